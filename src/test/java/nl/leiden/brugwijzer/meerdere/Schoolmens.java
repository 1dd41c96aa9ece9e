package nl.leiden.brugwijzer.meerdere;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.meerdere.Kasboek.Soort;
import nl.leiden.brugwijzer.meerdere.Verbinding.Gezien;

/**
 * Een brugfunctionaris: verwijst door, kijkt, noteert contact; op het scherm en met een programma.
 */
final class Schoolmens implements Werker {

  private final Gebruikersessie ik;
  private final UUID bestemming;
  private final Kasboek kasboek;
  private int beurt;
  private int contacten;
  private String zaak;

  Schoolmens(Gebruikersessie ik, UUID bestemming, Kasboek kasboek) {
    this.ik = ik;
    this.bestemming = bestemming;
    this.kasboek = kasboek;
  }

  @Override
  public void werk() throws Gezien {
    switch (beurt++ % 8) {
      case 0 -> verwijsDoorOpScherm();
      case 1 -> kijkNaarZaak();
      case 2 -> contactOpScherm();
      case 3 -> ik.ga("/vandaag");
      case 4 -> verwijsDoorMetProgramma();
      case 5 -> kijkNaarZaak();
      case 6 -> contactMetProgramma();
      default -> ik.ga("/doorverwijzingen");
    }
  }

  private void kijkNaarZaak() throws Gezien {
    if (zaak != null) ik.ga("/doorverwijzingen/" + zaak);
  }

  private void verwijsDoorOpScherm() throws Gezien {
    var concept = UUID.randomUUID();
    var antwoord =
        ik.stuur(
            "/doorverwijzingen",
            "concept=%s&gezin=nieuw&nieuwGezin=%s&hulpvraag=GELD&bestemming=%s&akkoord=true&akkoordWie=MOEDER&akkoordHoe=MONDELING&akkoordOp=%s&toelichting=Bel+liefst+na+drie+uur."
                .formatted(concept, label(), bestemming, LocalDate.now()));
    if (antwoord.statusCode() != 302) throw ik.onverwacht("doorverwijzen", antwoord);
    zaak = concept.toString();
    kasboek.bevestigd(Soort.DOORVERWIJZING, zaak, ik.wie(), null);
  }

  void verwijsDoorMetProgramma() throws Gezien {
    var gezin =
        ik.schrijf(
            "/api/v1/gezinnen",
            "{\"label\": \"%s\", \"contactnaam\": \"Amina\"}".formatted(label()),
            null);
    var gezinId = gemaakt(gezin, Soort.GEZIN, "gezin");
    zaak =
        gemaakt(
            ik.schrijf(
                "/api/v1/doorverwijzingen",
                """
                {"gezin": "%s", "hulpvraag": "GELD", "bestemming": "%s", "akkoord": true,
                 "akkoordWie": "MOEDER", "akkoordHoe": "MONDELING", "akkoordOp": "%s"}"""
                    .formatted(gezinId, bestemming, LocalDate.now()),
                null),
            Soort.DOORVERWIJZING,
            "doorverwijzing");
  }

  private void contactOpScherm() throws Gezien {
    var sleutel = UUID.randomUUID().toString();
    var antwoord =
        ik.stuur(
            "/contactmomenten",
            "sleutel=%s&type=OPVOEDEN&plaats=TELEFOON&minuten=%d&datum=%s"
                .formatted(sleutel, minuten(), dag()));
    if (antwoord.statusCode() != 302) throw ik.onverwacht("contact", antwoord);
    kasboek.bevestigd(Soort.CONTACT_SLEUTEL, sleutel, ik.wie(), null);
  }

  private void contactMetProgramma() throws Gezien {
    gemaakt(
        ik.schrijf(
            "/api/v1/contactmomenten",
            "{\"type\": \"OPVOEDEN\", \"plaats\": \"TELEFOON\", \"minuten\": %d, \"datum\": \"%s\"}"
                .formatted(minuten(), dag()),
            null),
        Soort.CONTACT,
        "contactmoment");
  }

  private String gemaakt(HttpResponse<String> antwoord, Soort soort, String waar) throws Gezien {
    if (antwoord.statusCode() != 201) throw ik.onverwacht(waar, antwoord);
    var plek = antwoord.headers().firstValue("Location").orElseThrow();
    var id = plek.substring(plek.lastIndexOf('/') + 1);
    kasboek.bevestigd(soort, id, ik.wie(), null);
    return id;
  }

  /** Geen contact is gelijk aan een ander: zo is een dubbele te herkennen. */
  private int minuten() {
    return 1 + contacten++ % 480;
  }

  private LocalDate dag() {
    return LocalDate.now().minusDays((contacten - 1) / 480);
  }

  /** Uniek, en zonder cijfers: het mag op geen nummer lijken. */
  private static String label() {
    var letters = new StringBuilder("Gezin-");
    for (var teken : UUID.randomUUID().toString().replace("-", "").toCharArray())
      letters.append((char) ('a' + Character.digit(teken, 16)));
    return letters.substring(0, 34);
  }
}
