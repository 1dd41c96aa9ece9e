package nl.leiden.brugwijzer.proef;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.testcontainers.DockerClientFactory;

/**
 * De echte Keycloak van alle proeven, met het realm uit {@code k8s/base/keycloak}: in een container
 * waar een Docker-engine antwoordt, anders als los programma. Zij start één keer, en stopt met de
 * proeven.
 */
public final class Keycloakserver {

  /** Het geheim van de client waarmee mensen zich aanmelden. */
  public static final String GEHEIM = "proef-geheim-van-de-schermen";

  /** Het geheim van de client waarmee Brugwijzer accounts beheert. */
  public static final String BEHEERGEHEIM = "proef-geheim-van-het-beheer";

  /** Het realm. */
  public static final String REALM = "brugwijzer";

  static final String BEHEERDER = "KC_BOOTSTRAP_ADMIN_USERNAME";
  static final String BEHEERWACHTWOORD = "KC_BOOTSTRAP_ADMIN_PASSWORD";

  private static final String WIE = "proef";
  private static final Path BESTAND = Path.of("k8s/base/keycloak/brugwijzer-realm.json");

  private static Keycloakserver gedeeld;

  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final int poortVanBrugwijzer = Keycloakproces.vrijePoort();
  private final Keycloakdienst dienst;
  private final Keycloak beheer;

  private Keycloakserver() {
    post.start();
    dienst = dienst();
    dienst.start();
    beheer = Keycloak.getInstance(dienst.adres(), "master", WIE, WIE, "admin-cli");
  }

  /** De ene server; start bij het eerste gebruik. */
  public static synchronized Keycloakserver gedeeld() {
    if (gedeeld == null) gedeeld = new Keycloakserver();
    return gedeeld;
  }

  private Keycloakdienst dienst() {
    var mailpoort = post.getSmtp().getPort();
    return DockerClientFactory.instance().isDockerAvailable()
        ? new Keycloakcontainer(
            BESTAND,
            omgeving("host.testcontainers.internal", mailpoort),
            mailpoort,
            poortVanBrugwijzer)
        : new Keycloakproces(BESTAND, omgeving("localhost", mailpoort));
  }

  private Map<String, String> omgeving(String dezeMachine, int mailpoort) {
    var omgeving = new LinkedHashMap<String, String>();
    omgeving.put(BEHEERDER, WIE);
    omgeving.put(BEHEERWACHTWOORD, WIE);
    omgeving.put("BRUGWIJZER_ADRES", brugwijzer());
    omgeving.put("BRUGWIJZER_INTERN", "http://" + dezeMachine + ":" + poortVanBrugwijzer);
    omgeving.put("BRUGWIJZER_KEYCLOAK_GEHEIM", GEHEIM);
    omgeving.put("BRUGWIJZER_KEYCLOAK_BEHEERGEHEIM", BEHEERGEHEIM);
    omgeving.put("BRUGWIJZER_MAIL_HOST", dezeMachine);
    omgeving.put("BRUGWIJZER_MAIL_PORT", String.valueOf(mailpoort));
    omgeving.put("BRUGWIJZER_MAIL_AFZENDER", "brugwijzer@voorbeeld.example");
    return omgeving;
  }

  /** Het adres van Keycloak. */
  public String adres() {
    return dienst.adres();
  }

  /** Wie de tokens uitgeeft. */
  public String uitgever() {
    return adres() + "/realms/" + REALM;
  }

  /** De poort die Keycloak voor Brugwijzer kent. */
  public int poortVanBrugwijzer() {
    return poortVanBrugwijzer;
  }

  /** Het adres dat Keycloak voor Brugwijzer kent. */
  public String brugwijzer() {
    return "http://localhost:" + poortVanBrugwijzer;
  }

  /**
   * Laat Brugwijzer op een ander adres wonen, zoals achter een verdeler; zet het daarna zelf terug.
   *
   * @param adres zoals de browser het ziet
   */
  public void brugwijzerWoontOp(String adres) {
    var client = realm().clients().findByClientId("brugwijzer").get(0);
    var intern = "http://" + dienst.dezeMachine() + ":" + URI.create(adres).getPort();
    client.setRootUrl(adres);
    client.setBaseUrl(adres + "/");
    client.setRedirectUris(List.of(adres + "/login/oauth2/code/brugwijzer", adres + "/aanmelden"));
    client.getAttributes().put("post.logout.redirect.uris", adres + "/aanmelden?afgemeld");
    client
        .getAttributes()
        .put("backchannel.logout.url", intern + "/logout/connect/back-channel/brugwijzer");
    realm().clients().get(client.getId()).update(client);
  }

  /** Het realm zoals een beheerder van Keycloak het ziet: voor wat buiten Brugwijzer om gebeurt. */
  public RealmResource realm() {
    return beheer.realm(REALM);
  }

  /** De mensen in Keycloak. */
  public Keycloakmensen mensen() {
    return new Keycloakmensen(this);
  }

  /** De mail die Keycloak verstuurt; Brugwijzer in een proef gebruikt hetzelfde postvak. */
  public GreenMail post() {
    return post;
  }

  /** Legt Keycloak plat. */
  public void stop() {
    dienst.stop();
  }

  /** Zet Keycloak weer aan, op hetzelfde adres en met dezelfde mensen. */
  public void start() {
    dienst.start();
  }
}
