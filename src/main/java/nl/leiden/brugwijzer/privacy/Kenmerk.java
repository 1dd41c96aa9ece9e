package nl.leiden.brugwijzer.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Maakt van een gegeven een kenmerk met een sleutel: hetzelfde gegeven is te herkennen, maar zonder
 * sleutel niet terug te rekenen of na te maken. Voorop staat welke sleutel het was.
 */
@Component
public class Kenmerk {

  private static final String WIJZE = "HmacSHA256";

  private final Map<String, SecretKey> sleutels;
  private final String actief;

  Kenmerk(Sleutels sleutels) {
    this.sleutels = sleutels.alle();
    this.actief = sleutels.actief();
  }

  /**
   * Het kenmerk om te bewaren; null blijft null.
   *
   * @param soort waarvan het een kenmerk is, zodat gelijke gegevens elders een ander kenmerk geven
   */
  public String van(String soort, String gegeven) {
    return gegeven == null ? null : reken(actief, soort, gegeven);
  }

  /** De kenmerken die een gegeven kan hebben: een voor elke sleutel die nog in gebruik is. */
  public Set<String> mogelijk(String soort, String gegeven) {
    return sleutels.keySet().stream()
        .map(naam -> reken(naam, soort, gegeven))
        .collect(Collectors.toSet());
  }

  private String reken(String naam, String soort, String gegeven) {
    try {
      // Een eigen sleutel per soort: de sleutel van de kluis zelf wordt nergens anders gebruikt.
      var eigen = mac(sleutels.get(naam)).doFinal(bytes("kenmerk " + soort));
      var kenmerk = mac(new SecretKeySpec(eigen, WIJZE)).doFinal(bytes(gegeven));
      return naam + ":" + HexFormat.of().formatHex(kenmerk);
    } catch (GeneralSecurityException kanNiet) {
      throw new IllegalStateException(WIJZE + " ontbreekt", kanNiet);
    }
  }

  private static Mac mac(SecretKey sleutel) throws GeneralSecurityException {
    var mac = Mac.getInstance(WIJZE);
    mac.init(new SecretKeySpec(sleutel.getEncoded(), WIJZE));
    return mac;
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }
}
