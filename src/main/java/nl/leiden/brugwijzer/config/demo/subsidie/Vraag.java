package nl.leiden.brugwijzer.config.demo.subsidie;

import java.math.BigDecimal;
import java.util.List;
import nl.leiden.brugwijzer.subsidie.Aanvraaginhoud;
import nl.leiden.brugwijzer.subsidie.Begroting;
import nl.leiden.brugwijzer.subsidie.Begroting.Post;
import nl.leiden.brugwijzer.subsidie.Kengetal;
import nl.leiden.brugwijzer.subsidie.Rijkssubsidie;
import nl.leiden.brugwijzer.subsidie.Werkgever;

/**
 * Wat een school vraagt.
 *
 * @param jaren schooljaren waarvoor zij vraagt
 * @param bedrag wat zij in totaal vraagt, in hele euro's
 * @param uren uren per week
 * @param populatie wie de ouders zijn
 * @param uitdagingen waar zij tegenaan lopen
 */
record Vraag(
    List<String> jaren,
    int bedrag,
    String uren,
    String populatie,
    String uitdagingen,
    Rijkssubsidie rijk) {

  static final String EERSTE = "2024-2025";
  static final String TWEEDE = "2025-2026";
  static final String DERDE = "2026-2027";

  private static final String BRON = "verzonnen voor de demo";
  private static final BigDecimal SCHOLING = new BigDecimal("1500.00");

  /** Voor twee schooljaren, in de eerste ronde. */
  static Vraag tweeJaar(int bedrag, String uren, String populatie, String uitdagingen) {
    return new Vraag(
        List.of(EERSTE, TWEEDE), bedrag, uren, populatie, uitdagingen, Rijkssubsidie.AFGEWEZEN);
  }

  /** Voor het schooljaar van de ronde die nu loopt. */
  static Vraag eenJaar(int bedrag, String uren, String populatie, String uitdagingen) {
    return new Vraag(List.of(DERDE), bedrag, uren, populatie, uitdagingen, Rijkssubsidie.AFGEWEZEN);
  }

  Vraag rijk(Rijkssubsidie uitslag) {
    return new Vraag(jaren, bedrag, uren, populatie, uitdagingen, uitslag);
  }

  Aanvraaginhoud inhoud() {
    var gevraagd = new BigDecimal(bedrag).setScale(2);
    var jaar = Integer.parseInt(jaren.get(0).substring(0, 4)) - 1;
    return new Aanvraaginhoud(
        jaren,
        populatie,
        uitdagingen,
        new Kengetal(new BigDecimal("31.50"), jaar, BRON),
        new Kengetal(new BigDecimal("6.20"), jaar, BRON),
        new Kengetal(new BigDecimal("90.00"), jaar, BRON),
        new BigDecimal(uren),
        Werkgever.JES_RIJNLAND,
        List.of(
            "Elke ochtend bij het hek, en op dinsdagmiddag in de ouderkamer.",
            "Elke zes weken overleggen we met het wijkteam en de JGZ."),
        new Begroting(
            List.of(
                new Post("Inhuur brugfunctionaris", gevraagd.subtract(SCHOLING)),
                new Post("Scholing en intervisie", SCHOLING)),
            gevraagd),
        rijk);
  }
}
