package nl.leiden.brugwijzer.suggestie;

import java.time.LocalDate;

/**
 * Wat er met de regel gaat gebeuren.
 *
 * @param toelichting wat en waarom; bij de Taskforce wat haar gevraagd wordt
 * @param actie wat iemand gaat doen, of het onderwerp dat op de agenda komt
 * @param actiehouder wie het doet, in woorden
 * @param bij naam van wie het op zijn agenda krijgt
 * @param uiterlijk de dag waarop er iets moet zijn
 */
public record Uitkomstkeuze(
    Uitkomstsoort soort,
    String toelichting,
    String actie,
    String actiehouder,
    String bij,
    LocalDate uiterlijk) {

  static final int KORT = 120;
  static final int ACTIE = 500;

  /** De keuze, gekeurd; wat bij deze soort niet hoort, valt weg. */
  Uitkomstkeuze gekeurd(LocalDate vandaag) {
    var metActie = soort == Uitkomstsoort.UITVOERING_BREED || soort == Uitkomstsoort.TASKFORCE;
    var metHouder = soort == Uitkomstsoort.UITVOERING_BREED;
    var metDag = soort != Uitkomstsoort.TASKFORCE;
    return new Uitkomstkeuze(
        soort,
        Vrijetekst.verplicht(
            "toelichting",
            toelichting,
            soort == Uitkomstsoort.TASKFORCE ? 1000 : Vrijetekst.LANG,
            "fout.suggestie.toelichting"),
        metActie
            ? Vrijetekst.verplicht(
                "actie",
                actie,
                soort == Uitkomstsoort.TASKFORCE ? KORT : ACTIE,
                "fout.suggestie.actie")
            : null,
        metHouder
            ? Vrijetekst.verplicht("actiehouder", actiehouder, KORT, "fout.suggestie.actiehouder")
            : null,
        soort == Uitkomstsoort.AGENDEREN
            ? Vrijetekst.verplicht("bij", bij, KORT, "fout.suggestie.bij")
            : null,
        metDag ? Vrijetekst.straks("uiterlijk", uiterlijk, vandaag) : null);
  }
}
