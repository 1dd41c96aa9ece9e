package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gebruiker.beheer.Plaatsing;
import nl.leiden.brugwijzer.gebruiker.beheer.Uitnodiging;
import org.springframework.format.annotation.DateTimeFormat;

/** Wie er uitgenodigd wordt, zoals ingevuld. */
record Uitnodigformulier(
    UUID sleutel,
    @NotBlank(message = "{fout.gebruikers.naam}")
        @Size(max = 120, message = "{fout.gebruikers.naam}")
        @Pattern(regexp = Beheerkeuzes.NAAM, message = "{fout.gebruikers.naamcijfers}")
        String naam,
    @NotBlank(message = "{fout.gebruikers.email}")
        @Pattern(regexp = Beheerkeuzes.EMAIL, message = "{fout.gebruikers.email}")
        @Size(max = 200, message = "{fout.gebruikers.email}")
        String email,
    Rol rol,
    String organisatie,
    String vestiging,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate vanaf,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy") LocalDate tot) {

  Uitnodigformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
  }

  static Uitnodigformulier leeg(Rol rol, String organisatie, LocalDate vandaag) {
    return new Uitnodigformulier(null, "", "", rol, organisatie, null, vandaag, null);
  }

  Uitnodiging opdracht() {
    return new Uitnodiging(
        sleutel, naam, email, new Plaatsing(rol, organisatie, vestiging, vanaf, tot));
  }
}
