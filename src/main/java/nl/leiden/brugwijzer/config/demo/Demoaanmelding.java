package nl.leiden.brugwijzer.config.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.config.Aangemeld;
import nl.leiden.brugwijzer.config.Aanmeldhulp;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.stereotype.Component;

/** Aanmelden in de demo: elk personage heeft hetzelfde wachtwoord, en dat staat op de pagina. */
@Component
@Profile("demo")
class Demoaanmelding implements UserDetailsService, Aanmeldhulp {

  private static final String WACHTWOORD = "demo";

  private final Gebruikers gebruikers;
  private final String versleuteld;

  Demoaanmelding(Gebruikers gebruikers) {
    this.gebruikers = gebruikers;
    this.versleuteld =
        PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(WACHTWOORD);
  }

  @Override
  public UserDetails loadUserByUsername(String gebruikersnaam) {
    return gebruikers
        .vind(gebruikersnaam)
        .map(gebruiker -> new Aangemeld(gebruiker, versleuteld))
        .orElseThrow(() -> new UsernameNotFoundException("onbekend"));
  }

  @Override
  public List<Groep> groepen() {
    var namen = Stream.of(Personages.values()).map(p -> p.gebruikersnaam).toList();
    var wie =
        gebruikers.vind(namen).stream()
            .collect(Collectors.toMap(Gebruiker::gebruikersnaam, Function.identity()));
    return List.of(
        groep("school", Personages.school(), wie),
        groep("teams", Personages.teams(), wie),
        groep("gemeente", Personages.gemeente(), wie),
        groep("subsidie", Personages.subsidie(), wie));
  }

  @Override
  public String wachtwoord() {
    return WACHTWOORD;
  }

  private static Groep groep(
      String naam, Stream<Personages> personages, Map<String, Gebruiker> wie) {
    return new Groep(
        "aanmelden.groep." + naam,
        personages
            .map(p -> wie.get(p.gebruikersnaam))
            .filter(Objects::nonNull)
            .map(Demoaanmelding::personage)
            .toList());
  }

  private static Personage personage(Gebruiker wie) {
    var letters =
        Stream.of(wie.naam().split(" "))
            .map(deel -> deel.substring(0, 1))
            .collect(Collectors.joining());
    return new Personage(wie.gebruikersnaam(), wie.naam(), letters, wie.rol(), wie.plek());
  }
}
