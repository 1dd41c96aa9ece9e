package nl.leiden.brugwijzer.basis;

import java.util.regex.Pattern;

/** Getypte tekst, klaar om te bewaren of mee te zoeken. */
public final class Tekst {

  /** PostgreSQL weigert het nulteken; andere stuurtekens zijn nergens zichtbaar. */
  private static final Pattern STUURTEKENS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private Tekst() {}

  /** De tekst zonder stuurtekens en zonder wit eromheen; null wordt leeg. */
  public static String schoon(String getypt) {
    if (getypt == null) return "";
    return STUURTEKENS.matcher(getypt.replace("\r\n", "\n")).replaceAll("").strip();
  }

  /** Een patroon voor {@code like} waarin procent en streepje gewone tekens zijn. */
  public static String voorLike(String getypt) {
    return schoon(getypt).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
