package nl.leiden.brugwijzer.subsidie;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/**
 * Wat de gemeente deed voordat zij op een bezwaar beslist.
 *
 * @param gehoordOp de dag van de hoorzitting, of null
 * @param verslag wat daar gezegd is (artikel 7:7 Awb), of waarom er geen was
 * @param verschoonbaar waarom een te laat bezwaar toch meetelt (artikel 6:11 Awb), of leeg
 */
public record Bezwaarbehandeling(
    Horen horen,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate gehoordOp,
    String verslag,
    String verschoonbaar) {

  /** De school is gehoord (artikel 7:2 Awb), of waarom dat niet hoefde (artikel 7:3 Awb). */
  public enum Horen {
    GEHOORD("artikel 7:2 Awb"),
    KENNELIJK_NIET_ONTVANKELIJK("artikel 7:3, onder a, Awb"),
    KENNELIJK_ONGEGROND("artikel 7:3, onder b, Awb"),
    WIL_NIET("artikel 7:3, onder c, Awb"),
    GEEN_ANTWOORD("artikel 7:3, onder d, Awb"),
    HELEMAAL_TEGEMOET("artikel 7:3, onder e, Awb");

    private final String artikel;

    Horen(String artikel) {
      this.artikel = artikel;
    }

    /** Waar het staat. */
    public String artikel() {
      return artikel;
    }

    /** Of dit bij zo'n uitkomst kan. */
    boolean past(Bezwaaruitkomst uitkomst) {
      return switch (this) {
        case KENNELIJK_NIET_ONTVANKELIJK -> uitkomst == Bezwaaruitkomst.NIET_ONTVANKELIJK;
        case KENNELIJK_ONGEGROND -> uitkomst == Bezwaaruitkomst.ONGEGROND;
        case HELEMAAL_TEGEMOET -> uitkomst == Bezwaaruitkomst.GEGROND;
        default -> true;
      };
    }
  }
}
