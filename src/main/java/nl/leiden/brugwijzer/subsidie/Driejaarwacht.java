package nl.leiden.brugwijzer.subsidie;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import org.springframework.stereotype.Component;

/**
 * Ziet wanneer een school drie schooljaren achter elkaar subsidie kreeg. Dan kan de gemeente alleen
 * nog stoppen met een redelijke termijn vooraf (artikel 4:51 Awb).
 */
@Component
class Driejaarwacht {

  private static final int JAREN = 3;

  private final Subsidieregelingen regelingen;
  private final Besluiten besluiten;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Procesmotor motor;

  Driejaarwacht(
      Subsidieregelingen regelingen,
      Besluiten besluiten,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Procesmotor motor) {
    this.regelingen = regelingen;
    this.besluiten = besluiten;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.motor = motor;
  }

  /** Kijkt na of deze bekendgemaakte verlening het derde jaar op rij vol maakt. */
  void naVerlening(Aanvraag a, Besluit verlening, Gebruiker wie) {
    var verleend = verleend(a);
    var opRij = opRij(verleend, jaren(verlening));
    if (opRij < JAREN) return;
    verslag.intern(a, "DRIE_JAAR", Integer.toString(opRij), wie);
    meldingen.aanKantoor(a, Rol.BELEID_ONDERWIJS, "subsidie.driejaar");
    motor.bericht(a.id().waarde(), "driejaarBereikt");
  }

  /** De schooljaren waarvoor deze school op deze regeling subsidie kreeg. */
  Set<String> jaren(Aanvraag a) {
    return verleend(a).stream()
        .map(jaar -> jaar + "-" + (jaar + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Integer> verleend(Aanvraag a) {
    var code = regelingen.findById(a.regelingId()).orElseThrow().beeld().code();
    return besluiten.verleningen(a.vestiging(), code).stream()
        .flatMap(besluit -> jaren(besluit).stream())
        .collect(Collectors.toSet());
  }

  private static Set<Integer> jaren(Besluit besluit) {
    return besluit.voorstel().bedragen().stream()
        .filter(jaar -> jaar.bedrag().signum() > 0)
        .map(Jaarbedrag::schooljaar)
        .map(schooljaar -> Integer.valueOf(schooljaar.substring(0, 4)))
        .collect(Collectors.toSet());
  }

  /** De langste rij schooljaren achter elkaar waar een van deze jaren in zit. */
  static int opRij(Set<Integer> verleend, Collection<Integer> van) {
    return van.stream().mapToInt(jaar -> rij(verleend, jaar)).max().orElse(0);
  }

  private static int rij(Set<Integer> verleend, int jaar) {
    var eerste = jaar;
    while (verleend.contains(eerste - 1)) eerste--;
    var laatste = jaar;
    while (verleend.contains(laatste + 1)) laatste++;
    return laatste - eerste + 1;
  }
}
