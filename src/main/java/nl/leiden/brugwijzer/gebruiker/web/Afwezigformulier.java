package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;

/** Wanneer iemand er niet is en wie waarneemt, zoals ingevuld. */
record Afwezigformulier(
    UUID sleutel,
    @NotBlank(message = "{fout.waarnemen.wie}") String waarnemer,
    @NotNull(message = "{fout.waarnemen.vanaf}")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate vanaf,
    @NotNull(message = "{fout.waarnemen.tot}")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate tot) {

  Afwezigformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
  }

  static Afwezigformulier leeg(LocalDate vandaag) {
    return new Afwezigformulier(null, null, vandaag, null);
  }
}
