package nl.leiden.brugwijzer.subsidie.geld;

/** Hoe een batch te downloaden is. */
public enum Bestandsoort {
  /** Voor de bank. */
  SEPA("sepa"),
  /** Voor een rekenblad. */
  LIJST("lijst");

  private final String kolom;

  Bestandsoort(String kolom) {
    this.kolom = kolom;
  }

  String kolom() {
    return kolom;
  }
}
