package nl.leiden.brugwijzer.suggestie;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taakgegevens;
import nl.leiden.brugwijzer.taak.Taakscherm;
import nl.leiden.brugwijzer.taak.Zaaknummer;
import nl.leiden.brugwijzer.taak.Zaakstap;
import org.springframework.stereotype.Component;

/** Wat de takenlijst van signalen weet. */
@Component
class Signaaltaakscherm implements Taakscherm {

  private final Signalen signalen;
  private final Signaaltermijnen termijnen;
  private final Signaaleigenaren eigenaren;
  private final Signaalwoorden signaalwoorden;
  private final Woorden woorden;

  Signaaltaakscherm(
      Signalen signalen,
      Signaaltermijnen termijnen,
      Signaaleigenaren eigenaren,
      Signaalwoorden signaalwoorden,
      Woorden woorden) {
    this.signalen = signalen;
    this.termijnen = termijnen;
    this.eigenaren = eigenaren;
    this.signaalwoorden = signaalwoorden;
    this.woorden = woorden;
  }

  @Override
  public String zaaksoort() {
    return Signaaladres.ZAAKSOORT;
  }

  @Override
  public Taakgegevens gegevens(UUID zaak, String stapId) {
    var s = signalen.findById(new SignaalId(zaak)).orElseThrow();
    return gegevens(s, Stap.met(stapId).orElseThrow());
  }

  @Override
  public Map<Zaakstap, Taakgegevens> gegevens(Collection<Zaakstap> taken) {
    var zaken =
        signalen.findByIdIn(ids(taken.stream().map(Zaakstap::zaak))).stream()
            .collect(Collectors.toMap(s -> s.id().waarde(), Function.identity()));
    return taken.stream()
        .filter(taak -> zaken.containsKey(taak.zaak()) && Stap.met(taak.stap()).isPresent())
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                taak -> gegevens(zaken.get(taak.zaak()), Stap.met(taak.stap()).orElseThrow())));
  }

  private Taakgegevens gegevens(Signaal s, Stap stap) {
    var termijn = termijnen.van(s, stap);
    var melder = s.melder();
    var onderwerp =
        woorden.van("suggestie.taak", s.nummer(), signaalwoorden.thema(s.inhoud().thema()));
    if (stap.vanMelder())
      return new Taakgegevens(
          melder.rol(),
          melder.organisatie(),
          melder.vestiging(),
          onderwerp,
          woorden.van("suggestie.taak.jouwsignaal"),
          null,
          false,
          termijn.uiterlijk(),
          termijn.uitleg());
    return new Taakgegevens(
        s.eigenaar().rol(),
        eigenaren.organisatie(s.eigenaar()),
        null,
        onderwerp,
        woorden.van("rol." + melder.rol()),
        null,
        !s.gezinKlaar(),
        termijn.uiterlijk(),
        termijn.uitleg());
  }

  @Override
  public Map<UUID, String> nummers(Collection<UUID> zaken) {
    return Zaaknummer.opZaak(signalen.nummers(zaken));
  }

  @Override
  public void vergrendel(Collection<UUID> zaken) {
    signalen.vergrendel(ids(zaken.stream()));
  }

  private static Set<SignaalId> ids(Stream<UUID> zaken) {
    return zaken.map(SignaalId::new).collect(Collectors.toSet());
  }

  @Override
  public String pad(UUID zaak, String stap) {
    return Signaaladres.van(zaak) + "/stappen/" + stap;
  }

  @Override
  public Map<UUID, String> wieHetBetreft(Collection<UUID> zaken, Gebruiker wie) {
    return Map.of();
  }
}
