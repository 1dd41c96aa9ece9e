package nl.leiden.brugwijzer.basis;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Een vingerafdruk (SHA-256): gelijk als de inhoud gelijk is, en niet terug te lezen. */
public final class Afdruk {

  private Afdruk() {}

  /** De afdruk als 64 tekens. */
  public static String van(byte[] inhoud) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
    } catch (NoSuchAlgorithmException kanNiet) {
      throw new IllegalStateException("SHA-256 ontbreekt", kanNiet);
    }
  }
}
