package nl.leiden.brugwijzer.meerdere;

import nl.leiden.brugwijzer.meerdere.Verbinding.Gezien;

/** Iemand die telkens het volgende doet. */
interface Werker {
  void werk() throws Gezien;
}
