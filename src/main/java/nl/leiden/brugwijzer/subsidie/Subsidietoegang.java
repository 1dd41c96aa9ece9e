package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Component;

/**
 * Wie een aanvraag ziet: de directeur van de school en het bestuur altijd, de gemeente vanaf het
 * indienen. Voor alle anderen bestaat zij niet.
 */
@Component
class Subsidietoegang {

  static final Rol[] AANVRAGERS = {Rol.DIRECTEUR, Rol.SCHOOLBESTUUR};
  static final Rol[] LEZERS = {
    Rol.DIRECTEUR, Rol.SCHOOLBESTUUR, Rol.BELEID_ONDERWIJS, Rol.BESLISSER, Rol.FINANCIEN
  };

  private final Aanvragen aanvragen;

  Subsidietoegang(Aanvragen aanvragen) {
    this.aanvragen = aanvragen;
  }

  /** Om te lezen. */
  Aanvraag lees(AanvraagId id, Gebruiker wie) {
    wie.moetZijn("subsidie.lezen", LEZERS);
    return zichtbaar(id, wie).orElseThrow(() -> nietGevonden(id));
  }

  /** De aanvraag, als zij er voor deze gebruiker is. */
  Optional<Aanvraag> zichtbaar(AanvraagId id, Gebruiker wie) {
    return aanvragen
        .findById(id)
        .filter(a -> alsAanvrager(a, wie) || alsGemeente(a, wie))
        .filter(a -> a.weggegooid() == null);
  }

  /** Om te schrijven als aanvrager; vergrendeld. Ook wat weggegooid is, om het terug te halen. */
  Aanvraag aanvrager(String handeling, AanvraagId id, Gebruiker wie) {
    wie.moetZijn(handeling, AANVRAGERS);
    return aanvragen
        .vergrendel(id)
        .filter(a -> alsAanvrager(a, wie))
        .orElseThrow(() -> nietGevonden(id));
  }

  /** Om bij de gemeente aan te werken; vergrendeld. */
  Aanvraag kantoor(String handeling, AanvraagId id, Gebruiker wie, Rol... rollen) {
    wie.moetZijn(handeling, rollen);
    return aanvragen
        .vergrendel(id)
        .filter(a -> alsGemeente(a, wie))
        .orElseThrow(() -> nietGevonden(id));
  }

  /** Voor het proces zelf; vergrendeld, want een wekker wacht op wie net antwoordt. */
  Aanvraag proces(UUID zaak) {
    return aanvragen.vergrendel(new AanvraagId(zaak)).orElseThrow();
  }

  static boolean isAanvrager(Gebruiker wie) {
    return wie.is(Rol.DIRECTEUR) || wie.is(Rol.SCHOOLBESTUUR);
  }

  static boolean alsAanvrager(Aanvraag a, Gebruiker wie) {
    if (wie.is(Rol.DIRECTEUR)) return a.vestiging().equals(wie.vestiging());
    return wie.is(Rol.SCHOOLBESTUUR) && a.bestuur().equals(wie.organisatie());
  }

  private static boolean alsGemeente(Aanvraag a, Gebruiker wie) {
    return !isAanvrager(wie)
        && List.of(LEZERS).contains(wie.rol())
        && a.status() != Aanvraagstatus.CONCEPT;
  }

  private static NietGevonden nietGevonden(AanvraagId id) {
    return new NietGevonden("aanvraag", id);
  }
}
