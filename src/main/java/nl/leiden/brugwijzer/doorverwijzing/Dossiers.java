package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Deelbaar;
import nl.leiden.brugwijzer.doorverwijzing.Dossier.Moment;
import nl.leiden.brugwijzer.doorverwijzing.Dossier.OpenStap;
import nl.leiden.brugwijzer.engine.Procesbeeld;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gezin.Gezinsbeeld;
import nl.leiden.brugwijzer.gezin.Gezinsboek;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.school.Vestigingen;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opent een doorverwijzing voor wie haar mag zien; elke inzage komt in het auditspoor. */
@Service
@Transactional
public class Dossiers {

  private final Toegang toegang;
  private final Tijdlijn tijdlijn;
  private final Overzicht overzicht;
  private final Termijnen termijnen;
  private final Signaalaanbod signalen;
  private final Gezinsboek gezinnen;
  private final Vestigingen vestigingen;
  private final Gebruikers gebruikers;
  private final Taken taken;
  private final Procesmotor motor;
  private final Auditspoor spoor;
  private final Clock klok;

  Dossiers(
      Toegang toegang,
      Tijdlijn tijdlijn,
      Overzicht overzicht,
      Termijnen termijnen,
      Signaalaanbod signalen,
      Gezinsboek gezinnen,
      Vestigingen vestigingen,
      Gebruikers gebruikers,
      Taken taken,
      Procesmotor motor,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.tijdlijn = tijdlijn;
    this.overzicht = overzicht;
    this.termijnen = termijnen;
    this.signalen = signalen;
    this.gezinnen = gezinnen;
    this.vestigingen = vestigingen;
    this.gebruikers = gebruikers;
    this.taken = taken;
    this.motor = motor;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Opent een verstuurde doorverwijzing. De eerste keer dat de ontvanger kijkt, telt als gelezen.
   */
  public Dossier open(DoorverwijzingId id, Gebruiker wie) {
    if (toegang.nogOngelezen(id, wie)) lees(id, wie);
    var d = toegang.lees(id, wie);
    if (d.status() == Status.CONCEPT) throw new ConceptGeopend(id);
    var alsVerzender = toegang.alsVerzender(d, wie);
    spoor.legVast(wie, "doorverwijzing.inzien", DoorverwijzingTaakscherm.ZAAKSOORT, id.waarde());
    return beeld(d, alsVerzender, wie);
  }

  /** Waar de doorverwijzing is in haar model. */
  @Transactional(readOnly = true)
  public Procesbeeld procesbeeld(DoorverwijzingId id, Gebruiker wie) {
    toegang.lees(id, wie);
    return motor.beeld(id.waarde());
  }

  /** Het model, voor wie deze doorverwijzing mag zien. */
  @Transactional(readOnly = true)
  public String model(DoorverwijzingId id, Gebruiker wie) {
    toegang.lees(id, wie);
    return motor.model(DoorverwijzingTaakscherm.ZAAKSOORT);
  }

  /** Eerst op slot, dan pas lezen: een ander uit het team kan op hetzelfde moment kijken. */
  private void lees(DoorverwijzingId id, Gebruiker wie) {
    var d = toegang.vergrendel(id);
    toegang.moetZien(d, wie);
    if (d.status() != Status.VERZONDEN) return;
    d.lees(ZonedDateTime.now(klok));
    tijdlijn.save(new Gebeurtenis(id, "GELEZEN", wie, klok.instant()));
  }

  private Dossier beeld(Doorverwijzing d, boolean alsVerzender, Gebruiker wie) {
    var school = vestigingen.vind(d.vestiging()).orElseThrow();
    var deelt = d.akkoord().gedeeld();
    var open = open(d, wie);
    return new Dossier(
        d.id(),
        d.nummer(),
        d.status(),
        alsVerzender,
        d.brugfunctionaris().equals(wie.werkVan()),
        d.vraag().hulpvraag(),
        d.doel().soort(),
        d.doel().id(),
        d.doel().naam(),
        school.roepnaam(),
        school.district(),
        gebruikers.vind(d.brugfunctionaris()).map(Gebruiker::naam).orElse(null),
        alsVerzender ? gezinnen.vind(d.vraag().gezin(), wie) : gedeeld(d, deelt),
        d.akkoord(),
        deelt,
        d.akkoordIngetrokken(),
        alsVerzender || deelt.contains(Deelbaar.TOELICHTING) ? d.vraag().toelichting() : null,
        d.vraag().warmeOverdracht(),
        d.vraag().spoed(),
        d.vraag().spoedReden(),
        d.mijlpalen(),
        d.wachtWeken(),
        d.wachtSinds(),
        d.uitkomst(),
        d.opgelost(),
        d.reden(),
        open.stream().filter(o -> o.stap() != Stap.NABELLEN).findFirst().orElse(null),
        open,
        momenten(d, alsVerzender, wie),
        alsVerzender ? d.vraag().vorige() : null,
        alsVerzender ? overzicht.vervolgen(d.id().waarde(), wie) : List.of(),
        alsVerzender ? signalen.bij(d.id()).orElse(null) : null);
  }

  private Gezinsbeeld gedeeld(Doorverwijzing d, Set<Deelbaar> deelt) {
    var gezin = gezinnen.voorOntvanger(d.vraag().gezin());
    return new Gezinsbeeld(
        gezin.id(),
        null,
        deelt.contains(Deelbaar.TALEN) ? gezin.talen() : null,
        deelt.contains(Deelbaar.KINDEREN) ? gezin.kinderen() : List.of(),
        deelt.contains(Deelbaar.NAAM) ? gezin.contactnaam() : null,
        deelt.contains(Deelbaar.TELEFOON) ? gezin.telefoon() : null);
  }

  private List<OpenStap> open(Doorverwijzing d, Gebruiker wie) {
    var open = taken.vanZaak(d.id().waarde());
    taken.gezien(open, wie);
    return open.stream().map(taak -> openStap(d, taak, wie)).toList();
  }

  private OpenStap openStap(Doorverwijzing d, Taak taak, Gebruiker wie) {
    var stap = Stap.met(taak.stap()).orElseThrow();
    var ontvangst = stap == Stap.ONTVANGST_BEVESTIGEN;
    return new OpenStap(
        stap,
        taak,
        taak.magDoen(wie),
        ontvangst ? termijnen.leiderVanaf(d) : null,
        ontvangst ? termijnen.bellenVanaf(d) : null);
  }

  private List<Moment> momenten(Doorverwijzing d, boolean alsVerzender, Gebruiker wie) {
    return tijdlijn.findByDoorverwijzingIdOrderById(d.id().waarde()).stream()
        .filter(g -> alsVerzender || g.voorOntvanger())
        .map(
            g ->
                new Moment(
                    g.moment(),
                    g.soort(),
                    g.doorNaam(),
                    wie.gebruikersnaam().equals(g.door()),
                    g.namens(),
                    g.waarde(),
                    g.toelichting()))
        .toList();
  }
}
