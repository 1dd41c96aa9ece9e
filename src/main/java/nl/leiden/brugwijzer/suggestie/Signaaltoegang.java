package nl.leiden.brugwijzer.suggestie;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    return kantoor(handeling, List.of(id), wie).get(id);
  }

  /**
   * Om er meer samen te behandelen. Wat eraan vastzit gaat mee op slot, alles in dezelfde volgorde:
   * wie samenvoegt, splitst of antwoordt, zit een ander die dat ook doet dan nooit vast.
   */
  Map<SignaalId, Signaal> kantoor(String handeling, Collection<SignaalId> ids, Gebruiker wie) {
    wie.moetZijn(handeling, BEHANDELAARS);
    var gevraagd = ids.stream().map(SignaalId::waarde).toList();
    var kring = new TreeSet<>(gevraagd);
    kring.addAll(signalen.gehelenVan(gevraagd));
    var opSlot =
        signalen.vergrendelKring(kring).stream()
            .filter(
                s -> gevraagd.contains(s.id().waarde()) && eigenaren.hoortBij(s.eigenaar(), wie))
            .collect(Collectors.toMap(Signaal::id, Function.identity()));
    for (var id : ids) if (!opSlot.containsKey(id)) throw nietGevonden(id);
    return opSlot;
  }

  /** Voor het proces zelf; vergrendeld, want een wekker wacht op wie net antwoordt. */
  Signaal proces(UUID zaak) {
    return signalen.vergrendel(new SignaalId(zaak)).orElseThrow();
  }

  /** Het signaal, vergrendeld, als het er is en dit zijn status is. */
  Optional<Signaal> met(Signaalstatus status, UUID zaak) {
    return signalen.vergrendel(new SignaalId(zaak)).filter(s -> s.status() == status);
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
