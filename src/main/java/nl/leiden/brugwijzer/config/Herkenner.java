package nl.leiden.brugwijzer.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.config.NietHerkend.Reden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Component;

/**
 * Maakt van wat Keycloak over iemand zegt onze {@link Gebruiker}. Keycloak en Brugwijzer moeten het
 * eens zijn: een recht dat maar op één van de twee plekken staat, is geen recht.
 */
@Component
public class Herkenner {

  private static final String ORGANISATIE = "/organisaties/";
  private static final String SCHOOL = "/scholen/";
  private static final int TWEEDE_STAP = 2;

  private static final Set<String> ROLLEN =
      Arrays.stream(Rol.values()).map(Rol::name).collect(Collectors.toUnmodifiableSet());

  private final Gebruikers gebruikers;

  Herkenner(Gebruikers gebruikers) {
    this.gebruikers = gebruikers;
  }

  /**
   * De gebruiker bij een gecontroleerd token.
   *
   * @param gegevens de claims; wie tekende en voor wie, is al nagegaan
   * @throws NietHerkend als Brugwijzer iets anders weet dan Keycloak zegt
   */
  public Gebruiker herken(Map<String, Object> gegevens) {
    var wie = zoek(gegevens).orElseThrow(() -> new NietHerkend(Reden.ONBEKEND));
    if (!rollen(gegevens).equals(Set.of(wie.rol().name()))) throw new NietHerkend(Reden.ROL);
    if (!plekken(gegevens).equals(plekken(wie))) throw new NietHerkend(Reden.PLEK);
    return wie;
  }

  /** Of iemands werk een tweede stap vraagt die bij deze aanmelding niet is gezet. */
  public static boolean mistTweedeStap(Gebruiker wie, Map<String, Object> gegevens) {
    return wie.rol().vraagtTweedeStap() && niveau(gegevens) < TWEEDE_STAP;
  }

  private Optional<Gebruiker> zoek(Map<String, Object> gegevens) {
    return gegevens.get("preferred_username") instanceof String naam
            && naam.equals(Tekst.schoon(naam))
        ? gebruikers.vind(naam)
        : Optional.empty();
  }

  /** Wie twee van onze rollen heeft, heeft er een te veel; andere rollen zijn van Keycloak zelf. */
  private static Set<String> rollen(Map<String, Object> gegevens) {
    var rollen =
        gegevens.get("realm_access") instanceof Map<?, ?> realm ? realm.get("roles") : null;
    return teksten(rollen).filter(ROLLEN::contains).collect(Collectors.toSet());
  }

  private static Set<String> plekken(Map<String, Object> gegevens) {
    return teksten(gegevens.get("groups"))
        .filter(groep -> groep.startsWith(ORGANISATIE) || groep.startsWith(SCHOOL))
        .collect(Collectors.toSet());
  }

  private static Set<String> plekken(Gebruiker wie) {
    var plekken = new HashSet<>(Set.of(ORGANISATIE + wie.organisatie()));
    if (wie.vestiging() != null) plekken.add(SCHOOL + wie.vestiging());
    return plekken;
  }

  private static int niveau(Map<String, Object> gegevens) {
    var niveau = String.valueOf(gegevens.get("acr"));
    return niveau.matches("\\d{1,2}") ? Integer.parseInt(niveau) : 0;
  }

  private static Stream<String> teksten(Object lijst) {
    return lijst instanceof Collection<?> waarden
        ? waarden.stream().filter(String.class::isInstance).map(String.class::cast)
        : Stream.empty();
  }
}
