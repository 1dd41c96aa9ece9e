package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Vensterstand;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Verdeling;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import nl.leiden.brugwijzer.subsidie.geld.Plafondstand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rangschikken: na sluiting van het venster krijgt elke volledige aanvraag een score met een reden.
 * Pas als de volgorde vaststaat, kan er verleend worden (artikel 4:26 Awb).
 */
@Service
@Transactional
public class Rangschikking {

  /** Meer past niet op één scherm; wie er meer heeft, verdeelt de regeling eerst. */
  public static final int MEESTE = 100;

  private static final String HANDELING = "subsidie.rangschikken";

  private final Subsidieregelingen regelingen;
  private final Rangboek boek;
  private final Plafond plafond;
  private final Auditspoor spoor;
  private final Clock klok;

  Rangschikking(
      Subsidieregelingen regelingen, Rangboek boek, Plafond plafond, Auditspoor spoor, Clock klok) {
    this.regelingen = regelingen;
    this.boek = boek;
    this.plafond = plafond;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** Wat iemand bij een aanvraag invult. */
  public record Invoer(UUID aanvraag, BigDecimal score, Integer bijGelijk, String reden) {}

  /**
   * Een rangschikking om te lezen.
   *
   * @param gesloten of het venster dicht is; eerder valt er niets te rangschikken
   * @param beschikbaar wat er van alle schooljaren samen nog te verdelen is
   * @param nogNietVolledig van hoeveel aanvragen dat nog niet vaststaat
   * @param versie waarop een wijziging gebaseerd is
   */
  public record Stand(
      Regelingversie regeling,
      boolean gesloten,
      List<Rangregel> regels,
      boolean teVeel,
      BigDecimal beschikbaar,
      int nogNietVolledig,
      Instant vastgesteld,
      String door,
      int versie) {

    /** De regel van deze aanvraag. */
    public Rangregel regel(UUID aanvraag) {
      return regels.stream().filter(r -> r.aanvraag().equals(aanvraag)).findFirst().orElse(null);
    }
  }

  /** Hoe de rangschikking van een versie ervoor staat. */
  @Transactional(readOnly = true)
  public Stand lees(UUID regeling, Gebruiker wie) {
    var versie = versie(regeling, wie);
    var gevonden = boek.regels(regeling, MEESTE + 1);
    var regels = gevonden.subList(0, Math.min(MEESTE, gevonden.size()));
    var beschikbaar = beschikbaar(versie);
    var kop = boek.kop(regeling);
    return new Stand(
        versie,
        gesloten(versie),
        opgeteld(regels, beschikbaar),
        gevonden.size() > MEESTE,
        beschikbaar,
        boek.nogNietVolledig(regeling),
        kop.vastgesteld(),
        kop.vastgesteldNaam(),
        kop.versie());
  }

  /**
   * Bewaart scores; er mag nog iets ontbreken.
   *
   * @throws Ingehaald als een collega intussen iets veranderde
   */
  public void bewaar(UUID regeling, int gezien, List<Invoer> invoer, Gebruiker wie) {
    open(regeling, gezien, wie);
    var erin =
        boek.regels(regeling, MEESTE).stream().map(Rangregel::aanvraag).collect(Collectors.toSet());
    for (var rij : invoer)
      if (!erin.remove(rij.aanvraag())) throw new NietGevonden("aanvraag", rij.aanvraag());
    boek.schrijf(regeling, invoer, wie);
    spoor.legVast(wie, HANDELING, Subsidieregelingbeheer.SOORT, regeling);
  }

  /**
   * Stelt de volgorde vast; daarna verandert zij niet meer en kan er besloten worden.
   *
   * @throws OngeldigeInvoer naast elke score of reden die ontbreekt, en bij een gelijke stand
   */
  public void stelVast(UUID regeling, int gezien, Gebruiker wie) {
    open(regeling, gezien, wie);
    var open = boek.nogNietVolledig(regeling);
    if (open > 0) throw new KanNietMeer("fout.rang.nogonvolledig", open);
    var regels = boek.regels(regeling, MEESTE + 1);
    if (regels.size() > MEESTE) throw new KanNietMeer("fout.rang.teveel", MEESTE);
    if (regels.isEmpty()) throw new KanNietMeer("fout.rang.leeg");
    keur(regels);
    plafond.rangschik(regeling.toString(), regels.stream().map(Rangregel::aanvraag).toList());
    boek.stelVast(regeling, wie);
    spoor.legVast(wie, "subsidie.rangvaststellen", Subsidieregelingbeheer.SOORT, regeling);
  }

  /**
   * Weigert een besluit over geld zolang de volgorde niet vaststaat. Wie op een andere grond niets
   * krijgt, hoeft daar niet op te wachten.
   */
  void moetVaststaan(Aanvraag a, Besluit besluit) {
    var inhoud = regelingen.findById(a.regelingId()).orElseThrow().inhoud();
    var overGeld =
        besluit.soort() == Besluitsoort.VERLENING
            || besluit.voorstel().grond() == Besluitgrond.PLAFOND;
    if (overGeld
        && inhoud.verdeling() == Verdeling.RANGSCHIKKING
        && boek.kop(a.regelingId()).vastgesteld() == null)
      throw new KanNietMeer("fout.rang.nognietvast");
  }

  private static void keur(List<Rangregel> regels) {
    var fouten = new ArrayList<Fout>();
    for (var n = 0; n < regels.size(); n++) {
      var rij = regels.get(n);
      if (rij.score() == null) fouten.add(new Fout("rijen[" + n + "].score", "fout.rang.score"));
      if (rij.reden().isBlank()) fouten.add(new Fout("rijen[" + n + "].reden", "fout.rang.reden"));
      if (rij.score() != null && gelijk(regels, n))
        fouten.add(new Fout("rijen[" + n + "].bijGelijk", "fout.rang.gelijk"));
    }
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private static boolean gelijk(List<Rangregel> regels, int plek) {
    var ik = regels.get(plek);
    return regels.stream()
        .anyMatch(ander -> ander != ik && ander.score() != null && ik.gelijkMet(ander));
  }

  private static List<Rangregel> opgeteld(List<Rangregel> regels, BigDecimal beschikbaar) {
    var samen = BigDecimal.ZERO;
    var uit = new ArrayList<Rangregel>();
    for (var rij : regels) {
      samen = samen.add(rij.gevraagd());
      uit.add(rij.met(samen, samen.compareTo(beschikbaar) <= 0));
    }
    return uit;
  }

  private BigDecimal beschikbaar(Regelingversie versie) {
    var jaren = new HashSet<String>();
    return versie.inhoud().schooljaren().stream()
        .filter(jaar -> jaren.add(jaar.schooljaar()))
        .map(jaar -> plafond.stand(versie.code(), jaar.schooljaar()))
        .map(Plafondstand::beschikbaar)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void open(UUID regeling, int gezien, Gebruiker wie) {
    var versie = versie(regeling, wie);
    if (!gesloten(versie)) throw new KanNietMeer("fout.rang.nogopen");
    var kop = boek.vergrendel(regeling);
    if (kop.vastgesteld() != null) throw new KanNietMeer("fout.rang.alvast", kop.vastgesteldNaam());
    Ingehaald.alsAnders(gezien, kop.versie());
  }

  private boolean gesloten(Regelingversie versie) {
    return versie.inhoud().venster().op(LocalDate.now(klok)) == Vensterstand.GESLOTEN;
  }

  private Regelingversie versie(UUID regeling, Gebruiker wie) {
    wie.moetZijn(HANDELING, Rol.BELEID_ONDERWIJS);
    return regelingen
        .findById(regeling)
        .map(Subsidieregeling::beeld)
        .filter(Regelingversie::gepubliceerd)
        .filter(v -> v.inhoud().verdeling() == Verdeling.RANGSCHIKKING)
        .orElseThrow(() -> new NietGevonden("rangschikking", regeling));
  }
}
