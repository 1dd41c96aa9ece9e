package nl.leiden.brugwijzer.basis;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * De plek in een lijst: de sorteerwaarde en het id van de laatst getoonde regel.
 *
 * @param waarde sorteerwaarde als tekst
 * @param id wat bij gelijke waarden de volgorde bepaalt
 */
public record Cursor(String waarde, UUID id) {

  /** Als tekst voor in een link. */
  public String alsTekst() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((id + "|" + waarde).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Leest een cursor uit een link; null bij geen cursor.
   *
   * @throws NietGevonden als het geen cursor is
   */
  public static Cursor van(String tekst) {
    if (tekst == null || tekst.isBlank()) return null;
    try {
      var delen =
          new String(Base64.getUrlDecoder().decode(tekst), StandardCharsets.UTF_8).split("\\|", 2);
      return new Cursor(delen[1], UUID.fromString(delen[0]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException geenCursor) {
      throw new NietGevonden("bladzijde", tekst);
    }
  }
}
