package nl.leiden.brugwijzer.config;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Of Keycloak antwoordt, voordat iemand er met zijn browser heen gaat. */
@Component
@Profile("productie")
class Keycloakpols {

  private static final Duration ONTHOUDEN = Duration.ofSeconds(2);

  private record Meting(Instant moment, boolean leeft) {}

  private final RestClient vraag =
      RestClient.builder().requestFactory(Keycloakregistratie.geduld()).build();
  private final String adres;
  private final Clock klok;
  private volatile Meting laatste = new Meting(Instant.EPOCH, false);

  Keycloakpols(Keycloakinstellingen keycloak, Clock klok) {
    this.adres = keycloak.sleutels();
    this.klok = klok;
  }

  /** Wordt kort onthouden, zodat een drukke ochtend Keycloak niet extra belast. */
  boolean leeft() {
    var nu = klok.instant();
    if (Duration.between(laatste.moment, nu).abs().compareTo(ONTHOUDEN) > 0)
      laatste = new Meting(nu, meet());
    return laatste.leeft;
  }

  private boolean meet() {
    try {
      vraag.get().uri(adres).retrieve().toBodilessEntity();
      return true;
    } catch (RestClientException stil) {
      return false;
    }
  }
}
