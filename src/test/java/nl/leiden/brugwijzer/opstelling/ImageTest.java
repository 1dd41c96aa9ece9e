package nl.leiden.brugwijzer.opstelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** De images zijn klein, dicht en vast, en zeggen zelf of ze gezond zijn. */
class ImageTest {

  private static final Path DOCKER = Path.of("src/main/docker");
  private static final Path GEZOND = DOCKER.resolve("gezond");
  private static final Pattern VAN = Pattern.compile("(?m)^FROM (\\S+)");
  private static final Pattern KOPIE =
      Pattern.compile("(?m)^COPY (?!--from)(?:--\\S+ )?(.+) \\S+$");

  private final String applicatie = Samenstelling.tekst(DOCKER.resolve("Dockerfile"));
  private final String keycloak = Samenstelling.tekst(DOCKER.resolve("keycloak.Dockerfile"));

  @Test
  void elkeBouwsteenHeeftEenVasteVersie() {
    for (var bestand : List.of(applicatie, keycloak))
      VAN.matcher(bestand)
          .results()
          .map(vondst -> vondst.group(1))
          .filter(naam -> !naam.equals("huis"))
          .forEach(naam -> assertThat(naam).matches("[\\w./-]+:\\d+(\\.\\d+)+[\\w.-]*"));
    assertThat(keycloak).contains("keycloak:" + versie("keycloak"));
  }

  @Test
  void bouwenEnDraaienGebeurtOpHetzelfdeJava() {
    assertThat(applicatie)
        .contains("maven:3.9.16-eclipse-temurin-25-noble", "eclipse-temurin:25.")
        .contains("-jre-noble AS huis");
  }

  @Test
  void hetImageDraaitNietAlsRootEnDeGebruikerIsDieVanDeOpstelling() {
    var gebruiker =
        Samenstelling.uit(Path.of("docker-compose.yml")).dienst("applicatie").get("user");
    assertThat(applicatie).contains("\nUSER " + gebruiker + "\n");
    assertThat(applicatie.lastIndexOf("USER ")).isGreaterThan(applicatie.lastIndexOf("FROM "));
    assertThat(keycloak).contains("\nUSER 1000\n");
    assertThat(Samenstelling.tekst(Path.of("src/main/beheer/maak-env")))
        .contains("geef applicatie 10001 ", "geef keycloak 1000 ");
  }

  @Test
  void deOpstellingStartHetImageZoalsHetZichzelfStart() {
    var opstelling = Samenstelling.uit(Path.of("docker-compose.yml"));
    var start = alsJson(Samenstelling.rij(opstelling.dienst("applicatie").get("command")));
    assertThat(applicatie).contains("ENTRYPOINT " + start);
    assertThat(applicatie)
        .contains("SPRING_PROFILES_ACTIVE=productie", "SPRING_THREADS_VIRTUAL_ENABLED=true");
  }

  private static String alsJson(List<String> woorden) {
    return "[\"" + String.join("\", \"", woorden) + "\"]";
  }

  @Test
  void hetArchiefVanKlassenHoortBijDezelfdeVlaggen() {
    assertThat(applicatie)
        .contains("-XX:ArchiveClassesAtExit=/archief/klassen.jsa -XX:+UseSerialGC")
        .contains("COPY --from=oefening /archief/ ./")
        .contains("\"-XX:+UseSerialGC\", \"-XX:SharedArchiveFile=/app/klassen.jsa\"");
  }

  @Test
  void watGekopieerdWordtBestaat() {
    KOPIE
        .matcher(applicatie)
        .results()
        .flatMap(vondst -> List.of(vondst.group(1).split(" ")).stream())
        .forEach(bron -> assertThat(Path.of(bron)).exists());
    assertThat(keycloak).contains("COPY --chmod=555 gezond ");
    assertThat(Files.isExecutable(GEZOND)).isTrue();
  }

  @Test
  void gezondIsAlleenWieTweehonderdAntwoordt() throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/goed", verzoek -> antwoord(verzoek, 200));
    server.createContext("/stuk", verzoek -> antwoord(verzoek, 503));
    server.start();
    var poort = String.valueOf(server.getAddress().getPort());
    try {
      assertThat(gezond(poort, "/goed")).isZero();
      assertThat(gezond(poort, "/stuk")).isNotZero();
      assertThat(gezond(poort, "/weg")).isNotZero();
    } finally {
      server.stop(0);
    }
    assertThat(gezond(poort, "/goed")).isNotZero();
  }

  private static void antwoord(com.sun.net.httpserver.HttpExchange verzoek, int hoe)
      throws java.io.IOException {
    verzoek.sendResponseHeaders(hoe, -1);
    verzoek.close();
  }

  private static int gezond(String poort, String pad) throws Exception {
    return Opdracht.doe("bash", GEZOND.toString(), poort, pad).afloop();
  }

  private static String versie(String dienst) {
    var image = Samenstelling.uit(Path.of("docker-compose.yml")).dienst(dienst).get("image");
    return image.toString().split(":")[1];
  }
}
