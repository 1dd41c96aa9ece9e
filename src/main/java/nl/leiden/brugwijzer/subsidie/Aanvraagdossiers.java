package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.document.Documentlijst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.privacy.Kenmerk;
import nl.leiden.brugwijzer.school.Vestigingen;
import nl.leiden.brugwijzer.subsidie.Aanvraagbeeld.Veld;
import nl.leiden.brugwijzer.subsidie.Aanvraagbeeld.Wijziging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opent een aanvraag voor wie haar mag zien. */
@Service
@Transactional
public class Aanvraagdossiers {

  private final Subsidietoegang toegang;
  private final Aanvragen aanvragen;
  private final Subsidieregelingen regelingen;
  private final Aanvraagtijdlijn tijdlijn;
  private final Aanvraagwijzigingen wijzigingen;
  private final Aanvraagtermijnen termijnen;
  private final Aanvraagwoorden aanvraagwoorden;
  private final Rekensomwoorden sommen;
  private final Klokbeelden klokbeelden;
  private final Aanvulverzoeken aanvulverzoeken;
  private final Aandachtspunten aandacht;
  private final Vestigingen vestigingen;
  private final Documenten documenten;
  private final Kenmerk kenmerk;
  private final Auditspoor spoor;
  private final Clock klok;

  Aanvraagdossiers(
      Subsidietoegang toegang,
      Aanvragen aanvragen,
      Subsidieregelingen regelingen,
      Aanvraagtijdlijn tijdlijn,
      Aanvraagwijzigingen wijzigingen,
      Aanvraagtermijnen termijnen,
      Aanvraagwoorden aanvraagwoorden,
      Rekensomwoorden sommen,
      Klokbeelden klokbeelden,
      Aanvulverzoeken aanvulverzoeken,
      Aandachtspunten aandacht,
      Vestigingen vestigingen,
      Documenten documenten,
      Kenmerk kenmerk,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.aanvragen = aanvragen;
    this.regelingen = regelingen;
    this.tijdlijn = tijdlijn;
    this.wijzigingen = wijzigingen;
    this.termijnen = termijnen;
    this.aanvraagwoorden = aanvraagwoorden;
    this.sommen = sommen;
    this.klokbeelden = klokbeelden;
    this.aanvulverzoeken = aanvulverzoeken;
    this.aandacht = aandacht;
    this.vestigingen = vestigingen;
    this.documenten = documenten;
    this.kenmerk = kenmerk;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** De aanvraag; inzage door de gemeente komt in het auditspoor. */
  public Aanvraagbeeld open(AanvraagId id, Gebruiker wie) {
    var a = toegang.lees(id, wie);
    if (!Subsidietoegang.alsAanvrager(a, wie))
      spoor.legVast(wie, "subsidie.inzien", Subsidieadres.ZAAKSOORT, id.waarde());
    return beeld(a, wie);
  }

  /**
   * Het concept, voor wie eraan schrijft: alleen de school en haar bestuur.
   *
   * @throws KanNietMeer als het al ingediend is
   */
  @Transactional(readOnly = true)
  public Aanvraagbeeld concept(AanvraagId id, Gebruiker wie) {
    var a = toegang.lees(id, wie);
    if (!Subsidietoegang.alsAanvrager(a, wie)) throw new NietGevonden("aanvraag", id);
    a.moetConceptZijn();
    return beeld(a, wie);
  }

  /** De bestanden en brieven bij de aanvraag. */
  @Transactional(readOnly = true)
  public Documentlijst documenten(AanvraagId id, Gebruiker wie) {
    return documenten.lijst(Subsidieadres.verwijzing(id), wie);
  }

  private Aanvraagbeeld beeld(Aanvraag a, Gebruiker wie) {
    var id = a.id();
    var alsAanvrager = Subsidietoegang.alsAanvrager(a, wie);
    var regeling = regelingen.findById(a.regelingId()).orElseThrow().beeld();
    var school = vestigingen.vind(a.vestiging()).orElseThrow();
    var rekening = alsAanvrager ? a.rekening() : Rekening.LEEG;
    return new Aanvraagbeeld(
        id,
        a.nummer(),
        a.status(),
        alsAanvrager,
        school,
        regeling,
        regeling.inhoud().venster().op(LocalDate.now(klok)),
        a.inhoud(),
        rekening,
        !alsAanvrager && elders(a),
        Indieningskeuring.keur(a.inhoud(), a.rekening(), regeling.inhoud()),
        perOnderdeel(o -> aandacht.bij(o, a.inhoud(), regeling.inhoud(), school)),
        perOnderdeel(o -> velden(o, a.inhoud(), rekening)),
        tijdlijn.findByAanvraagIdOrderById(id.waarde()).stream()
            .filter(g -> !alsAanvrager || !g.isIntern())
            .map(Aanvraaggebeurtenis::beeld)
            .toList(),
        alsAanvrager ? wijzigingen(id) : List.of(),
        beslissen(id),
        klokbeelden.van(a, wie),
        aanvulverzoeken.findByAanvraagIdOrderByGevraagdOp(id.waarde()).stream()
            .map(Aanvulverzoek::beeld)
            .toList(),
        a.verklaardNaam(),
        a.ingediend(),
        a.gewijzigd(),
        a.versie());
  }

  private boolean elders(Aanvraag a) {
    var iban = a.rekening().iban();
    return !iban.isEmpty()
        && aanvragen.rekeningElders(kenmerk.mogelijk("iban", iban), a.vestiging());
  }

  private List<Veld> velden(Onderdeel o, Aanvraaginhoud inhoud, Rekening rekening) {
    return aanvraagwoorden.van(o, inhoud, rekening).entrySet().stream()
        .map(veld -> new Veld(aanvraagwoorden.naam(veld.getKey()), veld.getValue()))
        .toList();
  }

  private List<Wijziging> wijzigingen(AanvraagId id) {
    return wijzigingen.laatste(id).stream()
        .map(
            rij ->
                new Wijziging(
                    Onderdeel.valueOf(rij.onderdeel()),
                    aanvraagwoorden.naam(rij.veld()),
                    rij.oud(),
                    rij.nieuw(),
                    rij.doorNaam(),
                    rij.moment()))
        .toList();
  }

  private Aanvraagbeeld.Beslistermijn beslissen(AanvraagId id) {
    var sleutel = new Aanvraagtermijn.Sleutel(id.waarde(), Aanvraagtermijn.Soort.BESLISSEN);
    return termijnen
        .findById(sleutel)
        .map(Aanvraagtermijn::termijn)
        .map(t -> new Aanvraagbeeld.Beslistermijn(sommen.uiterlijk(t), sommen.van(t)))
        .orElse(null);
  }

  private static <T> Map<Onderdeel, List<T>> perOnderdeel(Function<Onderdeel, List<T>> wat) {
    var alle = new EnumMap<Onderdeel, List<T>>(Onderdeel.class);
    for (var o : Onderdeel.values()) {
      var lijst = wat.apply(o);
      if (!lijst.isEmpty()) alle.put(o, lijst);
    }
    return alle;
  }
}
