package nl.leiden.brugwijzer.subsidie.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.Aanvraaginhoud;
import nl.leiden.brugwijzer.subsidie.Begroting;
import nl.leiden.brugwijzer.subsidie.Kengetal;
import nl.leiden.brugwijzer.subsidie.Rekening;
import nl.leiden.brugwijzer.subsidie.Rijkssubsidie;
import nl.leiden.brugwijzer.subsidie.Werkgever;

/** Wat een school in haar concept schrijft. */
@Schema(
    name = "Aanvraaginhoud",
    description = "Wat er in het concept staat. Alles mag nog ontbreken tot het indienen.",
    example =
        """
        {"schooljaren": ["2026-2027"], "populatie": "Veel ouders spreken nog weinig Nederlands.",
         "uitdagingen": "Geldzorgen thuis.",
         "schoolweging": {"waarde": 34.5, "jaar": 2025, "bron": "Inspectie"},
         "uren": 16, "werkgever": "EIGEN", "kwaliteit": ["Elke ochtend inloop."],
         "begroting": [{"omschrijving": "Salaris", "bedrag": 40000}], "gevraagd": 40000,
         "rijkssubsidie": "AFGEWEZEN", "iban": "NL91ABNA0417164300",
         "tenaamstelling": "Stichting Voorbeeld"}""")
record Inhoudinvoer(
    @ArraySchema(schema = @Schema(example = "2026-2027"))
        @Size(max = 10, message = "{fout.subsidie.schooljaren}")
        List<
                @Pattern(regexp = "20[0-9]{2}-20[0-9]{2}", message = "{fout.subsidie.schooljaren}")
                String>
            schooljaren,
    @Schema(description = "Wie de ouders en kinderen zijn, als groep.", example = "Jonge gezinnen.")
        @Size(max = 2000, message = "{fout.subsidie.lang}")
        @ZonderBsn
        String populatie,
    @Schema(description = "Wat er speelt.", example = "Geldzorgen thuis.")
        @Size(max = 2000, message = "{fout.subsidie.lang}")
        @ZonderBsn
        String uitdagingen,
    @Valid Getal schoolweging,
    @Valid Getal spreidingscijfer,
    @Valid Getal achterstandsscore,
    @Schema(description = "Per week.", example = "16")
        @PositiveOrZero(message = "{fout.subsidie.getal}")
        @Digits(integer = 9, fraction = 2, message = "{fout.subsidie.getal}")
        BigDecimal uren,
    @Schema(example = "EIGEN") Werkgever werkgever,
    @ArraySchema(
            arraySchema = @Schema(description = "Per kwaliteitseis van de regeling, in volgorde."),
            schema = @Schema(example = "Elke ochtend inloop."))
        @Size(max = 50, message = "{fout.subsidie.lang}")
        List<@Size(max = 1000, message = "{fout.subsidie.lang}") @ZonderBsn String> kwaliteit,
    @Size(max = Begroting.POSTEN_MAX, message = "{fout.subsidie.terijen}")
        List<@Valid Post> begroting,
    @Schema(description = "In euro's.", example = "40000")
        @PositiveOrZero(message = "{fout.subsidie.bedrag}")
        @Digits(integer = 9, fraction = 2, message = "{fout.subsidie.bedrag}")
        BigDecimal gevraagd,
    @Schema(example = "AFGEWEZEN") Rijkssubsidie rijkssubsidie,
    @Schema(example = "NL91ABNA0417164300")
        @Size(max = 60, message = "{fout.subsidie.iban}")
        @ZonderBsn
        String iban,
    @Schema(description = "Op wiens naam de rekening staat.", example = "Stichting Voorbeeld")
        @Size(max = 120, message = "{fout.subsidie.lang}")
        @ZonderBsn
        String tenaamstelling) {

  /** Een getal over de school, met jaar en bron. */
  @Schema(name = "Kengetal", description = "Een getal over de school, met jaar en bron.")
  record Getal(
      @Schema(example = "34.5")
          @PositiveOrZero(message = "{fout.subsidie.getal}")
          @Digits(integer = 9, fraction = 2, message = "{fout.subsidie.getal}")
          BigDecimal waarde,
      @Schema(example = "2025")
          @Min(value = 2000, message = "{fout.subsidie.jaartal}")
          @Max(value = 2099, message = "{fout.subsidie.jaartal}")
          Integer jaar,
      @Schema(example = "Inspectie van het Onderwijs")
          @Size(max = 300, message = "{fout.subsidie.lang}")
          @ZonderBsn
          String bron) {

    static Kengetal lees(Getal g) {
      return g == null
          ? new Kengetal(null, null, "")
          : new Kengetal(tweeDecimalen(g.waarde), g.jaar, Tekst.schoon(g.bron));
    }

    static Getal van(Kengetal k) {
      return new Getal(k.waarde(), k.jaar(), k.bron());
    }
  }

  /** Een regel van de begroting. */
  @Schema(name = "Begrotingspost", description = "Een regel van de begroting.")
  record Post(
      @Schema(example = "Salaris") @Size(max = 120, message = "{fout.subsidie.lang}") @ZonderBsn
          String omschrijving,
      @Schema(description = "In euro's.", example = "40000")
          @PositiveOrZero(message = "{fout.subsidie.bedrag}")
          @Digits(integer = 9, fraction = 2, message = "{fout.subsidie.bedrag}")
          BigDecimal bedrag) {}

  static Inhoudinvoer van(Aanvraaginhoud a, Rekening rekening) {
    return new Inhoudinvoer(
        a.schooljaren(),
        a.populatie(),
        a.uitdagingen(),
        Getal.van(a.schoolweging()),
        Getal.van(a.spreidingscijfer()),
        Getal.van(a.achterstandsscore()),
        a.uren(),
        a.werkgever(),
        a.kwaliteit(),
        a.begroting().posten().stream().map(p -> new Post(p.omschrijving(), p.bedrag())).toList(),
        a.begroting().gevraagd(),
        a.rijkssubsidie(),
        rekening.iban(),
        rekening.tenaamstelling());
  }

  Aanvraaginhoud inhoud() {
    return new Aanvraaginhoud(
        zonderLeeg(schooljaren),
        Tekst.schoon(populatie),
        Tekst.schoon(uitdagingen),
        Getal.lees(schoolweging),
        Getal.lees(spreidingscijfer),
        Getal.lees(achterstandsscore),
        tweeDecimalen(uren),
        werkgever,
        kwaliteit == null ? List.of() : kwaliteit.stream().map(Tekst::schoon).toList(),
        new Begroting(
            zonderLeeg(begroting).stream()
                .map(
                    p ->
                        new Begroting.Post(
                            Tekst.schoon(p.omschrijving()), tweeDecimalen(p.bedrag())))
                .toList(),
            tweeDecimalen(gevraagd)),
        rijkssubsidie);
  }

  Rekening rekening() {
    return new Rekening(Tekst.schoon(iban), Tekst.schoon(tenaamstelling));
  }

  private static BigDecimal tweeDecimalen(BigDecimal getal) {
    return getal == null ? null : getal.setScale(2, RoundingMode.UNNECESSARY);
  }

  private static <T> List<T> zonderLeeg(List<T> rijen) {
    return rijen == null ? List.of() : rijen.stream().filter(Objects::nonNull).toList();
  }
}
