package nl.leiden.brugwijzer.gezin;

import java.util.regex.Pattern;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.privacy.Bsn;

/** Keurt een telefoonnummer mild: hoe het geschreven is maakt niet uit, of je kunt bellen wel. */
final class Telefoonnummer {

  private static final Pattern SCHRIJFWIJZE = Pattern.compile("\\+?[0-9 ().\\-/]+");
  private static final int CIJFERS_MIN = 9;
  private static final int CIJFERS_MAX = 15;
  private static final int CIJFERS_BSN = 9;

  private Telefoonnummer() {}

  /** Weigert wat geen telefoonnummer kan zijn; leeg mag. */
  static void keur(String nummer) {
    if (nummer.isEmpty()) return;
    var cijfers = nummer.replaceAll("[^0-9]", "");
    // Alleen precies negen cijfers: een nummer met +31 ervoor heeft er elf.
    if (cijfers.length() == CIJFERS_BSN && Bsn.staatIn(cijfers))
      throw new OngeldigeInvoer("telefoon", "fout.bsn");
    if (!SCHRIJFWIJZE.matcher(nummer).matches()
        || cijfers.length() < CIJFERS_MIN
        || cijfers.length() > CIJFERS_MAX)
      throw new OngeldigeInvoer("telefoon", "fout.gezin.telefoon");
  }
}
