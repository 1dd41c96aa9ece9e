package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.doe;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Toestand.AFGEWEZEN_DOOR_TEAM;
import static nl.leiden.brugwijzer.toegang.Toestand.BETALINGEN;
import static nl.leiden.brugwijzer.toegang.Toestand.BIJ_SCHOOL;
import static nl.leiden.brugwijzer.toegang.Toestand.CONCEPT;
import static nl.leiden.brugwijzer.toegang.Toestand.INGETROKKEN;
import static nl.leiden.brugwijzer.toegang.Toestand.OPGEPAKT_DOOR_NOOR;
import static nl.leiden.brugwijzer.toegang.Toestand.REGELING_AFGEWEZEN;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_AANVULLEN;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_BESLOTEN;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_BEZWAAR;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_BEZWAAR_COMPLEET;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_CONCEPT;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_GEWEIGERD;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_INGEDIEND;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_IN_BEOORDELING;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_VOORGELEGD;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_WEG;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_ZIENSWIJZE;
import static nl.leiden.brugwijzer.toegang.Toestand.TERUGVORDERING;
import static nl.leiden.brugwijzer.toegang.Wie.AANVRAGERS;
import static nl.leiden.brugwijzer.toegang.Wie.ANDERE_AANVRAGERS;
import static nl.leiden.brugwijzer.toegang.Wie.ANDERE_BO;
import static nl.leiden.brugwijzer.toegang.Wie.ANDERE_LEIDER;
import static nl.leiden.brugwijzer.toegang.Wie.ANDER_TEAMLID;
import static nl.leiden.brugwijzer.toegang.Wie.BEHEER;
import static nl.leiden.brugwijzer.toegang.Wie.BESLISSER;
import static nl.leiden.brugwijzer.toegang.Wie.BO;
import static nl.leiden.brugwijzer.toegang.Wie.BRUG;
import static nl.leiden.brugwijzer.toegang.Wie.COLLEGA;
import static nl.leiden.brugwijzer.toegang.Wie.DIRECTEUR;
import static nl.leiden.brugwijzer.toegang.Wie.FINANCIEN;
import static nl.leiden.brugwijzer.toegang.Wie.IEDER;
import static nl.leiden.brugwijzer.toegang.Wie.KAART;
import static nl.leiden.brugwijzer.toegang.Wie.LEIDER;
import static nl.leiden.brugwijzer.toegang.Wie.NIEMAND;
import static nl.leiden.brugwijzer.toegang.Wie.NOOR;
import static nl.leiden.brugwijzer.toegang.Wie.ONDERWIJS;
import static nl.leiden.brugwijzer.toegang.Wie.SAM;
import static nl.leiden.brugwijzer.toegang.Wie.SCHOOL;
import static nl.leiden.brugwijzer.toegang.Wie.SCHOOLBESTUUR;
import static nl.leiden.brugwijzer.toegang.Wie.SUBSIDIE;
import static nl.leiden.brugwijzer.toegang.Wie.TEAM;
import static nl.leiden.brugwijzer.toegang.Wie.TEAMS;

import java.util.List;

/**
 * Wie waarbij komt. Een nieuwe route hoort hier een rij te krijgen; zonder rij faalt de proef. 404
 * is: dit bestaat niet voor jou. 403 is: dit hoort niet bij jouw functie.
 */
final class Toegangstabel {

  private static final String OPDRACHT =
      "concept={nieuw}&gezin={gezin}&hulpvraag=GELD&bestemming={buiten}&akkoord=true"
          + "&akkoordWie=MOEDER&akkoordHoe=MONDELING&akkoordOp=2026-11-16";
  private static final String CONTACT =
      "sleutel={nieuw}&type=OPVOEDEN&plaats=TELEFOON&minuten=5&datum=2026-11-16&gezin={gezin}";
  private static final String INSTANTIE =
      "sleutel={nieuw}&versie=0&naam=Instantie+{naam}&soort=WIJK_EN_WELZIJN&hulpvragen=GELD"
          + "&reactieWerkdagen=3&bron=proef";
  private static final String REGELING =
      "sleutel={nieuw}&versie=0&naam=Regeling+{naam}&wieVraagtAan=OUDER&beslist=gemeente"
          + "&hulpvragen=GELD&beslistermijnDagen=56&bron=proef";

  private Toegangstabel() {}

