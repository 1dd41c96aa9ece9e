package nl.leiden.brugwijzer.gezin.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gezin.Contactgegevens;
import nl.leiden.brugwijzer.gezin.Contactvoorstel;
import nl.leiden.brugwijzer.gezin.Ondersteuningstype;
import nl.leiden.brugwijzer.gezin.Plaats;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Het formulier van een contactmoment, zoals gekozen.
 *
 * @param sleutel maakt dat twee keer versturen één contact geeft
 * @param terug of het scherm van het gezin erna weer open gaat
 */
record Contactformulier(
    UUID sleutel,
    @NotNull(message = "{fout.contact.type}") Ondersteuningstype type,
    @NotNull(message = "{fout.contact.plaats}") Plaats plaats,
    @NotNull(message = "{fout.contact.minuten}") Integer minuten,
    @NotNull(message = "{fout.contact.datum}")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate datum,
    UUID gezin,
    Boolean terug) {

  Contactformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
    terug = Boolean.TRUE.equals(terug);
  }

  static Contactformulier van(Contactvoorstel voorstel, LocalDate vandaag, UUID gezin) {
    return new Contactformulier(
        null, null, voorstel.plaats(), voorstel.minuten(), vandaag, gezin, gezin != null);
  }

  static Contactformulier leeg(LocalDate vandaag) {
    return new Contactformulier(null, null, null, null, vandaag, null, false);
  }

  Contactgegevens gegevens() {
    return new Contactgegevens(type, plaats, datum, minuten, gezin);
  }
}
