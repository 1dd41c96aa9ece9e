package nl.leiden.brugwijzer.subsidie.termijn;

import java.time.LocalDate;

/**
 * Een tijd waarin een beslistermijn stilstaat (artikel 4:15 en 7:10 Awb), tot de dag {@code tot},
 * die zelf weer meetelt. Bij aanvulling en bij een verzuim staat hij stil vanaf de dag na {@code
 * sinds}, bij de andere gronden vanaf die dag zelf (4:15, tweede lid: gedurende en zolang).
 *
 * @param sinds de dag waarop om aanvulling gevraagd is, of de eerste dag waarop de grond bestaat
 * @param tot de dag van aanvulling, of de dag nadat de gegeven termijn ongebruikt verstreek; null
 *     zolang niemand dat weet
 */
public record Opschorting(Grond grond, LocalDate sinds, LocalDate tot) {

  /** Waarom een termijn stilstaat. */
  public enum Grond {
    AANVULLING("artikel 4:15, eerste lid, onder a, Awb"),
    INSTEMMING("artikel 4:15, tweede lid, onder a, Awb"),
    VERTRAGING_AANVRAGER("artikel 4:15, tweede lid, onder b, Awb"),
    OVERMACHT("artikel 4:15, tweede lid, onder c, Awb"),
    /** De indiener herstelt een verzuim in zijn bezwaar, zoals gronden die nog komen. */
    VERZUIM_BEZWAAR("artikel 7:10, tweede lid, Awb");

    private final String artikel;

    Grond(String artikel) {
      this.artikel = artikel;
    }

    /** Het artikel van de wet. */
    public String artikel() {
      return artikel;
    }
  }

  public Opschorting {
    if (tot != null && tot.isBefore(sinds))
      throw new IllegalArgumentException("een opschorting eindigt niet voordat zij ontstond");
  }

  /** Of zij nog loopt zonder dat het einde bekend is. */
  public boolean open() {
    return tot == null;
  }

  /** Of de termijn op deze dag stilstaat. */
  public boolean geldt(LocalDate dag) {
    return !dag.isBefore(eersteDag()) && (open() || dag.isBefore(tot));
  }

  /** De eerste dag die niet meetelt. */
  public LocalDate eersteDag() {
    var naVerzoek = grond == Grond.AANVULLING || grond == Grond.VERZUIM_BEZWAAR;
    return naVerzoek ? sinds.plusDays(1) : sinds;
  }
}
