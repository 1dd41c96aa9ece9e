package nl.leiden.brugwijzer.gebruiker;

/**
 * Werk dat van één mens is en dat iemand anders moet krijgen voordat die mens vertrekt. Elke kamer
 * met zulk werk heeft er een; samen weten zij of er niets blijft liggen.
 */
public interface Werkvoorraad {

  /** De tekst die zegt hoeveel het is; het aantal komt op de eerste plek. */
  String sleutel();

  /** Hoeveel er van deze gebruiker openstaat. */
  int aantal(Gebruiker van);

  /**
   * Geeft alles in de transactie van de aanroeper, met voor elk stuk een regel in het auditspoor.
   *
   * @param naar een collega met dezelfde rol en organisatie, en dezelfde school als daar gewerkt
   *     wordt; null als het werk terug kan naar de hele groep
   * @param door wie dit afsprak
   */
  void geefOver(Gebruiker van, Gebruiker naar, Gebruiker door);

  /** Of dit werk ook terug kan naar de groep waar het vandaan kwam. */
  default boolean kanTerug() {
    return false;
  }
}
