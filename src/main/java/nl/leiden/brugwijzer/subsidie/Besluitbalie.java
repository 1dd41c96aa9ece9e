package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * De weg naar een besluit bij de gemeente. Wie voorbereidt en wie besluit zijn altijd twee mensen;
 * bekendmaken legt de brief vast zoals zij is nagelezen.
 */
@Service
@Transactional
public class Besluitbalie {

  private final Subsidietoegang toegang;
  private final Besluiten besluiten;
  private final Map<Ronde, Rondegevolg> gevolgen;
  private final Zienswijzen zienswijzen;
  private final Aanvraagbrieven brieven;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Plafondweigering plafondweigering;
  private final Taken taken;
  private final Clock klok;

  Besluitbalie(
      Subsidietoegang toegang,
      Besluiten besluiten,
      List<Rondegevolg> gevolgen,
      Zienswijzen zienswijzen,
      Aanvraagbrieven brieven,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Plafondweigering plafondweigering,
      Taken taken,
      Clock klok) {
    this.toegang = toegang;
    this.besluiten = besluiten;
    this.gevolgen =
        gevolgen.stream().collect(Collectors.toMap(Rondegevolg::ronde, Function.identity()));
    this.zienswijzen = zienswijzen;
    this.brieven = brieven;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.plafondweigering = plafondweigering;
    this.taken = taken;
    this.klok = klok;
  }

  /**
   * Legt een voorstel voor aan de beslisser. Houdt de Awb de zienswijze in stand, dan krijgt de
   * school die kans eerst.
   *
   * @param gezien de taak op het scherm, of null
   * @throws OngeldigeInvoer naast elk veld waar het aan schort
   */
  public void legVoor(AanvraagId id, Ronde ronde, UUID gezien, Voorstel voorstel, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.voorleggen", id, wie, Rol.BELEID_ONDERWIJS);
    var taak = taken.onderhanden(id.waarde(), ronde.voorbereiden().id(), gezien, wie);
    var besluit = stelVoor(a, ronde, voorstel, wie);
    var zienswijze = besluit.moetZienswijzeVragen();
    if (zienswijze) zienswijzen.vraag(a, besluit, wie);
    gevolg(ronde).naVoorstel(a, zienswijze);
    verslag.intern(a, "VOORGELEGD", null, wie);
    if (!zienswijze) meldingen.aanKantoor(a, Rol.BESLISSER, "subsidie.voorgelegd");
    rondAf(taak, wie, Stapantwoord.VOORGELEGD, null, zienswijze);
  }

  /** Maakt het voorstel, of vervangt dat van een eerdere keer; rondt nog geen taak af. */
  Besluit stelVoor(Aanvraag a, Ronde ronde, Voorstel voorstel, Gebruiker wie) {
    var gevolg = gevolg(ronde);
    gevolg.keur(a, voorstel);
    var besluit =
        besluiten
            .open(a.id().waarde(), ronde)
            .orElseGet(() -> new Besluit(a.id(), ronde, gevolg.tegen(a)));
    gevolg.moetMogenVoorbereiden(besluit, wie);
    besluit.stelVoor(voorstel, wie, klok.instant());
    return besluiten.saveAndFlush(besluit);
  }

  /**
   * De school geeft haar zienswijze, of ziet daarvan af.
   *
   * @param tekst leeg of null als zij ervan afziet
   */
  public void zienswijze(AanvraagId id, Ronde ronde, UUID gezien, String tekst, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.zienswijze", id, wie);
    var taak = taken.onderhanden(id.waarde(), ronde.zienswijze().id(), gezien, wie);
    var besluit = open(a, ronde);
    var schoon = Tekst.schoon(tekst);
    var hoe = schoon.isEmpty() ? Zienswijze.Stand.AFGEZIEN : Zienswijze.Stand.GEGEVEN;
    zienswijzen.ontvang(a, besluit, hoe, schoon.isEmpty() ? null : schoon, wie);
    gevolg(ronde).naZienswijze(a);
    verslag.schrijf(a, "ZIENSWIJZE_" + hoe, null, wie);
    meldingen.aanKantoor(a, Rol.BELEID_ONDERWIJS, "subsidie.zienswijze");
    rondAf(taak, wie, Stapantwoord.valueOf(hoe.name()), voorbereider(besluit), false);
  }

  /** De tijd voor een zienswijze is om; de gemeente gaat verder zonder. */
  void zienswijzeVerstreken(Aanvraag a, Ronde ronde) {
    zienswijzen.ontvang(a, open(a, ronde), Zienswijze.Stand.VERSTREKEN, null, null);
    gevolg(ronde).naZienswijze(a);
    verslag.vanzelf(a, "ZIENSWIJZE_VERSTREKEN", null);
  }

  /**
   * Neemt het besluit zoals het is voorgelegd.
   *
   * @throws KanNietMeer als dezelfde mens het voorbereidde
   * @throws nl.leiden.brugwijzer.subsidie.geld.PlafondBereikt als er te weinig geld is; er is dan
   *     niets besloten
   */
  public void neem(AanvraagId id, Ronde ronde, UUID gezien, Gebruiker wie) {
    besluit(id, ronde, gezien, wie, (a, besluit) -> {});
  }

