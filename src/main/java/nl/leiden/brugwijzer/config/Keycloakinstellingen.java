package nl.leiden.brugwijzer.config;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Waar Keycloak staat en hoe Brugwijzer zich daar bekendmaakt. Elk adres volgt uit deze gegevens:
 * Brugwijzer vraagt Keycloak bij de start niets, en start dus ook als Keycloak stilligt.
 *
 * @param adres zoals de browser Keycloak ziet
 * @param intern zoals Brugwijzer zelf Keycloak bereikt; leeg is hetzelfde adres
 * @param realm leeg is brugwijzer
 * @param geheim van {@link #CLIENT}
 * @param beheergeheim van {@link #BEHEERCLIENT}
 * @param apiclients programma's waarvan een token op de API telt; leeg is geen
 */
@ConfigurationProperties("brugwijzer.keycloak")
public record Keycloakinstellingen(
    String adres,
    String intern,
    String realm,
    String geheim,
    String beheergeheim,
    Set<String> apiclients) {

  /** De client waarmee mensen zich op de schermen aanmelden; ook de naam van de registratie. */
  public static final String CLIENT = "brugwijzer";

  /** Voor wie een token van de API bedoeld is. */
  public static final String APICLIENT = "brugwijzer-api";

  /** De client waarmee Brugwijzer gebruikers beheert. */
  public static final String BEHEERCLIENT = "brugwijzer-beheer";

  private static final String PROTOCOL = "/protocol/openid-connect";

  /** Vult aan wat leeg is. */
  public Keycloakinstellingen {
    adres = zonderSlot(adres);
    intern = leeg(intern) ? adres : zonderSlot(intern);
    realm = leeg(realm) ? "brugwijzer" : realm.strip();
    apiclients = apiclients == null ? Set.of() : Set.copyOf(apiclients);
  }

  /** Zonder pad, zoals een CSP het wil. */
  public String herkomst() {
    return adres.replaceFirst("^(https?://[^/]+).*$", "$1");
  }

  /** Wie de tokens uitgeeft, zoals het in {@code iss} staat. */
  public String uitgever() {
    return adres + "/realms/" + realm;
  }

  /** Waar de browser heen gaat om aan te melden. */
  public String autorisatie() {
    return uitgever() + PROTOCOL + "/auth";
  }

  /** Waar de browser heen gaat om overal af te melden. */
  public String afmelden() {
    return uitgever() + PROTOCOL + "/logout";
  }

  /** Waar Brugwijzer een code of een oud token inwisselt. */
  public String token() {
    return vanBinnen() + PROTOCOL + "/token";
  }

  /** De openbare sleutels waarmee tokens getekend zijn. */
  public String sleutels() {
    return vanBinnen() + PROTOCOL + "/certs";
  }

  /** De beheer-API van de realm. */
  public String beheer() {
    return intern + "/admin/realms/" + realm;
  }

  /** Zonder de geheimen. */
  @Override
  public String toString() {
    return "Keycloakinstellingen[%s via %s, realm %s]".formatted(adres, intern, realm);
  }

  private String vanBinnen() {
    return intern + "/realms/" + realm;
  }

  private static boolean leeg(String waarde) {
    return waarde == null || waarde.isBlank();
  }

  private static String zonderSlot(String waarde) {
    return leeg(waarde) ? "" : waarde.strip().replaceFirst("/+$", "");
  }
}
