package nl.leiden.brugwijzer.engine;

import org.camunda.bpm.engine.OptimisticLockingException;

/** Herkent dat twee mensen tegelijk dezelfde stap in de motor deden. */
public final class Gelijktijdig {

  private Gelijktijdig() {}

  /** Of deze fout, of wat eronder ligt, van gelijktijdig werk komt. */
  public static boolean is(Throwable fout) {
    for (var oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause())
      if (oorzaak instanceof OptimisticLockingException) return true;
    return false;
  }
}
