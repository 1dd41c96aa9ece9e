package nl.leiden.brugwijzer.config;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Weigert een start die nooit goed kan gaan, voordat er iets gemaakt wordt. */
class Startcontrole implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** De sleutel uit {@code application-demo.yml}: openbaar, dus nergens anders goed. */
  static final String DEMOSLEUTEL = "ZGl0LWlzLWRlLXNsZXV0ZWwtdmFuLWRlLWRlbW8tISE=";

  private static final Pattern EIGEN_MACHINE =
      Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?(/.*)?");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var omgeving = context.getEnvironment();
    var demo = omgeving.acceptsProfiles(Profiles.of("demo"));
    var productie = omgeving.acceptsProfiles(Profiles.of("productie"));
    if (demo && productie)
      throw new StartGeweigerd(
          "De profielen demo en productie staan allebei aan.",
          "Kies er één. In de demo kan iedereen zich aanmelden als een ander.");
    if (!demo && !productie)
      throw new StartGeweigerd(
          "Geen van de profielen demo en productie staat aan.",
          "Zet SPRING_PROFILES_ACTIVE op productie. Of haal hem weg, dan start de demo.");
    if (productie) controleerProductie(omgeving);
  }

  private static void controleerProductie(Environment omgeving) {
    var ontbreekt = Instelling.NODIG.stream().filter(nodig -> nodig.ontbreekt(omgeving)).toList();
    if (!ontbreekt.isEmpty())
      throw new StartGeweigerd(
          "Productie mist "
              + ontbreekt.size()
              + " van de "
              + Instelling.NODIG.size()
              + " instellingen.",
          "Zet in de omgeving:\n"
              + ontbreekt.stream().map(Instelling::regel).collect(Collectors.joining("\n")));
    if (gebruiktDemosleutel(omgeving))
      throw new StartGeweigerd(
          "De sleutel van de demo staat in de broncode en beschermt dus niets.",
          "Maak een eigen sleutel voor BRUGWIJZER_SLEUTEL met: openssl rand -base64 32");
    if (!beveiligd(omgeving.getRequiredProperty("brugwijzer.adres")))
      throw new StartGeweigerd(
          "BRUGWIJZER_ADRES begint niet met https://.",
          "Zet Brugwijzer achter een beveiligde verbinding en vul dat adres in.");
    if (!beveiligd(omgeving.getRequiredProperty("brugwijzer.keycloak.adres")))
      throw new StartGeweigerd(
          "BRUGWIJZER_KEYCLOAK_ADRES begint niet met https://.",
          "Daar typen mensen hun wachtwoord. Zet Keycloak achter een beveiligde verbinding en vul"
              + " dat adres in.");
  }

  /** Naar de eigen machine luistert niemand mee. */
  private static boolean beveiligd(String adres) {
    return adres.startsWith("https://") || EIGEN_MACHINE.matcher(adres).matches();
  }

  private static boolean gebruiktDemosleutel(Environment omgeving) {
    var sleutels =
        Binder.get(omgeving)
            .bind("brugwijzer.sleutels.sleutel", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of());
    return sleutels.containsValue(DEMOSLEUTEL)
        || DEMOSLEUTEL.equals(omgeving.getProperty("brugwijzer.sleutels.waarde"));
  }
}
