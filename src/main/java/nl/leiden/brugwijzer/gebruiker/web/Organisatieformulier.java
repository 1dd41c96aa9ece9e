package nl.leiden.brugwijzer.gebruiker.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.beheer.Organisatie;
import nl.leiden.brugwijzer.gebruiker.beheer.Organisatiesoort;

/** Een organisatie, zoals ingevuld. */
record Organisatieformulier(
    UUID sleutel,
    int versie,
    String code,
    @NotBlank(message = "{fout.organisaties.naam}")
        @Size(max = 120, message = "{fout.organisaties.naam}")
        @Pattern(regexp = Beheerkeuzes.GEEN_NUMMER, message = "{fout.organisaties.cijfers}")
        String naam,
    @NotNull(message = "{fout.organisaties.kiessoort}") Organisatiesoort soort,
    String vestiging) {

  Organisatieformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
  }

  static Organisatieformulier leeg() {
    return new Organisatieformulier(null, 0, "", "", null, null);
  }

  static Organisatieformulier van(Organisatie o) {
    return new Organisatieformulier(null, o.versie(), o.code(), o.naam(), o.soort(), null);
  }

  /** Dezelfde tekst, nu op de versie die er staat. */
  Organisatieformulier opVersie(int nu) {
    return new Organisatieformulier(null, nu, code, naam, soort, vestiging);
  }
}
