package nl.leiden.brugwijzer.config;

import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Rol;

/** Met één klik aanmelden als iemand die niet bestaat; is er alleen in de demo. */
public interface Aanmeldhulp {

  /**
   * Personages die bij elkaar staan.
   *
   * @param sleutel tekst boven de groep
   */
  record Groep(String sleutel, List<Personage> personages) {}

  /** Iemand om als aan te melden. */
  record Personage(String gebruikersnaam, String naam, String letters, Rol rol, String plek) {}

  /** De groepen, op volgorde. */
  List<Groep> groepen();

  /** Het wachtwoord van alle personages. */
  String wachtwoord();
}
