package nl.leiden.brugwijzer.config.demo.verhaal;

/** Een deel van wat de demo vertelt; een start vertelt het één keer. */
public interface Verhaal {

  /** Vertelt dit deel, als dat in deze database nog niet gebeurde; geeft of het nu verteld is. */
  boolean vertel(Tijdreis tijdreis);
}
