package nl.leiden.brugwijzer.gebruiker;

/** De open sessies van mensen, op welke server ook. */
public interface Sessies {

  /** Sluit alle sessies van iemand, zodat een volgende klik bij de aanmeldpagina komt. */
  void sluitAlle(String gebruikersnaam);
}
