package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;

/**
 * Een gebruiker zoals de beheerder hem ziet.
 *
 * @param vanaf eerste dag van de plaatsing die nu loopt, of null als dat van voor dit beheer is
 * @param tot laatste dag, of null
 * @param laatstAangemeld of null
 * @param emailBezet of het adres al bij een ander hoort; alleen de applicatiebeheerder ziet dat
 * @param versie van het formulier
 */
public record Gebruikersrij(
    UUID id,
    String gebruikersnaam,
    String naam,
    String email,
    Rol rol,
    String organisatie,
    String organisatieNaam,
    String vestiging,
    String vestigingNaam,
    LocalDate vanaf,
    LocalDate tot,
    Instant uitgenodigd,
    Instant laatstAangemeld,
    boolean emailBezet,
    int versie,
    Staat staat) {

  /** De school of anders de organisatie. */
  public String plek() {
    return vestigingNaam == null ? organisatieNaam : vestigingNaam;
  }

  /** Of hij nog komt of er nog is. */
  public boolean werkt() {
    return staat != Staat.VERTROKKEN;
  }

  /** Of hij pas na deze dag begint; null is geen dag. */
  boolean begintNa(LocalDate dag) {
    return dag != null && vanaf != null && dag.isBefore(vanaf);
  }

  /** Dezelfde mens als wie aan het werk is, ook als hij vertrokken is. */
  Gebruiker alsGebruiker() {
    return new Gebruiker(
        gebruikersnaam, naam, email, rol, organisatie, organisatieNaam, vestiging, vestigingNaam);
  }
}
