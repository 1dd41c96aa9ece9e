package nl.leiden.brugwijzer.socialekaart;

/** Waar een gezin hulp bij zoekt; de volgorde is die van de tegels. */
public enum Hulpvraag {
  FIETS("fiets"),
  BED("bed"),
  BRIL("bril"),
  KLEDING("kleding"),
  ETEN("eten"),
  GELD("geld"),
  TAAL_OUDER("taalouder"),
  OPVOEDING("opvoeding"),
  LAPTOP("laptop"),
  TAAL_KIND("taalkind"),
  SPORT_CULTUUR("sport"),
  ZWEMLES("zwemles"),
  LOGOPEDIE("logopedie"),
  WONEN("wonen"),
  FORMULIEREN("formulieren"),
  ANDERS("anders");

  private final String icoon;

  Hulpvraag(String icoon) {
    this.icoon = icoon;
  }

  /** Naam van het plaatje. */
  public String icoon() {
    return icoon;
  }
}
