package nl.leiden.brugwijzer.bericht;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.basis.NietGevonden;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * De link in elke mail waarmee iemand de mail stopt, zonder aan te melden. De sleutel is toeval,
 * hoort bij één mens en kan verder niets: er staat niets in, en aanmelden kan er niet mee.
 */
@Component
@Transactional
public class Afmelding {

  private static final int BYTES = 32;
  private static final Pattern VORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final JdbcClient jdbc;
  private final Voorkeuren voorkeuren;
  private final String adres;
  private final SecureRandom toeval = new SecureRandom();

  Afmelding(JdbcClient jdbc, Voorkeuren voorkeuren, @Value("${brugwijzer.adres}") String adres) {
    this.jdbc = jdbc;
    this.voorkeuren = voorkeuren;
    this.adres = adres;
  }

  /** De link voor deze mens; steeds dezelfde, zodat ook een oude mail werkt. */
  String link(String gebruikersnaam) {
    jdbc.sql(
            "insert into afmeldlink (gebruikersnaam, sleutel) values (?, ?) on conflict do nothing")
        .params(gebruikersnaam, nieuw())
        .update();
    var sleutel =
        jdbc.sql("select sleutel from afmeldlink where gebruikersnaam = ?")
            .param(gebruikersnaam)
            .query(String.class)
            .single();
    return adres + "/mail/afmelden/" + sleutel;
  }

  /**
   * Kijkt of dit een link van iemand is; verandert niets, want ook een virusscanner opent links.
   *
   * @throws NietGevonden als de link van niemand is
   */
  @Transactional(readOnly = true)
  public void controleer(String sleutel) {
    vind(sleutel);
  }

  /** Stopt de mail aan wie bij deze link hoort; nog eens verandert niets. */
  public void stop(String sleutel) {
    voorkeuren.geenMail(vind(sleutel));
  }

  private String vind(String sleutel) {
    if (!VORM.matcher(sleutel).matches()) throw new NietGevonden("afmeldlink", "");
    return jdbc.sql("select gebruikersnaam from afmeldlink where sleutel = ?")
        .param(sleutel)
        .query(String.class)
        .optional()
        .orElseThrow(() -> new NietGevonden("afmeldlink", ""));
  }

  private String nieuw() {
    var bytes = new byte[BYTES];
    toeval.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
