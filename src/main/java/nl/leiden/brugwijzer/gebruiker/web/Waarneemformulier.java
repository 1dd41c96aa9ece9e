package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Waarneemopdracht;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Wie er niet is en wie waarneemt, zoals ingevuld.
 *
 * @param afwezige alleen bij een teamleider een keuze; anders wie het invult
 */
record Waarneemformulier(
    UUID sleutel,
    String afwezige,
    @NotBlank(message = "{fout.waarnemen.wie}") String waarnemer,
    @NotNull(message = "{fout.waarnemen.vanaf}")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate vanaf,
    @NotNull(message = "{fout.waarnemen.tot}")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate tot) {

  Waarneemformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
  }

  static Waarneemformulier leeg(LocalDate vandaag) {
    return new Waarneemformulier(null, null, null, vandaag, null);
  }

  Waarneemopdracht opdracht(Gebruiker wie) {
    var wieErNietIs = afwezige == null || afwezige.isBlank() ? wie.gebruikersnaam() : afwezige;
    return new Waarneemopdracht(sleutel, wieErNietIs, waarnemer, vanaf, tot);
  }
}
