package nl.leiden.brugwijzer.subsidie;

/** Een voorwaarde van een regeling, in de volgorde waarin de gemeente ze langsloopt. */
public enum Voorwaarde {
  OP_TIJD("opTijd"),
  SOORT_ONDERWIJS("soortOnderwijs"),
  SCHOOLJAREN("schooljaren"),
  RIJKSSUBSIDIE("rijkssubsidie"),
  GEVRAAGD_BEDRAG("gevraagdBedrag"),
  BEGROTING("begroting"),
  KWALITEIT("kwaliteit"),
  UREN("uren"),
  REKENING("rekening");

  private final String beslissing;

  Voorwaarde(String beslissing) {
    this.beslissing = beslissing;
  }

  /** De sleutel van de tabel in {@code subsidievoorwaarden.dmn}. */
  String beslissing() {
    return beslissing;
  }
}
