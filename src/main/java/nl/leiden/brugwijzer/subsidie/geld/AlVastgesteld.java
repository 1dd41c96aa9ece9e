package nl.leiden.brugwijzer.subsidie.geld;

import nl.leiden.brugwijzer.basis.KanNietMeer;

/** Een subsidie wordt één keer vastgesteld. */
public class AlVastgesteld extends KanNietMeer {

  AlVastgesteld() {
    super("geld.fout.alvastgesteld");
  }
}
