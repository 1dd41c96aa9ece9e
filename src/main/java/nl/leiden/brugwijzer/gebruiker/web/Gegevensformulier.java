package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersrij;

/** Naam en adres, zoals ingevuld. */
record Gegevensformulier(
    UUID sleutel,
    int versie,
    @NotBlank(message = "{fout.gebruikers.naam}")
        @Size(max = 120, message = "{fout.gebruikers.naam}")
        @Pattern(regexp = Beheerkeuzes.NAAM, message = "{fout.gebruikers.naamcijfers}")
        String naam,
    @NotBlank(message = "{fout.gebruikers.email}")
        @Pattern(regexp = Beheerkeuzes.EMAIL, message = "{fout.gebruikers.email}")
        @Size(max = 200, message = "{fout.gebruikers.email}")
        String email) {

  Gegevensformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
  }

  static Gegevensformulier van(Gebruikersrij rij) {
    return new Gegevensformulier(null, rij.versie(), rij.naam(), rij.email());
  }

  /** Dezelfde tekst, nu op de versie die er staat. */
  Gegevensformulier opVersie(int nu) {
    return new Gegevensformulier(null, nu, naam, email);
  }
}
