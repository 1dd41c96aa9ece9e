package nl.leiden.brugwijzer.gebruiker.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersrij;
import nl.leiden.brugwijzer.gebruiker.beheer.Plaatsing;
import org.springframework.format.annotation.DateTimeFormat;

/** Een andere plek, zoals ingevuld. */
record Plaatsingsformulier(
    UUID sleutel,
    int versie,
    Rol rol,
    String organisatie,
    String vestiging,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate vanaf,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate tot,
    String opvolger) {

  Plaatsingsformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
    opvolger = opvolger == null || opvolger.isBlank() ? null : opvolger;
  }

  static Plaatsingsformulier van(Gebruikersrij rij, LocalDate vandaag) {
    return new Plaatsingsformulier(
        null,
        rij.versie(),
        rij.rol(),
        rij.organisatie(),
        rij.vestiging(),
        vandaag,
        rij.tot(),
        null);
  }

  Plaatsing plaatsing() {
    return new Plaatsing(rol, organisatie, vestiging, vanaf, tot);
  }

  /** Dezelfde keuzes, nu op de versie die er staat. */
  Plaatsingsformulier opVersie(int nu) {
    return new Plaatsingsformulier(null, nu, rol, organisatie, vestiging, vanaf, tot, opvolger);
  }
}
