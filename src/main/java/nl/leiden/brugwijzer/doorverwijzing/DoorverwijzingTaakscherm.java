package nl.leiden.brugwijzer.doorverwijzing;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.bericht.Berichtadres;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.school.Vestiging;
import nl.leiden.brugwijzer.school.Vestigingen;
import nl.leiden.brugwijzer.taak.Taakgegevens;
import nl.leiden.brugwijzer.taak.Taakscherm;
import nl.leiden.brugwijzer.taak.Zaaknummer;
import nl.leiden.brugwijzer.taak.Zaakstap;
import org.springframework.stereotype.Component;

/** Wat de takenlijst en de postbus van doorverwijzingen weten. */
@Component
class DoorverwijzingTaakscherm implements Taakscherm, Berichtadres {

  /** De sleutel van het model, en zo ook de soort zaak. */
  static final String ZAAKSOORT = "doorverwijzing";

  private final Doorverwijzingen doorverwijzingen;
  private final Overzicht overzicht;
  private final Termijnen termijnen;
  private final Vestigingen vestigingen;
  private final Woorden woorden;

  DoorverwijzingTaakscherm(
      Doorverwijzingen doorverwijzingen,
      Overzicht overzicht,
      Termijnen termijnen,
      Vestigingen vestigingen,
      Woorden woorden) {
    this.doorverwijzingen = doorverwijzingen;
    this.overzicht = overzicht;
    this.termijnen = termijnen;
    this.vestigingen = vestigingen;
    this.woorden = woorden;
  }

  @Override
  public String zaaksoort() {
    return ZAAKSOORT;
  }

  @Override
  public Taakgegevens gegevens(UUID zaak, String stapId) {
    var d = doorverwijzingen.findById(new DoorverwijzingId(zaak)).orElseThrow();
    var school = vestigingen.vind(d.vestiging()).orElseThrow();
    return gegevens(d, Stap.met(stapId).orElseThrow(), school);
  }

  @Override
  public Map<Zaakstap, Taakgegevens> gegevens(Collection<Zaakstap> taken) {
    var zaken =
        doorverwijzingen.findByIdIn(ids(taken.stream().map(Zaakstap::zaak))).stream()
            .collect(Collectors.toMap(d -> d.id().waarde(), Function.identity()));
    var scholen =
        vestigingen.vind(
            zaken.values().stream().map(Doorverwijzing::vestiging).collect(Collectors.toSet()));
    return taken.stream()
        .filter(taak -> zaken.containsKey(taak.zaak()) && Stap.met(taak.stap()).isPresent())
        .collect(
            Collectors.toMap(
                Function.identity(),
                taak -> {
                  var d = zaken.get(taak.zaak());
                  return gegevens(
                      d, Stap.met(taak.stap()).orElseThrow(), scholen.get(d.vestiging()));
                },
                (een, dezelfde) -> een));
  }

  @Override
  public Map<UUID, String> nummers(Collection<UUID> zaken) {
    return Zaaknummer.opZaak(doorverwijzingen.nummers(zaken));
  }

  @Override
  public void vergrendel(Collection<UUID> zaken) {
    doorverwijzingen.vergrendel(ids(zaken.stream()));
  }

  private static Set<DoorverwijzingId> ids(Stream<UUID> zaken) {
    return zaken.map(DoorverwijzingId::new).collect(Collectors.toSet());
  }

  private Taakgegevens gegevens(Doorverwijzing d, Stap stap, Vestiging school) {
    var termijn = termijnen.van(d, stap);
    return new Taakgegevens(
        stap.vanOntvanger() ? Rol.TEAMLID : Rol.BRUGFUNCTIONARIS,
        stap.vanOntvanger() ? d.doel().organisatie() : d.werkgever(),
        d.vestiging(),
        onderwerp(d, stap),
        stap.vanOntvanger() ? school.roepnaam() : d.doel().naam(),
        stap.vanOntvanger() ? school.district() : null,
        d.vraag().spoed(),
        termijn.uiterlijk(),
        termijn.uitleg());
  }

  private String onderwerp(Doorverwijzing d, Stap stap) {
    var hulpvraag = woorden.van("hulpvraag." + d.vraag().hulpvraag());
    return stap.vanOntvanger() && d.vraag().warmeOverdracht()
        ? woorden.van("doorverwijzing.taak.warm", hulpvraag)
        : hulpvraag;
  }

  @Override
  public String pad(UUID zaak, String stapId) {
    return pad(zaak) + "/stappen/" + stapId;
  }

  @Override
  public String pad(UUID zaak) {
    return "/doorverwijzingen/" + zaak;
  }

  @Override
  public Map<UUID, String> wieHetBetreft(Collection<UUID> zaken, Gebruiker wie) {
    return overzicht.gezinnenBij(zaken, wie);
  }
}
