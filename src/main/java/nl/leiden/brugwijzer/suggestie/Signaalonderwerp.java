package nl.leiden.brugwijzer.suggestie;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import nl.leiden.brugwijzer.suggestie.taskforce.Onderwerp;
import nl.leiden.brugwijzer.suggestie.taskforce.Onderwerpbron;
import org.springframework.stereotype.Component;

/**
 * Wat de Taskforce van een signaal ziet: waar het om gaat en het bewijs, nooit van wie het komt.
 */
@Component
class Signaalonderwerp implements Onderwerpbron {

  private final Signalen signalen;
  private final Signaalbewijs bewijs;
  private final Signaaldossiers dossiers;
  private final Signaalwoorden woorden;
  private final SocialeKaart kaart;

  Signaalonderwerp(
      Signalen signalen,
      Signaalbewijs bewijs,
      Signaaldossiers dossiers,
      Signaalwoorden woorden,
      SocialeKaart kaart) {
    this.signalen = signalen;
    this.bewijs = bewijs;
    this.dossiers = dossiers;
    this.woorden = woorden;
    this.kaart = kaart;
  }

  @Override
  public Optional<Onderwerp> van(UUID signaal) {
    return Optional.ofNullable(van(List.of(signaal)).get(signaal));
  }

  @Override
  public Map<UUID, Onderwerp> van(Collection<UUID> ids) {
    var gevonden = signalen.findByIdIn(ids.stream().distinct().map(SignaalId::new).toList());
    var zinnen = bewijs.van(gevonden);
    var namen =
        kaart.bestemmingen().stream().collect(Collectors.toMap(Bestemming::id, Bestemming::naam));
    return gevonden.stream()
        .map(s -> onderwerp(s, namen, zinnen.get(s.id().waarde())))
        .collect(Collectors.toMap(Onderwerp::signaal, Function.identity()));
  }

  private Onderwerp onderwerp(Signaal s, Map<UUID, String> namen, List<String> zinnen) {
    var inhoud = s.inhoud();
    var waar = inhoud.regelingId() != null ? inhoud.regelingId() : inhoud.instantieId();
    var naam = waar == null ? null : namen.get(waar);
    return new Onderwerp(
        s.id().waarde(),
        s.nummer(),
        naam == null ? dossiers.waarbij(inhoud) : naam,
        woorden.thema(inhoud.thema()),
        zinnen);
  }
}
