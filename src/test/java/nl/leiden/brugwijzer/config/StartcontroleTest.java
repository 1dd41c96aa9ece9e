package nl.leiden.brugwijzer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class StartcontroleTest {

  private static final String SLEUTEL = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

  private static final List<String> GOED =
      List.of(
          "BRUGWIJZER_DATABASE_URL=jdbc:postgresql://localhost:1/brugwijzer",
          "BRUGWIJZER_DATABASE_GEBRUIKER=brugwijzer",
          "BRUGWIJZER_DATABASE_WACHTWOORD=proef",
          "BRUGWIJZER_ADRES=https://brugwijzer.example",
          "BRUGWIJZER_SLEUTEL_ID=a",
          "BRUGWIJZER_SLEUTEL=" + SLEUTEL,
          "BRUGWIJZER_MAIL_HOST=mail.example",
          "BRUGWIJZER_MAIL_PORT=587",
          "BRUGWIJZER_MAIL_AFZENDER=brugwijzer@voorbeeld.example",
          "BRUGWIJZER_SCANNER_HOST=scanner.example",
          "BRUGWIJZER_KEYCLOAK_ADRES=https://sso.example",
          "BRUGWIJZER_KEYCLOAK_GEHEIM=geheim-van-de-proef",
          "BRUGWIJZER_KEYCLOAK_BEHEERGEHEIM=ander-geheim-van-de-proef");

  @Test
  void deDemoEnProductieGaanNietSamen(CapturedOutput logboek) {
    weigert("demo,productie", GOED);
    assertThat(logboek).contains("demo en productie staan allebei aan");
    zonderStacktrace(logboek);
  }

  @Test
  void productieNoemtAllesWatOntbreekt(CapturedOutput logboek) {
    weigert("productie", List.of());
    assertThat(logboek).contains("Productie mist 13 van de 13 instellingen");
    GOED.forEach(instelling -> assertThat(logboek).contains(instelling.split("=")[0]));
    zonderStacktrace(logboek);
  }

  @Test
  void productieNoemtAlleenWatOntbreekt(CapturedOutput logboek) {
    weigert("productie", zonder("BRUGWIJZER_SLEUTEL="));
    assertThat(logboek)
        .contains("mist 1 van de 13", "openssl rand -base64 32")
        .doesNotContain("BRUGWIJZER_MAIL_HOST");
  }

  @Test
  void eenLegeInstellingOntbreekt(CapturedOutput logboek) {
    weigert("productie", met("BRUGWIJZER_MAIL_HOST="));
    assertThat(logboek).contains("mist 1 van de 13", "BRUGWIJZER_MAIL_HOST");
  }

  @Test
  void productieWeigertDeSleutelVanDeDemo(CapturedOutput logboek) {
    weigert("productie", met("BRUGWIJZER_SLEUTEL=" + Startcontrole.DEMOSLEUTEL));
    assertThat(logboek).contains("De sleutel van de demo");
    weigert("productie", met("brugwijzer.sleutels.sleutel.oud=" + Startcontrole.DEMOSLEUTEL));
  }

  @Test
  void productieWilEenBeveiligdAdres(CapturedOutput logboek) {
    weigert("productie", met("BRUGWIJZER_ADRES=http://brugwijzer.example"));
    assertThat(logboek).contains("begint niet met https://");
  }

  @Test
  void aanmeldenGaatOverEenBeveiligdeVerbinding(CapturedOutput logboek) {
    weigert("productie", met("BRUGWIJZER_KEYCLOAK_ADRES=http://sso.example"));
    assertThat(logboek).contains("BRUGWIJZER_KEYCLOAK_ADRES begint niet met https://");
  }

  @Test
  void alleenDeEigenMachineMagZonder(CapturedOutput logboek) {
    for (var elders :
        List.of(
            "http://127.0.0.1.sso.example",
            "http://localhost@sso.example",
            "http://sso.example/http://localhost",
            "ftp://localhost")) weigert("productie", met("BRUGWIJZER_KEYCLOAK_ADRES=" + elders));
    start("productie", met("BRUGWIJZER_KEYCLOAK_ADRES=http://127.0.0.1:8180")).close();
    assertThat(logboek).doesNotContain("geheim-van-de-proef");
  }

  @Test
  void zonderDeGeheimenVanKeycloakStartProductieNiet(CapturedOutput logboek) {
    weigert("productie", zonder("BRUGWIJZER_KEYCLOAK_GEHEIM="));
    assertThat(logboek).contains("mist 1 van de 13", "geheim van de client brugwijzer in Keycloak");
    weigert("productie", zonder("BRUGWIJZER_KEYCLOAK_BEHEERGEHEIM="));
    assertThat(logboek).contains("geheim van de client brugwijzer-beheer");
  }

  @Test
  void eenOnbekendProfielStartNiet(CapturedOutput logboek) {
    weigert("prodcutie", GOED);
    assertThat(logboek).contains("Geen van de profielen demo en productie");
  }

  @Test
  void productieMetAllesMagVerder() {
    try (var context = start("productie", GOED)) {
      assertThat(context.isActive()).isTrue();
      assertThat(context.getEnvironment().getProperty("spring.datasource.url"))
          .isEqualTo("jdbc:postgresql://localhost:1/brugwijzer");
      assertThat(context.getEnvironment().getProperty("server.servlet.session.cookie.secure"))
          .isEqualTo("true");
    }
  }

  @Test
  void zonderProfielStartDeDemoMetDeSleutelVanDeDemo() {
    try (var context = start(null, List.of())) {
      var omgeving = context.getEnvironment();
      assertThat(omgeving.matchesProfiles("demo")).isTrue();
      assertThat(omgeving.getProperty("brugwijzer.sleutels.sleutel.demo"))
          .isEqualTo(Startcontrole.DEMOSLEUTEL);
    }
  }

  private static void weigert(String profielen, List<String> omgeving) {
    assertThatThrownBy(() -> start(profielen, omgeving).close()).isInstanceOf(StartGeweigerd.class);
  }

  private static void zonderStacktrace(CapturedOutput logboek) {
    assertThat(logboek).doesNotContain("\tat ", "StartGeweigerd");
  }

  private static List<String> zonder(String begin) {
    return GOED.stream().filter(instelling -> !instelling.startsWith(begin)).toList();
  }

  private static List<String> met(String instelling) {
    var naam = instelling.substring(0, instelling.indexOf('=') + 1);
    var alles = new ArrayList<>(zonder(naam));
    alles.add(instelling);
    return alles;
  }

  private static ConfigurableApplicationContext start(String profielen, List<String> omgeving) {
    var argumenten = omgeving.stream().map(instelling -> "--" + instelling);
    var bouwer = new SpringApplicationBuilder(Leeg.class).web(WebApplicationType.NONE);
    if (profielen != null) bouwer.profiles(profielen.split(","));
    return bouwer.run(argumenten.toArray(String[]::new));
  }

  @Configuration
  static class Leeg {}
}
