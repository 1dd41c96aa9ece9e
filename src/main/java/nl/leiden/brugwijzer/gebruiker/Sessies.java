package nl.leiden.brugwijzer.gebruiker;

/** De sessies van mensen die nu zijn aangemeld, op welke kopie van Brugwijzer ook. */
public interface Sessies {

  /**
   * Meldt iemand overal af. Hoort bij de lopende transactie: wordt die teruggedraaid, dan blijft
   * iedereen aangemeld.
   */
  void sluitAlle(String gebruikersnaam);
}
