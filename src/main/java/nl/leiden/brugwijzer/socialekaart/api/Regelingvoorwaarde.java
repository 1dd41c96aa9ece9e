package nl.leiden.brugwijzer.socialekaart.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.socialekaart.Voorwaarde;

/** Een voorwaarde van een regeling. */
@Schema(description = "Een voorwaarde van een regeling, zolang die geldt.")
record Regelingvoorwaarde(
    @Schema(example = "Inkomen tot 120% van de bijstandsnorm.")
        @NotBlank(message = "{fout.kaart.voorwaarde.tekst}")
        @Size(max = 500, message = "{fout.kaart.lang}")
        @ZonderBsn
        String tekst,
    @Schema(description = "Eerste dag, als de bron die noemt.", example = "2026-01-01")
        LocalDate vanaf,
    @Schema(description = "Laatste dag, telt mee.", example = "2026-12-31") LocalDate tot,
    @Schema(description = "Waar de voorwaarde staat.", example = "Website van de gemeente")
        @NotBlank(message = "{fout.kaart.voorwaarde.bron}")
        @Size(max = 300, message = "{fout.kaart.lang}")
        @ZonderBsn
        String bron) {

  private static final LocalDate EERSTE = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAATSTE = LocalDate.of(2100, 1, 1);

  static Regelingvoorwaarde van(Voorwaarde v) {
    return new Regelingvoorwaarde(v.tekst(), v.vanaf(), v.tot(), v.bron());
  }

  Voorwaarde voorwaarde(int plek) {
    moetKunnen("vanaf", vanaf, plek);
    moetKunnen("tot", tot, plek);
    return new Voorwaarde(tekst, vanaf, tot, bron);
  }

  private static void moetKunnen(String veld, LocalDate dag, int plek) {
    if (dag != null && (dag.isBefore(EERSTE) || !dag.isBefore(LAATSTE)))
      throw new OngeldigeInvoer("voorwaarden[" + plek + "]." + veld, "fout.kaart.dag");
  }
}
