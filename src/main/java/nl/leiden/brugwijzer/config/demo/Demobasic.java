package nl.leiden.brugwijzer.config.demo;

import java.time.Clock;
import nl.leiden.brugwijzer.config.Apiaanmelding;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** De personages op de API, met HTTP Basic; buiten de demo bestaat dit niet. */
@Component
@Profile("demo")
class Demobasic implements Apiaanmelding {

  private static final String REALM = "Brugwijzer";

  private final Herkenning herkenning;

  Demobasic(UserDetailsService mensen, Clock klok) {
    this.herkenning = new Herkenning(mensen, klok);
  }

  @Override
  public String schema() {
    return "basic";
  }

  @Override
  public String uitleg() {
    return "Een gebruikersnaam van de aanmeldpagina, zoals bf.tweemaster, met wachtwoord demo.";
  }

  @Override
  public String uitdaging() {
    return "Basic realm=\"" + REALM + "\", charset=\"UTF-8\"";
  }

  @Override
  public void zetOp(HttpSecurity deur, AuthenticationEntryPoint geweigerd) throws Exception {
    deur.authenticationProvider(herkenning)
        .httpBasic(basic -> basic.realmName(REALM).authenticationEntryPoint(geweigerd));
  }
}
