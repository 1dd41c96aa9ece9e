package nl.leiden.brugwijzer.basis;

/** Iemand anders heeft hetzelfde gewijzigd terwijl dit formulier openstond (409). */
public class Ingehaald extends Situatie {

  public Ingehaald() {
    super("fout.ingehaald");
  }

  /** Weigert een wijziging die op een oudere versie is gebaseerd. */
  public static void alsAnders(int gezien, int huidig) {
    if (gezien != huidig) throw new Ingehaald();
  }
}
