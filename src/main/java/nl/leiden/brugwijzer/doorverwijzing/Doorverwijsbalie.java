package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gezin.Gezinsboek;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat een brugfunctionaris met een doorverwijzing doet: opschrijven, versturen, intrekken. */
@Service
@Transactional
public class Doorverwijsbalie {

  private final Doorverwijzingen doorverwijzingen;
  private final Tijdlijn tijdlijn;
  private final Toegang toegang;
  private final Verzendkeuring keuring;
  private final Gezinsboek gezinnen;
  private final SocialeKaart kaart;
  private final Procesmotor motor;
  private final Meldingen meldingen;
  private final Auditspoor spoor;
  private final Eenmalig eenmalig;
  private final Clock klok;

  Doorverwijsbalie(
      Doorverwijzingen doorverwijzingen,
      Tijdlijn tijdlijn,
      Toegang toegang,
      Verzendkeuring keuring,
      Gezinsboek gezinnen,
      SocialeKaart kaart,
      Procesmotor motor,
      Meldingen meldingen,
      Auditspoor spoor,
      Eenmalig eenmalig,
      Clock klok) {
    this.doorverwijzingen = doorverwijzingen;
    this.tijdlijn = tijdlijn;
    this.toegang = toegang;
    this.keuring = keuring;
    this.gezinnen = gezinnen;
    this.kaart = kaart;
    this.motor = motor;
    this.meldingen = meldingen;
    this.spoor = spoor;
    this.eenmalig = eenmalig;
    this.klok = klok;
  }

  /**
   * Bewaart wat er al is ingevuld; onvolledig mag, een BSN niet.
   *
   * @param gezien de versie die het formulier laatst zag, of null als het nog niets bewaarde
   * @return de versie die nu bewaard is
   * @throws NietGevonden als dit concept van een ander is
   * @throws Ingehaald als het in een ander venster is veranderd
   */
  public int bewaarConcept(Opdracht opdracht, Integer gezien, Gebruiker wie) {
    wie.moetZijn("doorverwijzing.bewaren", Rol.BRUGFUNCTIONARIS);
    var bewaard = doorverwijzingen.vergrendel(opdracht.id()).or(() -> naWachten(opdracht.id()));
    var concept = open(opdracht, wie, bewaard);
    if (gezien != null && concept.versie() != null) Ingehaald.alsAnders(gezien, concept.versie());
    schrijf(concept, opdracht, bestemming(opdracht), wie);
    return doorverwijzingen.saveAndFlush(concept).versie();
  }

  /** Het concept zoals het geschreven is, om verder te schrijven. */
  @Transactional(readOnly = true)
  public Opdracht concept(DoorverwijzingId id, Gebruiker wie) {
    var d = toegang.lees(id, wie);
    if (d.status() != Status.CONCEPT) throw new KanNietMeer("doorverwijzing.fout.alverstuurd");
    return Opdracht.van(d, LocalDate.now(klok));
  }

  /** De vraag van een eerdere doorverwijzing, om voor hetzelfde gezin verder te zoeken. */
  @Transactional(readOnly = true)
  public Vervolg vervolgOp(DoorverwijzingId id, Gebruiker wie) {
    wie.moetZijn("doorverwijzing.versturen", Rol.BRUGFUNCTIONARIS);
    var vraag = toegang.lees(id, wie).vraag();
    return new Vervolg(vraag.gezin(), vraag.hulpvraag());
  }

  /** Gooit een concept weg. */
  public void gooiWeg(DoorverwijzingId id, Gebruiker wie) {
    var concept = toegang.verzender(id, wie);
    if (concept.status() != Status.CONCEPT)
      throw new KanNietMeer("doorverwijzing.fout.alverstuurd");
    doorverwijzingen.delete(concept);
    spoor.legVast(wie, "doorverwijzing.weggooien", DoorverwijzingTaakscherm.ZAAKSOORT, id.waarde());
  }

  /**
   * Verstuurt een doorverwijzing. Dezelfde opdracht nog eens versturen doet niets.
   *
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer naast het veld waar iets ontbreekt
   */
  public DoorverwijzingId verstuur(Opdracht opdracht, Gebruiker wie) {
    wie.moetZijn("doorverwijzing.versturen", Rol.BRUGFUNCTIONARIS);
    var id = opdracht.id().waarde();
    eenmalig.doe(id, wie.gebruikersnaam(), "doorverwijzing.versturen", () -> stuur(opdracht, wie));
    return opdracht.id();
  }

