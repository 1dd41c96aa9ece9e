package nl.leiden.brugwijzer.privacy;

/** Bewaarde persoonsgegevens zijn niet te ontsleutelen. */
public class Onleesbaar extends RuntimeException {

  Onleesbaar(String waarom, Throwable oorzaak) {
    super("Niet te ontsleutelen: " + waarom, oorzaak);
  }
}
