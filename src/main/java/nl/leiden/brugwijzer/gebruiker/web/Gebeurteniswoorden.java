package nl.leiden.brugwijzer.gebruiker.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebeurtenisregel;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersbeheer;
import nl.leiden.brugwijzer.gebruiker.beheer.Organisatie;
import nl.leiden.brugwijzer.gebruiker.beheer.School;
import org.springframework.stereotype.Component;

/** Zegt in gewone woorden wat er in de geschiedenis van een gebruiker als code bewaard is. */
@Component
class Gebeurteniswoorden {

  private final Gebruikersbeheer beheer;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  Gebeurteniswoorden(Gebruikersbeheer beheer, Woorden woorden, Dagwoorden dagen) {
    this.beheer = beheer;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  /**
   * Een regel van de geschiedenis.
   *
   * @param bij wat het werd, of null
   */
  record Regel(Instant moment, Soort soort, String door, String bij) {}

  /**
   * De geschiedenis zoals deze beheerder haar leest.
   *
   * @param collegas wie werk kan hebben gekregen
   */
  List<Regel> van(List<Gebeurtenisregel> geschiedenis, List<Gebruiker> collegas, Gebruiker wie) {
    var namen = new HashMap<String, String>();
    collegas.forEach(g -> namen.put(g.gebruikersnaam(), g.naam()));
    beheer.organisaties(wie).forEach((Organisatie o) -> namen.put(o.code(), o.naam()));
    beheer.scholen(wie).forEach((School s) -> namen.put(s.brin6(), s.naam()));
    return geschiedenis.stream()
        .map(r -> new Regel(r.moment(), r.soort(), r.door(), bij(r, namen)))
        .toList();
  }

  private String bij(Gebeurtenisregel regel, Map<String, String> namen) {
    if (regel.waarde() == null) return null;
    var delen = regel.waarde().split(" ");
    return switch (regel.soort()) {
      case UITGENODIGD, VERPLAATST, WISSEL_GEPLAND -> plek(delen, namen);
      case AFWEZIG -> woorden.van("gebruikers.gebeurtenis.dagen", dag(delen[0]), dag(delen[1]));
      case VERTROKKEN, VERTREK_GEPLAND ->
          isDag(delen[0]) ? woorden.van("gebruikers.gebeurtenis.tot", dag(delen[0])) : null;
      case OVERGEDRAGEN -> aan(delen[0], namen);
      case HERSTELD -> woorden.van("afstemming.soort." + delen[0]);
      default -> null;
    };
  }

  /** Rol, organisatie, misschien een school, en misschien vanaf wanneer. */
  private String plek(String[] delen, Map<String, String> namen) {
    var plek = delen.length > 2 && !isDag(delen[2]) ? delen[2] : delen[1];
    var laatste = delen[delen.length - 1];
    var wat = woorden.van("rol." + delen[0]) + ", " + namen.getOrDefault(plek, plek);
    return isDag(laatste)
        ? wat + ", " + woorden.van("gebruikers.gebeurtenis.vanaf", dag(laatste))
        : wat;
  }

  private String aan(String wie, Map<String, String> namen) {
    if (wie.equals("TERUG")) return woorden.van("gebruikers.gebeurtenis.aangroep");
    return namen.containsKey(wie)
        ? woorden.van("gebruikers.gebeurtenis.aan", namen.get(wie))
        : woorden.van("gebruikers.gebeurtenis.aancollega");
  }

  private String dag(String dag) {
    return dagen.kort(LocalDate.parse(dag));
  }

  private static boolean isDag(String deel) {
    return deel.matches("\\d{4}-\\d{2}-\\d{2}");
  }
}
