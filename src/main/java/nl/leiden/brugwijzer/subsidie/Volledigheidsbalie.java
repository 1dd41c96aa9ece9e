package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of alles er is, en wat er gebeurt als dat niet zo is (artikel 4:5 Awb). */
@Service
@Transactional
public class Volledigheidsbalie {

  /** Meer punten dan dit leest niemand als lijst; dan is bellen beter. */
  public static final int MEESTE_PUNTEN = 20;

  private static final int LANGSTE_PUNT = 500;

  private final Subsidietoegang toegang;
  private final Subsidieregelingen regelingen;
  private final Aanvulling aanvulling;
  private final Besluitbalie besluitbalie;
  private final Plafond plafond;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Taken taken;
  private final Clock klok;

  Volledigheidsbalie(
      Subsidietoegang toegang,
      Subsidieregelingen regelingen,
      Aanvulling aanvulling,
      Besluitbalie besluitbalie,
      Plafond plafond,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Taken taken,
      Clock klok) {
    this.toegang = toegang;
    this.regelingen = regelingen;
    this.aanvulling = aanvulling;
    this.besluitbalie = besluitbalie;
    this.plafond = plafond;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.taken = taken;
    this.klok = klok;
  }

  /**
   * Tot wanneer een school kan aanvullen.
   *
   * @param standaard volgens de regeling
   */
  public record Aanvultijd(LocalDate vroegst, LocalDate standaard, LocalDate laatst) {}

  /** Hoeveel tijd een school krijgt als er vandaag om aanvulling gevraagd wordt. */
  @Transactional(readOnly = true)
  public Aanvultijd aanvultijd(AanvraagId id, Gebruiker wie) {
    wie.moetZijn("subsidie.volledig", Rol.BELEID_ONDERWIJS);
    return aanvultijd(toegang.lees(id, wie));
  }

  private Aanvultijd aanvultijd(Aanvraag a) {
    var vandaag = LocalDate.now(klok);
    var termijn = regelingen.findById(a.regelingId()).orElseThrow().inhoud().aanvultermijn();
    return new Aanvultijd(vandaag.plusWeeks(1), termijn.na(vandaag), vandaag.plusYears(1));
  }

  /**
   * Alles is er: de aanvraag krijgt haar plaats in de volgorde en wordt beoordeeld door wie dit
   * vaststelde.
   *
   * @param gezien de taak op het scherm, of null
   */
  public void volledig(AanvraagId id, UUID gezien, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.volledig", id, wie, Rol.BELEID_ONDERWIJS);
    var taak = taken.onderhanden(id.waarde(), Stap.VOLLEDIGHEID_TOETSEN.id(), gezien, wie);
    naarBeoordelen(a, taak, wie);
  }

  /**
   * Er ontbreekt iets: de school krijgt de tijd om aan te vullen, en de beslistermijn staat stil.
   *
   * @param punten wat er ontbreekt, een per regel
   * @throws OngeldigeInvoer naast elk veld waar het aan schort
   */
  public void vraagAanvulling(
      AanvraagId id, UUID gezien, List<String> punten, LocalDate uiterlijk, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.volledig", id, wie, Rol.BELEID_ONDERWIJS);
    var taak = taken.onderhanden(id.waarde(), Stap.VOLLEDIGHEID_TOETSEN.id(), gezien, wie);
    keur(punten, uiterlijk, aanvultijd(a));
    aanvulling.vraag(a, punten, uiterlijk, wie);
    rondAf(taak, wie, Stapantwoord.AANVULLEN, wie.werkVan());
  }

  /** Nu is alles er, of genoeg om te beoordelen. */
  public void alsnogVolledig(AanvraagId id, UUID gezien, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.volledig", id, wie, Rol.BELEID_ONDERWIJS);
    var taak = taken.onderhanden(id.waarde(), Stap.AANVULLING_TOETSEN.id(), gezien, wie);
    aanvulling.behandelen(a, wie);
    naarBeoordelen(a, taak, wie);
  }

  /**
   * Stelt voor de aanvraag niet te behandelen; een ander beslist.
   *
   * @param motivering waarom, zoals het in de brief komt
   * @throws nl.leiden.brugwijzer.basis.KanNietMeer als de vier weken daarvoor om zijn
   */
  public void stelVoorNietTeBehandelen(
      AanvraagId id, UUID gezien, String motivering, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.volledig", id, wie, Rol.BELEID_ONDERWIJS);
    var taak = taken.onderhanden(id.waarde(), Stap.AANVULLING_TOETSEN.id(), gezien, wie);
    var voorstel =
        Voorstel.van(
            Besluitsoort.BUITEN_BEHANDELING, Besluitgrond.NIET_AANGEVULD, List.of(), motivering);
    besluitbalie.stelVoor(a, Ronde.AANVRAAG, voorstel, wie);
    a.naar(Aanvraagstatus.BESLUITEN, ZonedDateTime.now(klok));
    verslag.intern(a, "VOORGELEGD", null, wie);
    meldingen.aanKantoor(a, Rol.BESLISSER, "subsidie.voorgelegd");
    rondAf(taak, wie, Stapantwoord.BUITEN_BEHANDELING, null);
  }

  /** De school vulde niet op tijd aan. */
  void verstreken(Aanvraag a) {
    aanvulling.verstreken(a);
  }

  private void naarBeoordelen(Aanvraag a, Taak taak, Gebruiker wie) {
    plafond.neemOp(a.regelingId().toString(), a.id().waarde(), aanvulling.compleetOp(a));
    a.naar(Aanvraagstatus.BEOORDELEN, ZonedDateTime.now(klok));
    verslag.schrijf(a, "VOLLEDIG", null, wie);
    rondAf(taak, wie, Stapantwoord.VOLLEDIG, wie.werkVan());
  }

  private static void keur(List<String> punten, LocalDate uiterlijk, Aanvultijd tijd) {
    var fouten = new ArrayList<Fout>();
    if (punten.isEmpty()) fouten.add(new Fout("punten", "fout.subsidie.punten"));
    if (punten.size() > MEESTE_PUNTEN)
      fouten.add(new Fout("punten", "fout.subsidie.veelpunten", MEESTE_PUNTEN));
    if (punten.stream().anyMatch(punt -> punt.length() > LANGSTE_PUNT))
      fouten.add(new Fout("punten", "fout.subsidie.langpunt", LANGSTE_PUNT));
    if (uiterlijk == null) fouten.add(new Fout("uiterlijk", "fout.subsidie.aanvuldag"));
    else if (uiterlijk.isBefore(tijd.vroegst()))
      fouten.add(new Fout("uiterlijk", "fout.subsidie.aanvulkort"));
    else if (uiterlijk.isAfter(tijd.laatst()))
      fouten.add(new Fout("uiterlijk", "fout.subsidie.aanvullang"));
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private void rondAf(Taak taak, Gebruiker wie, Stapantwoord antwoord, String behandelaar) {
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("antwoord", antwoord.name());
    antwoorden.put("behandelaar", behandelaar);
    taken.rondAf(taak, wie, antwoorden);
  }
}
