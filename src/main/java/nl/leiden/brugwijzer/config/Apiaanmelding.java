package nl.leiden.brugwijzer.config;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Hoe een programma zich bij de API aanmeldt; zonder zo'n manier komt niemand binnen. */
public interface Apiaanmelding {

  /** De naam van de manier in HTTP, zoals {@code basic}. */
  String schema();

  /** Hoe het werkt, voor in de beschrijving van de API. */
  String uitleg();

  /** Wat er in {@code WWW-Authenticate} staat voor wie niet is aangemeld. */
  String uitdaging();

  /** Zet de manier van aanmelden op de deur van de API. */
  void zetOp(HttpSecurity deur, AuthenticationEntryPoint geweigerd) throws Exception;
}