  /**
   * Weigert omdat het plafond bereikt is (artikel 4:25, tweede lid, Awb).
   *
   * @throws KanNietMeer als er nog genoeg geld is
   */
  public void weigerOpPlafond(AanvraagId id, UUID gezien, Gebruiker wie) {
    besluit(id, Ronde.AANVRAAG, gezien, wie, plafondweigering::pasToe);
  }

  private void besluit(
      AanvraagId id,
      Ronde ronde,
      UUID gezien,
      Gebruiker wie,
      java.util.function.BiConsumer<Aanvraag, Besluit> eerst) {
    var a = toegang.kantoor("subsidie.besluiten", id, wie, Rol.BESLISSER);
    var taak = taken.onderhanden(id.waarde(), ronde.besluiten().id(), gezien, wie);
    var besluit = open(a, ronde);
    gevolg(ronde).moetMogenNemen(besluit, wie);
    eerst.accept(a, besluit);
    besluit.neem(wie, klok.instant());
    gevolg(ronde).naBesluit(a, besluit, wie);
    maakBrief(a, besluit, wie);
    verslag.intern(a, "BESLOTEN", besluit.soort().name(), wie);
    meldingen.aanKantoor(a, Rol.BELEID_ONDERWIJS, "subsidie.besloten");
    rondAf(taak, wie, Stapantwoord.BESLOTEN, voorbereider(besluit), false);
  }

  /**
   * Stuurt terug naar wie voorbereidde; werkt die er niet meer, dan naar het hele kantoor.
   *
   * @param reden verplicht
   */
  public void stuurTerug(AanvraagId id, Ronde ronde, UUID gezien, String reden, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.terugsturen", id, wie, Rol.BESLISSER);
    var taak = taken.onderhanden(id.waarde(), ronde.besluiten().id(), gezien, wie);
    var schoon = Tekst.schoon(reden);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("reden", "fout.subsidie.terugreden");
    var besluit = open(a, ronde);
    gevolg(ronde).naTerug(a);
    verslag.intern(a, "TERUGGESTUURD", schoon, wie);
    rondAf(taak, wie, Stapantwoord.TERUG, voorbereider(besluit), false);
  }

  /** Maakt de brief opnieuw, met de dag van vandaag erop. */
  public void maakBrief(AanvraagId id, Ronde ronde, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.brief", id, wie, Rol.BELEID_ONDERWIJS, Rol.BESLISSER);
    maakBrief(a, open(a, ronde), wie);
  }

  /**
   * Maakt het besluit bekend met de brief zoals zij is nagelezen; vanaf morgen loopt de termijn
   * voor bezwaar.
   *
   * @param hash van de brief op het scherm
   * @throws nl.leiden.brugwijzer.basis.Ingehaald als dat niet de huidige brief is
   */
  public void maakBekend(AanvraagId id, Ronde ronde, UUID gezien, String hash, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.bekendmaken", id, wie, Rol.BELEID_ONDERWIJS);
    var taak = taken.onderhanden(id.waarde(), ronde.bekendmaken().id(), gezien, wie);
    var besluit = open(a, ronde);
    var dag = LocalDate.now(klok);
    besluit.maakBekend(wie, dag);
    brieven.maakDefinitief(a, besluit.brief(), hash, wie);
    besluiten.saveAndFlush(besluit);
    var antwoord = gevolg(ronde).naBekendmaking(a, besluit, dag, wie);
    verslag.schrijf(a, "BEKENDGEMAAKT_" + besluit.soort(), null, wie);
    meldingen.aanSchool(a, "subsidie.besluit");
    rondAf(taak, wie, antwoord, null, false);
  }

  private void maakBrief(Aanvraag a, Besluit besluit, Gebruiker wie) {
    var dag = LocalDate.now(klok);
    besluit.zetBrief(brieven.besluit(a, besluit, dag, wie), dag);
    besluiten.saveAndFlush(besluit);
  }

  private Besluit open(Aanvraag a, Ronde ronde) {
    return besluiten
        .open(a.id().waarde(), ronde)
        .orElseThrow(() -> new KanNietMeer("fout.subsidie.geenbesluit"));
  }

  private Rondegevolg gevolg(Ronde ronde) {
    return gevolgen.get(ronde);
  }

  private String voorbereider(Besluit besluit) {
    return meldingen.alsNogWerkt(besluit.voorbereidDoor(), Rol.BELEID_ONDERWIJS);
  }

  private void rondAf(
      Taak taak, Gebruiker wie, Stapantwoord antwoord, String behandelaar, boolean zienswijze) {
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("antwoord", antwoord.name());
    antwoorden.put("behandelaar", behandelaar);
    antwoorden.put("zienswijze", zienswijze);
    taken.rondAf(taak, wie, antwoorden);
  }
}
