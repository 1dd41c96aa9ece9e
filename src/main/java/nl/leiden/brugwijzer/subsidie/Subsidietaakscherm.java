package nl.leiden.brugwijzer.subsidie;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.school.Vestiging;
import nl.leiden.brugwijzer.school.Vestigingen;
import nl.leiden.brugwijzer.taak.Taakgegevens;
import nl.leiden.brugwijzer.taak.Taakscherm;
import nl.leiden.brugwijzer.taak.Zaaknummer;
import nl.leiden.brugwijzer.taak.Zaakstap;
import org.springframework.stereotype.Component;

/** Wat de takenlijst van aanvragen weet. */
@Component
class Subsidietaakscherm implements Taakscherm {

  private final Aanvragen aanvragen;
  private final Werktermijnen termijnen;
  private final Vestigingen vestigingen;
  private final SubsidieInstellingen instellingen;
  private final Woorden woorden;

  Subsidietaakscherm(
      Aanvragen aanvragen,
      Werktermijnen termijnen,
      Vestigingen vestigingen,
      SubsidieInstellingen instellingen,
      Woorden woorden) {
    this.aanvragen = aanvragen;
    this.termijnen = termijnen;
    this.vestigingen = vestigingen;
    this.instellingen = instellingen;
    this.woorden = woorden;
  }

  @Override
  public String zaaksoort() {
    return Subsidieadres.ZAAKSOORT;
  }

  @Override
  public Taakgegevens gegevens(UUID zaak, String stapId) {
    var a = aanvragen.findById(new AanvraagId(zaak)).orElseThrow();
    var school = vestigingen.vind(a.vestiging()).orElseThrow();
    return gegevens(a, Stap.met(stapId).orElseThrow(), school);
  }

  @Override
  public Map<Zaakstap, Taakgegevens> gegevens(Collection<Zaakstap> taken) {
    var zaken =
        aanvragen.findByIdIn(ids(taken.stream().map(Zaakstap::zaak))).stream()
            .collect(Collectors.toMap(a -> a.id().waarde(), Function.identity()));
    var scholen =
        vestigingen.vind(
            zaken.values().stream().map(Aanvraag::vestiging).collect(Collectors.toSet()));
    return taken.stream()
        .filter(taak -> zaken.containsKey(taak.zaak()) && Stap.met(taak.stap()).isPresent())
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                taak -> {
                  var a = zaken.get(taak.zaak());
                  var stap = Stap.met(taak.stap()).orElseThrow();
                  return gegevens(a, stap, scholen.get(a.vestiging()));
                }));
  }

  private Taakgegevens gegevens(Aanvraag a, Stap stap, Vestiging school) {
    var termijn = termijnen.van(a, stap);
    return new Taakgegevens(
        stap.rol(),
        stap.vanSchool() ? a.bestuur() : instellingen.gemeente(),
        a.vestiging(),
        woorden.van("subsidie.taak", a.nummer()),
        stap.vanSchool() ? woorden.van("subsidie.taak.gemeente") : school.roepnaam(),
        school.district(),
        false,
        termijn.uiterlijk(),
        termijn.uitleg());
  }

  @Override
  public Map<UUID, String> nummers(Collection<UUID> zaken) {
    return Zaaknummer.opZaak(aanvragen.nummers(zaken));
  }

  @Override
  public void vergrendel(Collection<UUID> zaken) {
    aanvragen.vergrendel(ids(zaken.stream()));
  }

  private static Set<AanvraagId> ids(Stream<UUID> zaken) {
    return zaken.map(AanvraagId::new).collect(Collectors.toSet());
  }

  @Override
  public String pad(UUID zaak, String stap) {
    return Subsidieadres.van(zaak) + "/stappen/" + stap;
  }

  @Override
  public Map<UUID, String> wieHetBetreft(Collection<UUID> zaken, Gebruiker wie) {
    return Map.of();
  }
}