  private UUID stuur(Opdracht opdracht, Gebruiker wie) {
    var bestemming = bestemming(opdracht);
    keuring.keur(opdracht, bestemming);
    var nummer = nummer(opdracht.id());
    var d = open(opdracht, wie, doorverwijzingen.vergrendel(opdracht.id()));
    schrijf(d, opdracht, bestemming, wie);
    d.verstuur(nummer, gezinVan(opdracht, wie), nu());
    doorverwijzingen.save(d);
    tijdlijn.save(
        new Gebeurtenis(d.id(), "VERSTUURD", wie, klok.instant()).met(bestemming.naam(), null));
    spoor.legVast(
        wie, "doorverwijzing.versturen", DoorverwijzingTaakscherm.ZAAKSOORT, d.id().waarde());
    if (d.doel().organisatie() != null) meldingen.aanTeam(d, "doorverwijzing.nieuw");
    motor.start(DoorverwijzingTaakscherm.ZAAKSOORT, d.id().waarde(), antwoorden(bestemming));
    return d.id().waarde();
  }

  private static Map<String, Object> antwoorden(Bestemming bestemming) {
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("bestemming", bestemming.soort().name());
    antwoorden.put("behandelaar", null);
    return antwoorden;
  }

  /**
   * Trekt in, in elke toestand; de ontvanger ziet het gezin direct niet meer en hoort dat.
   *
   * @param doorOuder of de ouder het akkoord introk; anders stopt de verzender zelf
   * @param reden wat de collega's van school mogen weten; mag leeg zijn
   */
  public void trekIn(DoorverwijzingId id, boolean doorOuder, String reden, Gebruiker wie) {
    var d = toegang.verzender(id, wie);
    if (!d.status().loopt()) throw new KanNietMeer("doorverwijzing.fout.gesloten");
    d.trekIn(doorOuder, nu());
    tijdlijn.save(
        new Gebeurtenis(id, doorOuder ? "INGETROKKEN_OUDER" : "INGETROKKEN", wie, klok.instant())
            .met(null, Vrijetekst.van("reden", reden))
            .nietVoorOntvanger());
    spoor.legVast(wie, "doorverwijzing.intrekken", DoorverwijzingTaakscherm.ZAAKSOORT, id.waarde());
    motor.bericht(id.waarde(), "doorverwijzingIngetrokken");
  }

  /** Het concept van deze gebruiker met dit id, of een nieuw. */
  private Doorverwijzing open(Opdracht opdracht, Gebruiker wie, Optional<Doorverwijzing> bewaard) {
    var d = bewaard.orElseGet(() -> new Doorverwijzing(opdracht.id(), wie, klok.instant()));
    if (!toegang.alsVerzender(d, wie)) throw new NietGevonden("doorverwijzing", opdracht.id());
    return d;
  }

  /** Bewaren tijdens het typen en versturen kunnen allebei de eerste willen zijn. */
  private Optional<Doorverwijzing> naWachten(DoorverwijzingId id) {
    doorverwijzingen.wachtOpBegin(id.toString());
    return doorverwijzingen.vergrendel(id);
  }

  private void schrijf(Doorverwijzing d, Opdracht opdracht, Bestemming bestemming, Gebruiker wie) {
    if (opdracht.gezin() != null) gezinnen.vind(opdracht.gezin(), wie);
    if (opdracht.vorige() != null) toegang.lees(new DoorverwijzingId(opdracht.vorige()), wie);
    d.schrijf(
        opdracht.vraag(),
        bestemming == null ? null : Doel.van(bestemming),
        opdracht.afspraak(),
        klok.instant());
  }

  private Bestemming bestemming(Opdracht opdracht) {
    return opdracht.bestemming() == null ? null : kaart.vind(opdracht.bestemming());
  }

  private UUID gezinVan(Opdracht opdracht, Gebruiker wie) {
    if (opdracht.gezin() == null) return gezinnen.begin(opdracht.nieuwGezin().strip(), wie);
    gezinnen.gebruikt(opdracht.gezin());
    return opdracht.gezin();
  }

  private String nummer(DoorverwijzingId id) {
    var volgnummer = doorverwijzingen.volgnummer(id.toString());
    return "%d-%05d".formatted(LocalDate.now(klok).getYear(), volgnummer);
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
