package nl.leiden.brugwijzer.toegang;

/**
 * Hoe ver de doorverwijzing, de aanvraag of het signaal is waar een rij van de tabel over gaat, en
 * welke stap dan open is.
 */
enum Toestand {
  CONCEPT(null),
  BIJ_TEAM("ontvangstBevestigen"),
  OPGEPAKT_DOOR_NOOR("ontvangstBevestigen"),
  BIJ_SCHOOL("aankomstNagaan"),
  REGELING_AFGEWEZEN("vervolgBepalen"),
  AFGEWEZEN_DOOR_TEAM("vervolgBepalen"),
  INGETROKKEN("ontvangstBevestigen"),
  SUBSIDIE_CONCEPT("ouders"),
  SUBSIDIE_WEG("ouders"),
  SUBSIDIE_INGEDIEND("ouders"),
  SUBSIDIE_AANVULLEN("ouders"),
  SUBSIDIE_IN_BEOORDELING("beoordelen"),
  SUBSIDIE_ZIENSWIJZE("zienswijzeGeven"),
  SUBSIDIE_VOORGELEGD("besluiten"),
  SUBSIDIE_BESLOTEN("bekendmaken"),
  SUBSIDIE_VERLEEND("ouders"),
  BETALINGEN(null),
  TERUGVORDERING(null),
  SUBSIDIE_GEWEIGERD("bezwaarBehandelen"),
  SUBSIDIE_BEZWAAR("bezwaarBehandelen"),
  SUBSIDIE_BEZWAAR_COMPLEET("bezwaarBehandelen"),
  SIGNAAL_NIEUW("signaalBeoordelen"),
  SIGNAAL_VRAAG("vraagBeantwoorden"),
  SIGNAAL_OPGEPAKT("regelAanpakken"),
  SIGNAAL_GEZIN("gezinHelpen"),
  SIGNAAL_UITVOEREN("uitvoeren"),
  SIGNAAL_GEAGENDEERD("reactieVastleggen"),
  SIGNAAL_TASKFORCE("regelAanpakken"),
  SIGNAAL_TE_BEANTWOORDEN("antwoordSturen"),
  SIGNAAL_HEROPENING("heropeningBeslissen"),
  TASKFORCE_GEPLAND(null),
  TASKFORCE_VASTGESTELD(null),
  TASKFORCE_GEHOUDEN(null),
  TASKFORCE_ACTIE("actieUitvoeren"),
  SIGNAAL_BEANTWOORD("tevredenheid");

  private final String stap;

  Toestand(String stap) {
    this.stap = stap;
  }

  String stap() {
    return stap;
  }
}
