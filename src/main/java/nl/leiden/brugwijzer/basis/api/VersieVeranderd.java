package nl.leiden.brugwijzer.basis.api;

import java.util.List;
import nl.leiden.brugwijzer.basis.Situatie;

/** De versie van de vrager is niet meer de huidige; er is niets veranderd (412). */
public class VersieVeranderd extends Situatie {

  private final String kenmerk;
  private final transient List<Verschil> verschillen;

  /**
   * Een veld waarin de huidige versie anders is dan wat de vrager stuurde.
   *
   * @param nu wat er nu staat
   * @param jij wat de vrager stuurde
   */
  public record Verschil(String veld, Object nu, Object jij) {}

  VersieVeranderd(String kenmerk, List<Verschil> verschillen) {
    super("fout.versieveranderd");
    this.kenmerk = kenmerk;
    this.verschillen = verschillen;
  }

  /** De ETag van de huidige versie. */
  public String kenmerk() {
    return kenmerk;
  }

  /** Wat er anders is; leeg als het verzoek geen velden had. */
  public List<Verschil> verschillen() {
    return verschillen;
  }
}
