package nl.leiden.brugwijzer.subsidie.termijn;

import nl.leiden.brugwijzer.basis.KanNietMeer;

/** Verdagen kan één keer (artikel 4:14 Awb). */
public class AlVerdaagd extends KanNietMeer {

  AlVerdaagd() {
    super("fout.alverdaagd");
  }
}
