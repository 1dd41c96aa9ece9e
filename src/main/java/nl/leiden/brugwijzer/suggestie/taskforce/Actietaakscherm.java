package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taakgegevens;
import nl.leiden.brugwijzer.taak.Taakscherm;
import nl.leiden.brugwijzer.taak.Zaakstap;
import org.springframework.stereotype.Component;

/** Wat de takenlijst van acties weet. */
@Component
class Actietaakscherm implements Taakscherm {

  private final Acties acties;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  Actietaakscherm(Acties acties, Woorden woorden, Dagwoorden dagen) {
    this.acties = acties;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @Override
  public String zaaksoort() {
    return Actieadres.ZAAKSOORT;
  }

  @Override
  public Taakgegevens gegevens(UUID zaak, String stap) {
    return gegevens(acties.findById(zaak).orElseThrow());
  }

  @Override
  public Map<Zaakstap, Taakgegevens> gegevens(Collection<Zaakstap> taken) {
    var zaken =
        acties.findByIdIn(taken.stream().map(Zaakstap::zaak).distinct().toList()).stream()
            .collect(Collectors.toMap(Actie::id, Function.identity()));
    return taken.stream()
        .filter(taak -> zaken.containsKey(taak.zaak()))
        .distinct()
        .collect(Collectors.toMap(Function.identity(), taak -> gegevens(zaken.get(taak.zaak()))));
  }

  private Taakgegevens gegevens(Actie a) {
    return new Taakgegevens(
        a.rol(),
        a.organisatie(),
        null,
        a.onderwerp(),
        woorden.van("taskforce.naam"),
        null,
        false,
        a.uiterlijk(),
        woorden.van("taskforce.actie.afgesproken", dagen.datum(dagen.dag(a.begonnen()))));
  }

  @Override
  public void vergrendel(Collection<UUID> zaken) {
    acties.vergrendel(zaken);
  }

  @Override
  public String pad(UUID zaak, String stap) {
    return Actieadres.van(zaak);
  }

  @Override
  public Map<UUID, String> wieHetBetreft(Collection<UUID> zaken, Gebruiker wie) {
    return Map.of();
  }
}