  static final List<Rij> HUIS =
      List.of(
          lees("/aanmelden").krijgt(302, IEDER).mag(NIEMAND),
          lees("/error").krijgt(404, IEDER).krijgt(404, NIEMAND),
          lees("/demo/post").mag(IEDER).anders(200),
          lees("/vandaag").mag(IEDER).anders(200),
          lees("/berichten").mag(IEDER).anders(200),
          lees("/instellingen").mag(IEDER).anders(200),
          doe("/instellingen", "wijze=DIRECT&overzichtUur=8").mag(IEDER).anders(302),
          lees("/mail/afmelden/{sleutel}").mag(IEDER).mag(NIEMAND),
          doe("/mail/afmelden/{sleutel}").krijgt(200, IEDER).krijgt(200, NIEMAND),
          lees("/berichten/{id}").krijgt(302, NOOR).anders(404),
          doe("/berichten/gelezen", "tot={cursor}").mag(IEDER).anders(302),
          lees("/berichten/niet-bezorgd").mag(BEHEER).anders(403),
          lees("/beheer/taken").mag(BEHEER).anders(403),
          doe("/beheer/taken/vergelijken").mag(BEHEER).anders(403),
          doe("/beheer/taken/herstellen").mag(BEHEER).anders(403));

  private static final String AFWEZIG =
      "sleutel={nieuw}&vanaf={dag}&tot={dag}&afwezige={noor}&waarnemer={sam}";

  static final List<Rij> WAARNEMEN =
      List.of(
          lees("/waarnemen").mag(BRUG).mag(TEAMS).anders(403),
          doe("/waarnemen", AFWEZIG)
              .mag(NOOR, LEIDER)
              .krijgt(404, BRUG)
              .krijgt(404, SAM, ANDER_TEAMLID, ANDERE_LEIDER)
              .anders(403),
          doe("/waarnemen/{id}/stoppen").mag(NOOR, SAM, LEIDER).anders(404),
          doe("/waarnemen/{id}/beginnen").mag(NOOR).anders(404),
          doe("/waarnemen/klaar").mag(IEDER).anders(302));

  static final List<Rij> TAKEN =
      List.of(
          lees("/taken").mag(IEDER).anders(200),
          lees("/taken/{id}").krijgt(302, TEAM).anders(404),
          lees("/taken/{id}").bij(BIJ_SCHOOL).krijgt(302, SCHOOL).anders(404),
          doe("/taken/{id}/oppakken").mag(TEAM).anders(404),
          doe("/taken/{id}/oppakken").bij(BIJ_SCHOOL).mag(BO).krijgt(409, COLLEGA).anders(404),
          doe("/taken/{id}/oppakken")
              .bij(OPGEPAKT_DOOR_NOOR)
              .mag(NOOR)
              .krijgt(409, SAM, LEIDER)
              .anders(404),
          doe("/taken/{id}/oppakken").bij(INGETROKKEN).krijgt(409, TEAM).anders(404),
          doe("/taken/{id}/teruggeven")
              .bij(OPGEPAKT_DOOR_NOOR)
              .mag(NOOR, LEIDER)
              .krijgt(409, SAM)
              .anders(404),
          doe("/taken/{id}/toewijzen", "lid={sam}")
              .mag(LEIDER)
              .krijgt(404, ANDERE_LEIDER)
              .anders(403),
          doe("/taken/{id}/toewijzen", "lid={vreemde}")
              .krijgt(404, LEIDER, ANDERE_LEIDER)
              .anders(403),
          doe("/taken/oppakken", "stapel={nieuw}").mag(IEDER).anders(302),
          doe("/taken/toewijzen", "stapel={nieuw}&taak={taken}&lid={sam}")
              .mag(LEIDER)
              .krijgt(404, ANDERE_LEIDER)
              .anders(403),
          doe("/taken/toewijzen", "stapel={nieuw}&taak={taken}&lid={vreemde}")
              .mag(ANDERE_LEIDER)
              .krijgt(404, LEIDER)
              .anders(403),
          lees("/taken/weergaven").mag(IEDER).anders(200),
          lees("/taken/weergaven/nieuw?wie=niemand").mag(IEDER).anders(200),
          doe("/taken/weergaven", "naam={naam}&wanneer=TE_LAAT").mag(IEDER).anders(302),
          doe("/taken/weergaven", "naam={naam}&gedeeld=true")
              .mag(LEIDER, ANDERE_LEIDER)
              .anders(403),
          lees("/taken/weergaven/{id}/hernoemen").mag(NOOR).anders(404),
          doe("/taken/weergaven/{id}/hernoemen", "naam={naam}").mag(NOOR).anders(404),
          doe("/taken/weergaven/{id}/weghalen").mag(NOOR).anders(404),
          doe("/taken/weergaven/{id}/terugzetten").mag(NOOR).anders(404),
          lees("/taken/stapels/{id}").mag(NOOR).anders(404),
          doe("/taken/stapels/{id}/ongedaan").mag(NOOR).anders(404));

