package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Component;

/** Wie er nu bij de Taskforce horen. */
@Component
class Taskforcemensen {

  private final Taskforceleden leden;
  private final Gebruikers gebruikers;
  private final Clock klok;

  Taskforcemensen(Taskforceleden leden, Gebruikers gebruikers, Clock klok) {
    this.leden = leden;
    this.gebruikers = gebruikers;
    this.klok = klok;
  }

  /** De leden van nu. */
  List<Gebruiker> leden() {
    return gebruikers.vind(leden.leden(LocalDate.now(klok)));
  }

  /** De voorzitters. */
  List<Gebruiker> voorzitters() {
    return gebruikers.met(Rol.TASKFORCEVOORZITTER);
  }

  /** Wie over de Taskforce hoort: de leden en de voorzitters. */
  Stream<Gebruiker> ontvangers() {
    var al = new HashSet<String>();
    return Stream.concat(leden().stream(), voorzitters().stream())
        .filter(g -> al.add(g.gebruikersnaam()));
  }

  /** Wie een actie kan krijgen: leden, voorzitters en beleid Armoede. */
  List<Gebruiker> eigenaren() {
    var al = new HashSet<String>();
    return Stream.concat(ontvangers(), gebruikers.met(Rol.BELEID_ARMOEDE).stream())
        .filter(g -> al.add(g.gebruikersnaam()))
        .toList();
  }

  /** De namen bij gebruikersnamen; wie vertrok, heeft alleen nog zijn gebruikersnaam. */
  Map<String, String> namen(Collection<String> wie) {
    var bekend =
        gebruikers.vind(wie.stream().filter(Objects::nonNull).distinct().toList()).stream()
            .collect(Collectors.toMap(Gebruiker::gebruikersnaam, Gebruiker::naam));
    return wie.stream()
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.toMap(w -> w, w -> bekend.getOrDefault(w, w)));
  }
}
