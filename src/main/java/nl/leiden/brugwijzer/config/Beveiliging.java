package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.leiden.brugwijzer.basis.Drempel;
import nl.leiden.brugwijzer.config.sessie.Sessieinstellingen;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Waarnemingen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Wie er binnen mag en wat een pagina van de browser mag. */
@Configuration
class Beveiliging {

  static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
          + "form-action 'self'";

  private static final String MISLUKT = "/aanmelden?onbekend";

  private static final String GEEN_APPARATEN =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  /** Opmaak, scripts en plaatjes: voor iedereen, en zonder naar een sessie te kijken. */
  @Bean
  @Order(0)
  SecurityFilterChain statisch(HttpSecurity http) throws Exception {
    return http.securityMatcher(Vrij.STATISCH)
        .anonymous(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(koppen -> koppen(koppen, CSP))
        .build();
  }

  /** Een adres dat nooit goed kan zijn, komt niet eens bij de deuren. */
  @Bean
  RequestRejectedHandler verdachtAdres() {
    return (verzoek, antwoord, waarom) -> {
      Noodkoppen.zetOp(antwoord::setHeader);
      antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
    };
  }

  @Bean
  SecurityFilterChain deuren(
      HttpSecurity http,
      Gebruikers gebruikers,
      Waarnemingen waarnemingen,
      Foutteksten teksten,
      ObjectProvider<UserDetailsService> mensen,
      ObjectProvider<Keycloakaanmelding> keycloaks,
      Sessieinstellingen sessie,
      Drempel drempel,
      Clock klok,
      @Value("${brugwijzer.openbaar.veranderingen:false}") boolean openbaar)
      throws Exception {
    var aanmelden = new Aanmeldpunt(teksten);
    var verder = new Terugweg();
    var keycloak = keycloaks.getIfAvailable();
    if (mensen.getIfAvailable() != null) http.formLogin(Beveiliging::formulier);
    if (keycloak != null) keycloak.zetOp(http, verder);
    var csp = keycloak == null ? CSP : CSP + " " + keycloak.herkomst();
    return http.authorizeHttpRequests(
            wie ->
                wie.requestMatchers(Vrij.PAGINA, Vrij.veranderingen(openbaar))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .csrf(kenmerk -> kenmerk.ignoringRequestMatchers(Vrij.ZONDER_KENMERK))
        .logout(af -> af.logoutUrl("/afmelden").logoutSuccessUrl("/aanmelden?afgemeld").permitAll())
        .httpBasic(basic -> basic.disable())
        .exceptionHandling(
            fout ->
                fout.authenticationEntryPoint(aanmelden)
                    .accessDeniedHandler(new Weigering(aanmelden)))
        .requestCache(cache -> cache.requestCache(verder))
        .headers(koppen -> koppen(koppen, csp))
        .addFilterBefore(new Uploadpoort(aanmelden), CsrfFilter.class)
        .addFilterAfter(Drempelfilter.vanPaginas(drempel, teksten), CsrfFilter.class)
        .addFilterBefore(new Sessiegrens(sessie.hoogstens(), klok), AuthorizationFilter.class)
        .addFilterBefore(new NogWelkomFilter(gebruikers), AuthorizationFilter.class)
        .addFilterAfter(new Waarneemfilter(waarnemingen), NogWelkomFilter.class)
        .build();
  }

  private static void formulier(FormLoginConfigurer<HttpSecurity> formulier) {
    formulier
        .loginPage("/aanmelden")
        .usernameParameter("gebruikersnaam")
        .passwordParameter("wachtwoord")
        .defaultSuccessUrl("/vandaag")
        // De gewone afhandeling bewaart de fout in de sessie, en niemand leest hem daar.
        .failureHandler((verzoek, antwoord, fout) -> antwoord.sendRedirect(MISLUKT));
  }

  private static void koppen(HeadersConfigurer<HttpSecurity> koppen, String regels) {
    koppen
        .contentSecurityPolicy(csp -> csp.policyDirectives(regels))
        .frameOptions(frame -> frame.deny())
        .referrerPolicy(verwijzer -> verwijzer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(apparaten -> apparaten.policy(GEEN_APPARATEN))
        .crossOriginOpenerPolicy(Customizer.withDefaults())
        .crossOriginResourcePolicy(bron -> bron.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
