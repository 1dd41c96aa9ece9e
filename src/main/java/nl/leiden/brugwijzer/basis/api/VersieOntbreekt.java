package nl.leiden.brugwijzer.basis.api;

import nl.leiden.brugwijzer.basis.Situatie;

/** Een wijziging zonder If-Match: dan is niet te zien waar de vrager van uitgaat (428). */
public class VersieOntbreekt extends Situatie {

  /** Zonder If-Match. */
  public VersieOntbreekt() {
    super("fout.versieontbreekt");
  }
}
