package nl.leiden.brugwijzer.privacy;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * De sleutels waarmee persoonsgegevens versleuteld zijn. Nieuwe gegevens gaan met de actieve; de
 * andere blijven nodig zolang er iets mee versleuteld is.
 *
 * @param actief naam van de sleutel voor nieuwe gegevens
 * @param waarde de actieve sleutel: 32 bytes in base64; mag ook onder {@code sleutel} staan
 * @param sleutel alle sleutels op naam: 32 bytes in base64
 */
@ConfigurationProperties("brugwijzer.sleutels")
record Sleutels(String actief, String waarde, Map<String, String> sleutel) {

  private static final Pattern NAAM = Pattern.compile("[a-z0-9]{1,32}");
  private static final int LENGTE = 32;

  /** Alle sleutels, klaar voor gebruik. */
  Map<String, SecretKey> alle() {
    var alle = new HashMap<String, SecretKey>();
    if (sleutel != null) sleutel.forEach((naam, tekst) -> alle.put(naam, lees(naam, tekst)));
    if (waarde != null && !waarde.isBlank()) alle.put(actief, lees(actief, waarde));
    if (actief == null || !alle.containsKey(actief))
      throw new VerkeerdeSleutel(
          "De actieve sleutel voor persoonsgegevens is er niet: " + actief + ".");
    return Map.copyOf(alle);
  }

  private static SecretKey lees(String naam, String tekst) {
    if (naam == null || !NAAM.matcher(naam).matches())
      throw new VerkeerdeSleutel(
          "De naam van een sleutel bestaat niet alleen uit kleine letters en cijfers: "
              + naam
              + ".");
    var bytes = bytes(tekst);
    if (bytes.length != LENGTE)
      throw new VerkeerdeSleutel("Sleutel " + naam + " is geen 32 bytes in base64.");
    return new SecretKeySpec(bytes, "AES");
  }

  private static byte[] bytes(String tekst) {
    try {
      return Base64.getDecoder().decode(tekst.strip());
    } catch (IllegalArgumentException geenBase64) {
      return new byte[0];
    }
  }

  @Override
  public String toString() {
    return "Sleutels[actief=" + actief + "]";
  }
}
