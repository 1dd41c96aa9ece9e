package nl.leiden.brugwijzer.config.demo.subsidie;

import java.math.BigDecimal;
import java.util.List;
import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Besluitsoort;
import nl.leiden.brugwijzer.subsidie.Bezwaaruitkomst;
import nl.leiden.brugwijzer.subsidie.Voorstel;
import nl.leiden.brugwijzer.subsidie.Voorstel.Oordeel;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;

/** Voorstellen, kort opgeschreven. */
final class Voorstellen {

  private static final List<Oordeel> VOLDOET =
      List.of(new Oordeel(true, ""), new Oordeel(true, ""));

  private Voorstellen() {}

  /** Alles wat gevraagd is, over de schooljaren gelijk verdeeld. */
  static Voorstel verleen(Vraag vraag) {
    return new Voorstel(
        Besluitsoort.VERLENING,
        null,
        gelijk(vraag.bedrag(), vraag.jaren()),
        "De school laat zien waar ouders tegenaan lopen, en hoe de brugfunctionaris hen helpt. Zij"
            + " voldoet aan de eisen.",
        VOLDOET,
        null);
  }

  /** Minder dan gevraagd. */
  static Voorstel verleen(Vraag vraag, int bedrag, Besluitgrond grond, String motivering) {
    return new Voorstel(
        Besluitsoort.VERLENING, grond, gelijk(bedrag, vraag.jaren()), motivering, VOLDOET, null);
  }

  static Voorstel weiger(Besluitgrond grond, String motivering) {
    return new Voorstel(Besluitsoort.WEIGERING, grond, List.of(), motivering, VOLDOET, null);
  }

  /**
   * Stelt de eerste ronde vast.
   *
   * @param grond null als dat is zoals het verleend was
   */
  static Voorstel stelVast(Besluitgrond grond, int eerste, int tweede, String motivering) {
    return Voorstel.van(Besluitsoort.VASTSTELLING, grond, eersteRonde(eerste, tweede), motivering);
  }

  /** Trekt in wat boven deze bedragen verleend was. */
  static Voorstel trekIn(Besluitgrond grond, int eerste, int tweede, String motivering) {
    return Voorstel.van(Besluitsoort.INTREKKING, grond, eersteRonde(eerste, tweede), motivering);
  }

  /** Het besluit blijft. */
  static Voorstel ongegrond(String motivering) {
    return new Voorstel(
        Besluitsoort.OP_BEZWAAR, null, List.of(), motivering, List.of(), Bezwaaruitkomst.ONGEGROND);
  }

  private static List<Jaarbedrag> eersteRonde(int eerste, int tweede) {
    return List.of(
        new Jaarbedrag(Vraag.EERSTE, new BigDecimal(eerste).setScale(2)),
        new Jaarbedrag(Vraag.TWEEDE, new BigDecimal(tweede).setScale(2)));
  }

  private static List<Jaarbedrag> gelijk(int bedrag, List<String> jaren) {
    var deel = new BigDecimal(bedrag / jaren.size()).setScale(2);
    return jaren.stream().map(jaar -> new Jaarbedrag(jaar, deel)).toList();
  }
}
