package nl.leiden.brugwijzer.subsidie;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Een register in wording, rij voor rij; het wordt nooit in zijn geheel in het geheugen gehouden.
 */
interface Registerblad extends Closeable {

  /**
   * Schrijft een rij: tekst, getallen, bedragen, dagen of niets. Tekst is al onschuldig gemaakt.
   */
  void rij(List<Object> cellen) throws IOException;
}
