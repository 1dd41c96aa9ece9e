package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * De deur van de beheerpoort. Die is alleen binnen bereikbaar en vraagt dus niet wie je bent; zij
 * geeft ook niets anders dan gezondheid en metrieken. Zonder eigen poort staat zij nergens.
 */
@Configuration
class Beheerdeur {

  private static final String BEHEER = "management";

  @Bean
  @Order(0)
  SecurityFilterChain beheerpoort(HttpSecurity http) throws Exception {
    return http.securityMatcher(Beheerdeur::opBeheerpoort)
        .authorizeHttpRequests(
            wie ->
                wie.requestMatchers(EndpointRequest.toAnyEndpoint())
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .exceptionHandling(
            fout -> fout.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
        .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  private static boolean opBeheerpoort(HttpServletRequest verzoek) {
    var huis = WebApplicationContextUtils.getWebApplicationContext(verzoek.getServletContext());
    return WebServerApplicationContext.hasServerNamespace(huis, BEHEER);
  }
}
