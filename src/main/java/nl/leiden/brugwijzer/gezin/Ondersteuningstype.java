package nl.leiden.brugwijzer.gezin;

/** De zes soorten ondersteuning van een brugfunctionaris; de volgorde is die van de tegels. */
public enum Ondersteuningstype {
  FINANCIEN("geld"),
  OPVOEDEN("opvoeding"),
  TAAL_KIND("taalkind"),
  DOORVERWIJZEN_OUDER("doorverwijzingen"),
  WEGWIJS_SCHOOL("school"),
  DRIEHOEKSGESPREK("contact");

  private final String icoon;

  Ondersteuningstype(String icoon) {
    this.icoon = icoon;
  }

  /** Naam van het plaatje. */
  public String icoon() {
    return icoon;
  }
}