  static final List<Rij> DOORVERWIJZING =
      List.of(
          lees("/doorverwijzingen").mag(BRUG).mag(TEAMS).anders(403),
          lees("/doorverwijzingen/nieuw").mag(BRUG).anders(403),
          lees("/doorverwijzingen/nieuw?vorige={zaak}")
              .mag(SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          lees("/doorverwijzingen/nieuw?concept={zaak}")
              .bij(CONCEPT)
              .mag(BO)
              .krijgt(404, COLLEGA, ANDERE_BO)
              .anders(403),
          doe("/doorverwijzingen/concept", OPDRACHT)
              .krijgt(200, SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          doe("/doorverwijzingen/concept", "concept={zaak}&hulpvraag=FIETS")
              .bij(CONCEPT)
              .krijgt(200, BO)
              .krijgt(404, COLLEGA, ANDERE_BO)
              .anders(403),
          doe("/doorverwijzingen", OPDRACHT).mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          doe("/doorverwijzingen", OPDRACHT + "&vorige={zaak}")
              .mag(SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          doe("/doorverwijzingen/{id}/weggooien").bij(CONCEPT).mag(BO).anders(404),
          lees("/doorverwijzingen/{id}").mag(SCHOOL).mag(TEAM).anders(404),
          lees("/doorverwijzingen/{id}").bij(CONCEPT).krijgt(302, BO).anders(404),
          lees("/doorverwijzingen/{id}").bij(BIJ_SCHOOL).mag(SCHOOL).anders(404),
          lees("/doorverwijzingen/{id}").bij(INGETROKKEN).mag(SCHOOL).anders(404),
          lees("/doorverwijzingen/{id}").bij(AFGEWEZEN_DOOR_TEAM).mag(SCHOOL).anders(404),
          lees("/doorverwijzingen/{id}/staat").mag(SCHOOL).mag(TEAM).anders(404),
          lees("/doorverwijzingen/{id}/staat").bij(INGETROKKEN).mag(SCHOOL).anders(404),
          lees("/doorverwijzingen/{id}/model").mag(SCHOOL).mag(TEAM).anders(404),
          lees("/doorverwijzingen/{id}/model").bij(INGETROKKEN).mag(SCHOOL).anders(404),
          lees("/doorverwijzingen/{id}").bij(REGELING_AFGEWEZEN).mag(SCHOOL).anders(404),
          lees("/doorverwijzingen/{id}/intrekken").mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          doe("/doorverwijzingen/{id}/intrekken", "door=OUDER").mag(SCHOOL).anders(404),
          doe("/doorverwijzingen/{id}/overdragen", "naar={collega}").mag(SCHOOL).anders(404),
          doe("/doorverwijzingen/{id}/overdragen", "naar={vreemde}").anders(404),
          lees("/overdragen").mag(BRUG).anders(403),
          doe("/overdragen", "van={bo}&naar={collega}")
              .mag(SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403));

  static final List<Rij> STAPPEN =
      List.of(
          lees("/doorverwijzingen/{id}/stappen/{stap}").mag(TEAM).krijgt(302, SCHOOL).anders(404),
          lees("/doorverwijzingen/{id}/stappen/{stap}")
              .bij(BIJ_SCHOOL)
              .mag(BO)
              .krijgt(302, COLLEGA)
              .anders(404),
          lees("/doorverwijzingen/{id}/stappen/{stap}")
              .bij(INGETROKKEN)
              .krijgt(302, SCHOOL)
              .anders(404),
          doe("/doorverwijzingen/{id}/stappen/{stap}", "keuze=AANGENOMEN").mag(TEAM).anders(404),
          doe("/doorverwijzingen/{id}/stappen/{stap}", "keuze=AANGENOMEN")
              .bij(OPGEPAKT_DOOR_NOOR)
              .mag(NOOR, LEIDER)
              .krijgt(409, SAM)
              .anders(404),
          doe("/doorverwijzingen/{id}/stappen/{stap}", "keuze=AANGENOMEN")
              .bij(INGETROKKEN)
              .krijgt(409, TEAM)
              .anders(404),
          doe("/doorverwijzingen/{id}/stappen/{stap}", "keuze=AANGEKOMEN")
              .bij(BIJ_SCHOOL)
              .mag(BO)
              .krijgt(409, COLLEGA)
              .anders(404),
          doe("/doorverwijzingen/{id}/stappen/{stap}/verzetten", "dag=2026-12-01")
              .bij(BIJ_SCHOOL)
              .mag(BO)
              .krijgt(409, COLLEGA)
              .anders(404));

  static final List<Rij> GEZIN =
      List.of(
          lees("/gezinnen").mag(BRUG).anders(403),
          lees("/gezinnen/nieuw").mag(BRUG).anders(403),
          doe("/gezinnen", "sleutel={nieuw}&label=X").mag(BRUG).anders(403),
          doe("/gezinnen", "sleutel={nieuw}&label=X&erbij=kind")
              .met("erbij")
              .krijgt(200, BRUG)
              .anders(403),
          lees("/gezinnen/{id}").mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          lees("/gezinnen/{id}/bewerken").mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          doe("/gezinnen/{id}/bewerken", "versie=0&label=X")
              .mag(SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          doe("/gezinnen/{id}/bewerken", "versie=0&label=X&erbij=kind")
              .met("erbij")
              .krijgt(200, SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          doe("/gezinnen/{id}/afsluiten").mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          doe("/gezinnen/{id}/heropenen").mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          lees("/contactmomenten").mag(BRUG).anders(403),
          lees("/contactmomenten?gezin={gezin}").mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          lees("/contactmomenten/nieuw").mag(BRUG).anders(403),
          lees("/contactmomenten/nieuw?gezin={gezin}")
              .mag(SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          doe("/contactmomenten", CONTACT).mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          doe("/contactmomenten/{id}/weghalen")
              .mag(BO)
              .krijgt(404, COLLEGA, ANDERE_BO)
              .anders(403));

  static final List<Rij> DOCUMENTEN =
      List.of(
          lees("/documenten/{id}").mag(SCHOOL).anders(404),
          doe("/documenten/bij/{zaaksoort}/{zaakId}").mag(BO).anders(404),
          doe("/documenten/{id}/weghalen").mag(BO).anders(404),
          lees("/proefmap/{id}").mag(SCHOOL).anders(404));

  static final List<Rij> GELD =
      List.of(
          lees("/betalingen").mag(FINANCIEN).anders(403),
          lees("/betalingen?status=KLAARGEZET").bij(BETALINGEN).mag(FINANCIEN).anders(403),
          lees("/betalingen?status=VRIJGEGEVEN").bij(BETALINGEN).mag(FINANCIEN).anders(403),
          lees("/betalingen?status=GEEXPORTEERD").bij(BETALINGEN).mag(FINANCIEN).anders(403),
          doe("/betalingen/klaarzetten", "keuze={gepland}")
              .bij(BETALINGEN)
              .mag(FINANCIEN)
              .anders(403),
          doe("/betalingen/terugzetten", "keuze={klaargezet}")
              .bij(BETALINGEN)
              .mag(FINANCIEN)
              .anders(403),
          doe("/betalingen/vrijgeven", "keuze={klaargezet}")
              .bij(BETALINGEN)
              .mag(FINANCIEN)
              .anders(403),
          doe("/betalingen/betaald", "keuze={betalingen}&dag=2026-11-16")
              .bij(BETALINGEN)
              .mag(FINANCIEN)
              .anders(403),
          lees("/betalingen/{id}/terugdraaien").bij(BETALINGEN).mag(FINANCIEN).anders(403),
          doe("/betalingen/{id}/terugdraaien", "reden=terug")
              .bij(BETALINGEN)
              .mag(FINANCIEN)
              .anders(403),
          lees("/betalingen/bestanden").mag(FINANCIEN).anders(403),
          doe("/betalingen/bestanden", "sleutel={nieuw}")
              .bij(BETALINGEN)
              .mag(FINANCIEN)
              .anders(403),
          lees("/betalingen/bestanden/{id}").bij(BETALINGEN).mag(FINANCIEN).anders(403),
          lees("/betalingen/bestanden/{id}/sepa").bij(BETALINGEN).mag(FINANCIEN).anders(403),
          lees("/betalingen/bestanden/{id}/lijst").bij(BETALINGEN).mag(FINANCIEN).anders(403),
          lees("/terugvorderingen").mag(FINANCIEN).anders(403),
          lees("/terugvorderingen?voldaan=true").mag(FINANCIEN).anders(403),
          lees("/terugvorderingen/{id}").bij(TERUGVORDERING).mag(FINANCIEN).anders(403),
          doe("/terugvorderingen/{id}/herroepen", "ontvangst={nieuw}")
              .bij(TERUGVORDERING)
              .mag(FINANCIEN)
              .anders(403),
          doe("/terugvorderingen/{id}", "sleutel={nieuw}&bedrag=1,00&dag=2026-11-16")
              .bij(TERUGVORDERING)
              .mag(FINANCIEN)
              .anders(403));

  static final List<Rij> SOCIALE_KAART =
      List.of(
          lees("/sociale-kaart").mag(IEDER).anders(200),
          lees("/sociale-kaart/regelingen").mag(IEDER).anders(200),
          lees("/sociale-kaart/instanties/{id}").mag(IEDER).anders(200),
          lees("/sociale-kaart/regelingen/{id}").mag(IEDER).anders(200),
          lees("/sociale-kaart/instanties/nieuw").mag(KAART).anders(403),
          doe("/sociale-kaart/instanties", INSTANTIE).mag(KAART).anders(403),
          lees("/sociale-kaart/instanties/{id}/bewerken").mag(KAART).anders(403),
          doe("/sociale-kaart/instanties/{id}/bewerken", INSTANTIE).mag(KAART).anders(403),
          doe("/sociale-kaart/instanties/{id}/nagekeken").mag(KAART).anders(403),
          doe("/sociale-kaart/instanties/{id}/sluiten").mag(KAART).anders(403),
          doe("/sociale-kaart/instanties/{id}/heropenen").mag(KAART).anders(403),
          doe("/sociale-kaart/instanties/{id}/wachttijd", "weken=3").mag(KAART).anders(403),
          lees("/sociale-kaart/regelingen/nieuw").mag(KAART).anders(403),
          doe("/sociale-kaart/regelingen", REGELING).mag(KAART).anders(403),
          doe("/sociale-kaart/regelingen", REGELING + "&rij=erbij")
              .met("rij")
              .krijgt(200, KAART)
              .anders(403),
          lees("/sociale-kaart/regelingen/{id}/bewerken").mag(KAART).anders(403),
          doe("/sociale-kaart/regelingen/{id}/bewerken", REGELING).mag(KAART).anders(403),
          doe("/sociale-kaart/regelingen/{id}/bewerken", REGELING + "&rij=erbij")
              .met("rij")
              .krijgt(200, KAART)
              .anders(403),
          doe("/sociale-kaart/regelingen/{id}/nagekeken").mag(KAART).anders(403),
          doe("/sociale-kaart/regelingen/{id}/sluiten").mag(KAART).anders(403),
          doe("/sociale-kaart/regelingen/{id}/heropenen").mag(KAART).anders(403));

  private static final String VERSIE =
      "sleutel={nieuw}&versie={regelingversie}&code={code}&naam=Proef&grondslag=besluit&bron=proef"
          + "&bronDatum=2026-01-01&schooljaren[0].schooljaar=2026-2027&schooljaren[0].plafond=100"
          + "&vensterVan=2026-11-01&vensterTot=2027-06-01&soorten=PRIMAIR_ONDERWIJS&maximum=100"
          + "&verdeling=RANGSCHIKKING&beslisAantal=13&beslisEenheid=WEKEN&beslisVanaf=ONTVANGST"
          + "&beslisArtikel=art&aanvulAantal=2&aanvulEenheid=WEKEN&betaalmomenten[0].dagen=42"
          + "&betaalmomenten[0].aandeel=100&verantwoordenUiterlijk=2027-12-31&urenadvies=16";

  static final List<Rij> AANVRAGEN =
      List.of(
          lees("/subsidies").mag(AANVRAGERS).mag(ANDERE_AANVRAGERS).mag(SUBSIDIE).anders(403),
          lees("/subsidies/register.csv").mag(SUBSIDIE).anders(403),
          lees("/subsidies/register.xlsx").mag(SUBSIDIE).anders(403),
          lees("/subsidies/nieuw").mag(AANVRAGERS).mag(ANDERE_AANVRAGERS).anders(403),
          doe("/subsidies", "regeling={open}&vestiging={school}")
              .bij(SUBSIDIE_CONCEPT)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          lees("/subsidies/{id}")
              .bij(SUBSIDIE_CONCEPT)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, SUBSIDIE)
              .anders(403),
          lees("/subsidies/{id}")
              .bij(SUBSIDIE_WEG)
              .krijgt(404, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, SUBSIDIE)
              .anders(403),
          lees("/subsidies/{id}")
              .bij(SUBSIDIE_INGEDIEND)
              .mag(AANVRAGERS)
              .mag(SUBSIDIE)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          lees("/subsidies/{id}/{stap}")
              .bij(SUBSIDIE_CONCEPT)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, SUBSIDIE)
              .anders(403),
          lees("/subsidies/{id}/{stap}")
              .bij(SUBSIDIE_INGEDIEND)
              .krijgt(409, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, SUBSIDIE)
              .anders(403),
          doe("/subsidies/{id}/{stap}", "conceptVersie={versie}&populatie=Ouders")
              .bij(SUBSIDIE_CONCEPT)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, SUBSIDIE)
              .anders(403),
          doe("/subsidies/{id}/{stap}", "conceptVersie={versie}&populatie=Ouders")
              .bij(SUBSIDIE_INGEDIEND)
              .krijgt(409, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, SUBSIDIE)
              .anders(403),
          doe("/subsidies/{id}/{stap}", "conceptVersie={versie}&rij=erbij")
              .met("rij")
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(200, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, SUBSIDIE)
              .anders(403),
          doe("/subsidies/{id}/{stap}/concept", "conceptVersie={versie}&populatie=Ouders")
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(200, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe("/subsidies/{id}/indienen", "versie={versie}&verklaring=true")
              .bij(SUBSIDIE_CONCEPT)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe("/subsidies/{id}/indienen", "versie={versie}&verklaring=true")
              .bij(SUBSIDIE_INGEDIEND)
              .mag(DIRECTEUR)
              .krijgt(409, SCHOOLBESTUUR)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe("/subsidies/{id}/weggooien")
              .bij(SUBSIDIE_CONCEPT)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe("/subsidies/{id}/terughalen")
              .bij(SUBSIDIE_WEG)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          lees("/documenten/{id}").bij(SUBSIDIE_CONCEPT).mag(AANVRAGERS).anders(404),
          lees("/documenten/{id}")
              .bij(SUBSIDIE_INGEDIEND)
              .mag(AANVRAGERS)
              .mag(SUBSIDIE)
              .anders(404),
          doe("/documenten/bij/{zaaksoort}/{zaakId}")
              .bij(SUBSIDIE_CONCEPT)
              .mag(AANVRAGERS)
              .anders(404),
          doe("/documenten/bij/{zaaksoort}/{zaakId}").bij(SUBSIDIE_INGEDIEND).anders(404),
          doe("/documenten/{id}/weghalen").bij(SUBSIDIE_CONCEPT).mag(AANVRAGERS).anders(404),
          doe("/documenten/{id}/weghalen").bij(SUBSIDIE_INGEDIEND).anders(404));

  /** Volledigheid, aanvullen en de wettelijke klok. */
  static final List<Rij> VOLLEDIG =
      List.of(
          lees("/subsidies/{id}/stappen/volledigheidToetsen")
              .bij(SUBSIDIE_INGEDIEND)
              .mag(ONDERWIJS)
              .anders(403),
          doe("/subsidies/{id}/stappen/volledigheidToetsen", "keuze=VOLLEDIG")
              .bij(SUBSIDIE_INGEDIEND)
              .mag(ONDERWIJS)
              .anders(403),
          lees("/subsidies/{id}/stappen/aanvullen")
              .bij(SUBSIDIE_AANVULLEN)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe("/subsidies/{id}/stappen/aanvullen", "antwoorden[0]=Hier")
              .bij(SUBSIDIE_AANVULLEN)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          lees("/subsidies/{id}/stappen/aanvullingToetsen")
              .bij(SUBSIDIE_AANVULLEN)
              .krijgt(302, ONDERWIJS)
              .anders(403),
          doe("/subsidies/{id}/stappen/aanvullingToetsen", "keuze=VOLLEDIG")
              .bij(SUBSIDIE_AANVULLEN)
              .krijgt(404, ONDERWIJS)
              .anders(403),
          lees("/subsidies/{id}/stappen/ingebrekestellingAfhandelen")
              .bij(SUBSIDIE_INGEDIEND)
              .krijgt(302, ONDERWIJS)
              .anders(403),
          doe("/subsidies/{id}/stappen/ingebrekestellingAfhandelen", "toelichting=Klaar")
              .bij(SUBSIDIE_INGEDIEND)
              .krijgt(404, ONDERWIJS)
              .anders(403),
          lees("/subsidies/{id}/klok/{zet}").bij(SUBSIDIE_INGEDIEND).mag(ONDERWIJS).anders(403),
          lees("/subsidies/{id}/klok/{zet}")
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(404, ONDERWIJS)
              .anders(403),
          doe("/subsidies/{id}/klok/{zet}", "aantal=4&eenheid=WEKEN&reden=Druk")
              .bij(SUBSIDIE_INGEDIEND)
              .krijgt(200, ONDERWIJS)
              .anders(403),
          lees("/subsidies/{id}/ingebrekestelling")
              .bij(SUBSIDIE_INGEDIEND)
              .mag(AANVRAGERS)
              .mag(ONDERWIJS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe("/subsidies/{id}/ingebrekestelling", "ontvangen=2026-11-16")
              .bij(SUBSIDIE_INGEDIEND)
              .krijgt(409, AANVRAGERS)
              .krijgt(409, ONDERWIJS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe("/documenten/bij/{zaaksoort}/{zaakId}")
              .bij(SUBSIDIE_AANVULLEN)
              .mag(AANVRAGERS)
              .anders(404));

  private static final String ZIENSWIJZE = "/subsidies/{id}/stappen/{stap:zienswijze.*}";
  private static final String BESLUITEN =
      "/subsidies/{id}/stappen/{stap:besluiten|vaststellen|bezwaarBeslissen|intrekken}";
  private static final String BEKENDMAKEN =
      "/subsidies/{id}/stappen/{stap:bekendmaken|.*Bekendmaken}";

  private static final String BEOORDELEN = "/subsidies/{id}/stappen/beoordelen";

  static final List<Rij> BESLUIT =
      List.of(
          lees(BEOORDELEN)
              .bij(SUBSIDIE_IN_BEOORDELING)
              .mag(ONDERWIJS)
              .krijgt(302, BESLISSER, FINANCIEN)
              .krijgt(302, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe(BEOORDELEN, "actie=bewaar&motivering=Begin")
              .bij(SUBSIDIE_IN_BEOORDELING)
              .mag(ONDERWIJS)
              .anders(403),
          doe(BEOORDELEN + "/concept", "motivering=Begin")
              .bij(SUBSIDIE_IN_BEOORDELING)
              .krijgt(200, ONDERWIJS)
              .anders(403),
          doe(BEOORDELEN + "/som", "bedragen[0].bedrag=1")
              .bij(SUBSIDIE_IN_BEOORDELING)
              .krijgt(200, ONDERWIJS)
              .krijgt(302, BESLISSER, FINANCIEN)
              .krijgt(302, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          lees(ZIENSWIJZE)
              .bij(SUBSIDIE_ZIENSWIJZE)
              .mag(AANVRAGERS)
              .krijgt(302, SUBSIDIE)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe(ZIENSWIJZE, "tekst=Wij+doen+het+wel")
              .bij(SUBSIDIE_ZIENSWIJZE)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          lees(BESLUITEN)
              .bij(SUBSIDIE_VOORGELEGD)
              .mag(BESLISSER)
              .krijgt(302, ONDERWIJS, FINANCIEN)
              .krijgt(302, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe(BESLUITEN, "keuze=NEEM").bij(SUBSIDIE_VOORGELEGD).mag(BESLISSER).anders(403),
          doe(BESLUITEN, "keuze=TERUG&reden=Het+klopt+niet")
              .bij(SUBSIDIE_VOORGELEGD)
              .mag(BESLISSER)
              .anders(403),
          doe(BESLUITEN, "keuze=PLAFOND")
              .bij(SUBSIDIE_VOORGELEGD)
              .krijgt(409, BESLISSER)
              .anders(403),
          lees(BEKENDMAKEN)
              .bij(SUBSIDIE_BESLOTEN)
              .mag(ONDERWIJS)
              .krijgt(302, BESLISSER, FINANCIEN)
              .krijgt(302, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe(BEKENDMAKEN, "hash={hash}").bij(SUBSIDIE_BESLOTEN).mag(ONDERWIJS).anders(403),
          doe(BEKENDMAKEN + "/brief").bij(SUBSIDIE_BESLOTEN).mag(ONDERWIJS, BESLISSER).anders(403));

  private static final String EEN_BEZWAAR = "/subsidies/{id}/bezwaren/{bezwaar}";

  static final List<Rij> BEZWAAR =
      List.of(
          lees("/subsidies/{id}/bezwaar?besluit={besluit}")
              .bij(SUBSIDIE_GEWEIGERD)
              .mag(AANVRAGERS)
              .mag(ONDERWIJS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe(
                  "/subsidies/{id}/bezwaar",
                  "sleutel={nieuw}&besluit={besluit}&gronden=Dit+klopt+niet&ontvangen=2026-11-16")
              .bij(SUBSIDIE_GEWEIGERD)
              .mag(AANVRAGERS)
              .mag(ONDERWIJS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe("/subsidies/{id}/bezwaar", "sleutel={nieuw}&besluit={besluit}&gronden=Nog+een+keer")
              .bij(SUBSIDIE_BEZWAAR)
              .krijgt(409, AANVRAGERS)
              .krijgt(409, ONDERWIJS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          lees(EEN_BEZWAAR)
              .bij(SUBSIDIE_BEZWAAR)
              .mag(AANVRAGERS)
              .mag(SUBSIDIE)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe(EEN_BEZWAAR + "/gronden", "gronden=Dit+klopt+niet")
              .bij(SUBSIDIE_BEZWAAR)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe(EEN_BEZWAAR + "/intrekken")
              .bij(SUBSIDIE_BEZWAAR)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe(EEN_BEZWAAR + "/aanvullen").bij(SUBSIDIE_BEZWAAR).krijgt(409, ONDERWIJS).anders(403),
          doe(EEN_BEZWAAR + "/commissie", "commissie=true")
              .bij(SUBSIDIE_BEZWAAR)
              .mag(ONDERWIJS)
              .anders(403),
          doe(EEN_BEZWAAR + "/verdagen", "weken=2")
              .bij(SUBSIDIE_BEZWAAR)
              .mag(ONDERWIJS)
              .anders(403),
          lees("/subsidies/{id}/stappen/bezwaarBehandelen")
              .bij(SUBSIDIE_BEZWAAR)
              .mag(ONDERWIJS)
              .anders(403),
          doe(
                  "/subsidies/{id}/stappen/bezwaarBehandelen",
                  "horen=WIL_NIET&verslag=Zij+wil+niet&uitkomst=ONGEGROND&motivering=Het+blijft")
              .bij(SUBSIDIE_BEZWAAR_COMPLEET)
              .mag(ONDERWIJS)
              .anders(403));

  static final List<Rij> SUBSIDIEREGELING =
      List.of(
          lees("/subsidieregelingen").mag(ONDERWIJS).anders(403),
          lees("/subsidieregelingen/nieuw").mag(ONDERWIJS).anders(403),
          doe("/subsidieregelingen", VERSIE).bij(SUBSIDIE_CONCEPT).mag(ONDERWIJS).anders(403),
          doe("/subsidieregelingen", VERSIE + "&rij=eisen.erbij")
              .met("rij")
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(200, ONDERWIJS)
              .anders(403),
          lees("/subsidieregelingen/{id}").bij(SUBSIDIE_CONCEPT).mag(ONDERWIJS).anders(403),
          lees("/subsidieregelingen/{id}/vergelijken")
              .bij(SUBSIDIE_CONCEPT)
              .mag(ONDERWIJS)
              .anders(403),
          doe("/subsidieregelingen/{id}/opvolger")
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(409, ONDERWIJS)
              .anders(403),
          lees("/subsidieregelingen/{id}/bewerken")
              .bij(SUBSIDIE_CONCEPT)
              .mag(ONDERWIJS)
              .anders(403),
          doe("/subsidieregelingen/{id}/bewerken", VERSIE)
              .bij(SUBSIDIE_CONCEPT)
              .mag(ONDERWIJS)
              .anders(403),
          doe("/subsidieregelingen/{id}/bewerken", VERSIE + "&rij=schooljaren.0")
              .met("rij")
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(200, ONDERWIJS)
              .anders(403),
          lees("/subsidieregelingen/{id}/rangschikking")
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(404, ONDERWIJS)
              .anders(403),
          doe("/subsidieregelingen/{id}/rangschikking", "gezien=0")
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(404, ONDERWIJS)
              .anders(403),
          doe("/subsidieregelingen/{id}/rangschikking/vaststellen", "gezien=0")
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(404, ONDERWIJS)
              .anders(403),
          lees("/subsidieregelingen/{id}/publiceren")
              .bij(SUBSIDIE_CONCEPT)
              .mag(ONDERWIJS)
              .anders(403),
          doe("/subsidieregelingen/{id}/publiceren", "versie=999")
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(409, ONDERWIJS)
              .anders(403));
}
