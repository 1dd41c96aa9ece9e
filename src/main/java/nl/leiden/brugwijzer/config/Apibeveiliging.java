package nl.leiden.brugwijzer.config;

import nl.leiden.brugwijzer.basis.Drempel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * De deur van de API. Een sessie telt hier niet: zo kan een andere site nooit met het koekje van
 * een browser binnenkomen, en is er geen CSRF-kenmerk nodig.
 */
@Configuration
class Apibeveiliging {

  private static final String BESCHRIJVING = "/api/v1/openapi.json";
  private static final String NOG_NIET = "Bearer realm=\"Brugwijzer\"";

  @Bean
  @Order(1)
  SecurityFilterChain apideur(
      HttpSecurity http,
      ObjectProvider<Apiaanmelding> aanmelding,
      Drempel drempel,
      Foutteksten teksten)
      throws Exception {
    var manier = aanmelding.getIfAvailable();
    var geweigerd = geweigerd(manier == null ? NOG_NIET : manier.uitdaging(), teksten);
    if (manier != null) manier.zetOp(http, geweigerd);
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(
            wie ->
                wie.requestMatchers(HttpMethod.GET, BESCHRIJVING)
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD, BESCHRIJVING)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(fout -> fout.authenticationEntryPoint(geweigerd))
        .headers(Apibeveiliging::koppen)
        .addFilterAfter(Drempelfilter.vanApi(drempel, teksten), AuthorizationFilter.class)
        .build();
  }

  private static AuthenticationEntryPoint geweigerd(String uitdaging, Foutteksten teksten) {
    return (verzoek, antwoord, waarom) -> {
      antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, uitdaging);
      Problemen.schrijf(antwoord, Foutsoort.NIET_AANGEMELD, teksten);
    };
  }

  private static void koppen(HeadersConfigurer<HttpSecurity> koppen) {
    koppen
        .contentSecurityPolicy(
            csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
        .frameOptions(frame -> frame.deny())
        .referrerPolicy(verwijzer -> verwijzer.policy(ReferrerPolicy.NO_REFERRER))
        .crossOriginResourcePolicy(bron -> bron.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
