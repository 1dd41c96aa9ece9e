package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.privacy.Kenmerk;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Vensterstand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat een school met haar aanvraag doet: schrijven, weggooien, indienen. */
@Service
@Transactional
public class Aanvraagbalie {

  private final Subsidietoegang toegang;
  private final Aanvragen aanvragen;
  private final Subsidieregelingen regelingen;
  private final Aanvraagtijdlijn tijdlijn;
  private final Aanvraagwijzigingen wijzigingen;
  private final Aanvraagklok aanvraagklok;
  private final Aanvraagwoorden woorden;
  private final Aanvraagmeldingen meldingen;
  private final Aanvraagbrieven brieven;
  private final Documenten documenten;
  private final Procesmotor motor;
  private final Kenmerk kenmerk;
  private final Auditspoor spoor;
  private final Clock klok;

  Aanvraagbalie(
      Subsidietoegang toegang,
      Aanvragen aanvragen,
      Subsidieregelingen regelingen,
      Aanvraagtijdlijn tijdlijn,
      Aanvraagwijzigingen wijzigingen,
      Aanvraagklok aanvraagklok,
      Aanvraagwoorden woorden,
      Aanvraagmeldingen meldingen,
      Aanvraagbrieven brieven,
      Documenten documenten,
      Procesmotor motor,
      Kenmerk kenmerk,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.aanvragen = aanvragen;
    this.regelingen = regelingen;
    this.tijdlijn = tijdlijn;
    this.wijzigingen = wijzigingen;
    this.aanvraagklok = aanvraagklok;
    this.woorden = woorden;
    this.meldingen = meldingen;
    this.brieven = brieven;
    this.documenten = documenten;
    this.motor = motor;
    this.kenmerk = kenmerk;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Bewaart één onderdeel; onvolledig mag.
   *
   * @param gezien de versie die het formulier laatst zag, of null als het er geen zag
   * @return de versie die nu bewaard is
   * @throws Ingehaald als dit onderdeel intussen elders is veranderd; een ander onderdeel mag wel
   */
  public int bewaar(
      AanvraagId id,
      Onderdeel onderdeel,
      Integer gezien,
      Aanvraaginhoud inhoud,
      Rekening rekening,
      Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.schrijven", id, wie);
    a.moetConceptZijn();
    if (wijzigingen.ingehaald(id, onderdeel, gezien == null ? -1 : gezien)) throw new Ingehaald();
    var voor = woorden.van(onderdeel, a.inhoud(), a.rekening());
    var na = woorden.van(onderdeel, inhoud, rekening);
    if (onderdeel == Onderdeel.REKENING ? rekening.equals(a.rekening()) : voor.equals(na))
      return a.versie();
    if (onderdeel == Onderdeel.REKENING) a.schrijf(rekening, merk(rekening), klok.instant());
    else a.schrijf(onderdeel, inhoud, klok.instant());
    var versie = aanvragen.saveAndFlush(a).versie();
    wijzigingen.legVast(id, onderdeel, versie, voor, na, wie);
    return versie;
  }

  /** Bewaart het hele concept in één keer; wat gelijk bleef, telt niet als wijziging. */
  public void bewaarAlles(AanvraagId id, Aanvraaginhoud inhoud, Rekening rekening, Gebruiker wie) {
    var versie = toegang.aanvrager("subsidie.schrijven", id, wie).versie();
    for (var onderdeel : Onderdeel.values())
      versie = bewaar(id, onderdeel, versie, inhoud, rekening, wie);
  }

  private String merk(Rekening rekening) {
    return rekening.klopt() ? kenmerk.van("iban", rekening.iban()) : null;
  }

  /** Gooit een concept weg; het kan nog terug. */
  public void gooiWeg(AanvraagId id, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.weggooien", id, wie);
    a.gooiWeg(klok.instant());
    schrijfBij(a, "WEGGEGOOID", wie, "subsidie.weggooien");
  }

  /** Haalt een weggegooid concept terug. */
  public void haalTerug(AanvraagId id, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.terughalen", id, wie);
    if (a.weggegooid() == null) return;
    aanvragen.wachtOpBegin(a.vestiging() + a.regelingId());
    if (aanvragen.concept(a.vestiging(), a.regelingId()).isPresent())
      throw new KanNietMeer("fout.subsidie.alweerbegonnen");
    a.haalTerug(klok.instant());
    schrijfBij(a, "TERUGGEHAALD", wie, "subsidie.terughalen");
  }

  /**
   * Dient in: het nummer, het tijdstip, de beslistermijn en de documenten staan vast. Nog eens doen
   * verandert niets. Hier begint ook het proces bij de gemeente.
   *
   * @param gezien de versie die de indiener las
   * @param verklaard of de indiener verklaart dat alles klopt
   * @throws OngeldigeInvoer met alles wat nog ontbreekt
   * @throws Ingehaald als een collega intussen iets veranderde
   */
  public void dienIn(AanvraagId id, Integer gezien, boolean verklaard, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.indienen", id, wie);
    if (a.status() != Aanvraagstatus.CONCEPT) {
      if (wie.gebruikersnaam().equals(a.verklaardDoor())) return;
      throw new AlGedaan(a.verklaardNaam(), a.ingediend(), false);
    }
    a.moetConceptZijn();
    Ingehaald.alsAnders(gezien == null ? -1 : gezien, a.versie());
    var regeling = regelingen.findById(a.regelingId()).orElseThrow().inhoud();
    keur(a, regeling, verklaard);
    a.dienIn(nummer(), wie, ZonedDateTime.now(klok));
    schrijfBij(a, "INGEDIEND", wie, "subsidie.indienen");
    documenten.zetVast(Subsidieadres.verwijzing(id));
    var beslissen = regeling.beslistermijnVoor(LocalDate.now(klok));
    aanvraagklok.begin(id, Aanvraagtermijn.Soort.BESLISSEN, beslissen, wie);
    brieven.ontvangst(a, wie);
    meldingen.aanSchool(a, "subsidie.ingediend");
    meldingen.aanKantoor(a, Rol.BELEID_ONDERWIJS, "subsidie.binnengekomen");
    motor.start(
        Subsidieadres.ZAAKSOORT, id.waarde(), Collections.singletonMap("behandelaar", null));
  }

  private void keur(Aanvraag a, Regelinginhoud regeling, boolean verklaard) {
    var stand = regeling.venster().op(LocalDate.now(klok));
    if (stand == Vensterstand.NOG_DICHT) throw new KanNietMeer("fout.subsidie.nogdicht");
    if (stand == Vensterstand.GESLOTEN) throw new KanNietMeer("fout.subsidie.gesloten");
    var fouten = new ArrayList<Fout>();
    Indieningskeuring.keur(a.inhoud(), a.rekening(), regeling).values().stream()
        .flatMap(Collection::stream)
        .forEach(fouten::add);
    if (!verklaard) fouten.add(new Fout("verklaring", "fout.subsidie.verklaring"));
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private void schrijfBij(Aanvraag a, String soort, Gebruiker wie, String handeling) {
    aanvragen.saveAndFlush(a);
    tijdlijn.save(new Aanvraaggebeurtenis(a.id(), soort, wie, klok.instant(), a.nummer()));
    spoor.legVast(wie, handeling, Subsidieadres.ZAAKSOORT, a.id().waarde());
  }

  private String nummer() {
    return "SUB-%d-%04d".formatted(LocalDate.now(klok).getYear(), aanvragen.volgnummer());
  }
}
