package nl.leiden.brugwijzer.proef;

import static org.awaitility.Awaitility.await;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.testcontainers.Testcontainers;
import org.testcontainers.utility.MountableFile;

/** Keycloak in een container, met een vaste poort zodat zij na een stop weer op haar plek staat. */
final class Keycloakcontainer implements Keycloakdienst {

  private static final String VERSIE = "quay.io/keycloak/keycloak:26.7.3";

  private static final Duration GEDULD = Duration.ofMinutes(3);

  private final int poort = Keycloakproces.vrijePoort();
  private final KeycloakContainer container;

  @SuppressWarnings("resource")
  Keycloakcontainer(Path realm, Map<String, String> omgeving, int... vanDezeMachine) {
    Testcontainers.exposeHostPorts(vanDezeMachine);
    container =
        new KeycloakContainer(VERSIE)
            .withAccessToHost(true)
            .withEnv(omgeving)
            .withEnv("BRUGWIJZER_KEYCLOAK_ADRES", adres())
            .withEnv("KC_HOSTNAME", adres())
            .withAdminUsername(omgeving.get(Keycloakserver.BEHEERDER))
            .withAdminPassword(omgeving.get(Keycloakserver.BEHEERWACHTWOORD))
            .withCopyFileToContainer(
                MountableFile.forHostPath(realm),
                "/opt/keycloak/data/import/" + realm.getFileName())
            .withCustomCommand("--import-realm");
    container.setPortBindings(List.of(poort + ":8080"));
  }

  @Override
  public String adres() {
    return "http://localhost:" + poort;
  }

  @Override
  public String dezeMachine() {
    return "host.testcontainers.internal";
  }

  @Override
  public void start() {
    if (container.getContainerId() == null) {
      container.start();
    } else if (!container.isRunning()) {
      container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
      await().atMost(GEDULD).ignoreExceptions().until(this::antwoordt);
    }
  }

  private boolean antwoordt() throws IOException {
    var vraag = URI.create(adres() + "/realms/" + Keycloakserver.REALM).toURL().openConnection();
    return ((HttpURLConnection) vraag).getResponseCode() == 200;
  }

  @Override
  public void stop() {
    container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
  }
}
