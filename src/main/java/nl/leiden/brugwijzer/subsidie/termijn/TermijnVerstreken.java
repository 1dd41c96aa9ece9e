package nl.leiden.brugwijzer.subsidie.termijn;

import nl.leiden.brugwijzer.basis.KanNietMeer;

/** Na de laatste dag kan een termijn niet meer verdaagd worden (artikel 4:14 Awb). */
public class TermijnVerstreken extends KanNietMeer {

  TermijnVerstreken() {
    super("fout.termijnverstreken");
  }
}
