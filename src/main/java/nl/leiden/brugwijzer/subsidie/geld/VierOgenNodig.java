package nl.leiden.brugwijzer.subsidie.geld;

import nl.leiden.brugwijzer.basis.KanNietMeer;

/** Wie een betaling klaarzette, geeft haar niet zelf vrij. */
public class VierOgenNodig extends KanNietMeer {

  VierOgenNodig(String aanvraagnummer) {
    super("geld.fout.vierogen", aanvraagnummer);
  }
}
