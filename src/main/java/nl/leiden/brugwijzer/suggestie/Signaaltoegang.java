package nl.leiden.brugwijzer.suggestie;

import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Component;

/**
 * Wie een signaal ziet: wie het meldde, wie het behandelt, en de beleidsmedewerker Armoede alle.
 * Voor alle anderen bestaat het niet.
 */
@Component
class Signaaltoegang {

  static final Rol[] BEHANDELAARS = {Rol.BELEID_ARMOEDE, Rol.BELEID_ONDERWIJS, Rol.TEAMLEIDER};

  private final Signalen signalen;
  private final Signaaleigenaren eigenaren;

  Signaaltoegang(Signalen signalen, Signaaleigenaren eigenaren) {
    this.signalen = signalen;
    this.eigenaren = eigenaren;
  }

  /** Om te lezen. */
  Signaal lees(SignaalId id, Gebruiker wie) {
    return zichtbaar(id, wie).orElseThrow(() -> nietGevonden(id));
  }

  /** Het signaal, als het er voor deze gebruiker is. */
  Optional<Signaal> zichtbaar(SignaalId id, Gebruiker wie) {
    return signalen.findById(id).filter(s -> s.melder().is(wie) || alsKantoor(s, wie));
  }

  /** Om als melder te lezen. */
  Signaal vanMij(SignaalId id, Gebruiker wie) {
    return signalen
        .findById(id)
        .filter(s -> s.melder().is(wie))
        .orElseThrow(() -> nietGevonden(id));
  }

  /** Om als melder iets te doen; vergrendeld. */
  Signaal melder(SignaalId id, Gebruiker wie) {
    return signalen
        .vergrendel(id)
        .filter(s -> s.melder().is(wie))
        .orElseThrow(() -> nietGevonden(id));
  }

  /** Om te behandelen; vergrendeld. Alleen de eigenaar, ook als een ander mag meelezen. */
  Signaal kantoor(String handeling, SignaalId id, Gebruiker wie) {
    wie.moetZijn(handeling, BEHANDELAARS);
    return signalen
        .vergrendel(id)
        .filter(s -> eigenaren.hoortBij(s.eigenaar(), wie))
        .orElseThrow(() -> nietGevonden(id));
  }

  /** Voor het proces zelf; vergrendeld, want een wekker wacht op wie net antwoordt. */
  Signaal proces(UUID zaak) {
    return signalen.vergrendel(new SignaalId(zaak)).orElseThrow();
  }

  /** Of deze gebruiker dit signaal ziet omdat hij erover gaat. */
  boolean alsKantoor(Signaal s, Gebruiker wie) {
    return (wie.is(Rol.BELEID_ARMOEDE) && eigenaren.hoortBij(Eigenaar.ARMOEDE, wie))
        || eigenaren.hoortBij(s.eigenaar(), wie);
  }

  static NietGevonden nietGevonden(SignaalId id) {
    return new NietGevonden("signaal", id);
  }
}
