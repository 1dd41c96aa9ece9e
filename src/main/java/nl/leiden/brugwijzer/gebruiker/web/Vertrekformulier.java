package nl.leiden.brugwijzer.gebruiker.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;

/** Wanneer iemand weggaat en wie het werk krijgt, zoals ingevuld. */
record Vertrekformulier(
    UUID sleutel,
    int versie,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate laatsteDag,
    String opvolger) {

  Vertrekformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
    opvolger = opvolger == null || opvolger.isBlank() ? null : opvolger;
  }

  static Vertrekformulier leeg(int versie, LocalDate vandaag) {
    return new Vertrekformulier(null, versie, vandaag, null);
  }

  /** Dezelfde keuzes, nu op de versie die er staat. */
  Vertrekformulier opVersie(int nu) {
    return new Vertrekformulier(null, nu, laatsteDag, opvolger);
  }
}
