package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.doe;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Rij.stuur;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_NIEUW;
import static nl.leiden.brugwijzer.toegang.Toestand.SIGNAAL_OPGEPAKT;
import static nl.leiden.brugwijzer.toegang.Wie.ARMOEDES;
import static nl.leiden.brugwijzer.toegang.Wie.BO;
import static nl.leiden.brugwijzer.toegang.Wie.IEDER;
import static nl.leiden.brugwijzer.toegang.Wie.KAART;
import static nl.leiden.brugwijzer.toegang.Wie.ONDERWIJS;

import java.util.List;
import java.util.stream.Stream;

/**
 * Wie signalen op een rij ziet en instelt. De leiders van deze wereld zijn niet van het wijkteam
 * dat signalen behandelt; voor hen is er geen bord.
 */
final class Bordtabel {

  private static final String SIGNAAL =
      """
      {"zin": "De toets kijkt naar het verkeerde inkomen.", "regel": "Eis van drie jaar",
       "vaak": "PAAR_KEER", "thema": "GELD"}""";

  private static final String THEMA = "/signalen/instellingen/themas/{thema}";
  private static final String EIGENAAR = "/signalen/instellingen/eigenaren/{eigenaar}";

  private Bordtabel() {}

  static final List<Rij> ALLES =
      Stream.concat(
              Stream.of(
                      "/signalen/bord",
                      "/signalen/bord/lijst",
                      "/signalen/bord/lijst.csv",
                      "/signalen/bord/lijst.xlsx",
                      "/signalen/cijfers")
                  .map(pad -> lees(pad).mag(ARMOEDES).mag(ONDERWIJS).anders(403)),
              Stream.of(
                  lees("/signalen/instellingen").mag(KAART).anders(403),
                  lees(THEMA).bij(SIGNAAL_NIEUW).mag(KAART).anders(403),
                  doe(THEMA, "versie={themaversie}&triage=5&escalatie=10&antwoord=40")
                      .bij(SIGNAAL_NIEUW)
                      .mag(KAART)
                      .anders(403),
                  lees(EIGENAAR).bij(SIGNAAL_NIEUW).mag(KAART).anders(403),
                  doe(EIGENAAR, "versie={eigenaarversie}&organisatie=gemeente")
                      .bij(SIGNAAL_NIEUW)
                      .mag(KAART)
                      .anders(403),
                  lees("/api/v1/signalen").mag(IEDER).anders(200),
                  lees("/api/v1/signalen/{id}")
                      .bij(SIGNAAL_NIEUW)
                      .mag(BO)
                      .mag(ARMOEDES)
                      .anders(404),
                  stuur("/api/v1/signalen", SIGNAAL)
                      .bij(SIGNAAL_NIEUW)
                      .krijgt(201, IEDER)
                      .anders(201),
                  stuur("/api/v1/signalen/{id}/intrekking", "")
                      .bij(SIGNAAL_NIEUW)
                      .mag(BO)
                      .anders(404),
                  stuur("/api/v1/signalen/{id}/intrekking", "")
                      .bij(SIGNAAL_OPGEPAKT)
                      .krijgt(409, BO)
                      .anders(404)))
          .toList();
}
