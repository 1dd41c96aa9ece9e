package nl.leiden.brugwijzer.subsidie.termijn;

import nl.leiden.brugwijzer.basis.KanNietMeer;

/** Wie in gebreke stelt voordat de beslistermijn om is, doet dat te vroeg. */
public class TeVroegInGebreke extends KanNietMeer {

  TeVroegInGebreke() {
    super("fout.tevroegingebreke");
  }
}
