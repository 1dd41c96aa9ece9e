package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat mensen bij een stap van een lopende doorverwijzing antwoorden. */
@Service
@Transactional
public class Stappenbalie {

  private final Toegang toegang;
  private final Tijdlijn tijdlijn;
  private final Taken taken;
  private final Termijnen termijnen;
  private final Meldingen meldingen;
  private final SocialeKaart kaart;
  private final Auditspoor spoor;
  private final Knelpunten knelpunten;
  private final Clock klok;

  Stappenbalie(
      Toegang toegang,
      Tijdlijn tijdlijn,
      Taken taken,
      Termijnen termijnen,
      Meldingen meldingen,
      SocialeKaart kaart,
      Auditspoor spoor,
      Knelpunten knelpunten,
      Clock klok) {
    this.toegang = toegang;
    this.tijdlijn = tijdlijn;
    this.taken = taken;
    this.termijnen = termijnen;
    this.meldingen = meldingen;
    this.kaart = kaart;
    this.spoor = spoor;
    this.knelpunten = knelpunten;
    this.klok = klok;
  }

  /**
   * Verwerkt het antwoord op een stap: de zaak, de taak, de tijdlijn en de berichten gaan samen.
   *
   * @throws OngeldigeInvoer naast het veld waar het aan schort
   * @throws nl.leiden.brugwijzer.basis.AlGedaan als een collega eerder was
   */
  public void antwoord(DoorverwijzingId id, Stap stap, Antwoord antwoord, Gebruiker wie) {
    antwoord(id, stap, null, antwoord, wie);
  }

  /**
   * Hetzelfde, voor een scherm dat weet welke taak het liet zien: een stap die terugkomt, zoals de
   * wachtlijst, wordt zo niet per ongeluk twee keer beantwoord.
   *
   * @param gezien de taak op het scherm, of null
   */
  public void antwoord(
      DoorverwijzingId id, Stap stap, UUID gezien, Antwoord antwoord, Gebruiker wie) {
    var d = toegang.vergrendel(id);
    var taak = taken.onderhanden(id.waarde(), stap.id(), gezien, wie);
    toegang.moetZien(d, wie);
    antwoord.pastBij(stap);
    verwerk(d, antwoord, ZonedDateTime.now(klok));
    noteer(d, stap, antwoord, taak, wie);
    licht(d, stap, antwoord);
    taken.rondAf(taak, wie, antwoorden(stap, antwoord, taak, wie));
    // De taak van het team komt terug; wie de vraag stelde, ziet dat er nu een antwoord is.
    if (stap == Stap.VRAAG_BEANTWOORDEN) taken.aangevuld(id.waarde(), Set.of(Rol.TEAMLID), wie);
  }

  /**
   * Kiest een andere dag om iets na te gaan.
   *
   * @throws OngeldigeInvoer als die dag voorbij is of meer dan een jaar weg
   */
  public void verzet(DoorverwijzingId id, Stap stap, LocalDate dag, Gebruiker wie) {
    var d = toegang.verzender(id, wie);
    taken.onderhanden(id.waarde(), stap.id(), wie);
    var vandaag = LocalDate.now(klok);
    if (!stap.verzetbaar()) throw new NietGevonden("stap", stap);
    if (dag == null || !dag.isAfter(vandaag) || dag.isAfter(vandaag.plusYears(1)))
      throw new OngeldigeInvoer("dag", "doorverwijzing.fout.dag");
    d.verzetTot(dag, klok.instant());
    var termijn = termijnen.van(d, stap);
    taken.verzet(
        id.waarde(),
        stap.id(),
        termijn.uiterlijk(),
        termijn.uitleg(),
        termijnen.wekker(dag).toInstant());
    tijdlijn.save(
        new Gebeurtenis(id, "VERZET", wie, klok.instant())
            .met(dag.toString(), null)
            .nietVoorOntvanger());
    taken.aangevuld(id.waarde(), Set.of(Rol.BRUGFUNCTIONARIS), wie);
    spoor.legVast(wie, "doorverwijzing.verzetten", DoorverwijzingTaakscherm.ZAAKSOORT, id.waarde());
  }

  /** Wie als ontvanger antwoordde, of namens wie, houdt de volgende taak van de ontvanger. */
  private static Map<String, Object> antwoorden(
      Stap stap, Antwoord antwoord, Taak taak, Gebruiker wie) {
    var soort = antwoord.soort().name();
    if (!stap.vanOntvanger()) return Map.of("antwoord", soort);
    var houder = taak.behandelaar() == null ? wie.werkVan() : taak.behandelaar();
    return Map.of("antwoord", soort, "behandelaar", houder);
  }

  private void verwerk(Doorverwijzing d, Antwoord antwoord, ZonedDateTime nu) {
    var soort = antwoord.soort();
    switch (soort) {
      case AANGENOMEN, AANGEVRAAGD -> d.neemAan(nu);
      case WACHTLIJST -> d.zetOpWachtlijst(antwoord.weken(), nu);
      case AFGEWEZEN -> d.wijsAf(antwoord.reden(), nu);
      case VRAAG -> d.stelVraag(nu);
      case BEANTWOORD -> d.beantwoordVraag(nu);
      case HULP_GESTART, AFGEROND, AANGEKOMEN, TOEGEKEND -> d.meldAangekomen(soort, nu);
      case NIET_VERSCHENEN, ELDERS, NIET_AANGEKOMEN, INGETROKKEN -> d.meldNietGelukt(soort, nu);
      case OPNIEUW, GEEN_VERVOLG -> d.bepaalVervolg(nu);
      case JA, DEELS, NEE -> d.sluitAf(soort, nu);
      case GEBELD -> {
        // De ontvanger is nog steeds aan zet: er verandert niets aan de zaak zelf.
      }
    }
  }

  private void noteer(Doorverwijzing d, Stap stap, Antwoord antwoord, Taak taak, Gebruiker wie) {
    var waarde = antwoord.reden() != null ? antwoord.reden().name() : tekst(antwoord.weken());
    var gebeurtenis =
        new Gebeurtenis(d.id(), stap.name() + "." + antwoord.soort(), wie, klok.instant())
            .bij(stap)
            .met(waarde, antwoord.toelichting());
    if (taak.behandelaar() != null && !taak.isVan(wie))
      gebeurtenis = gebeurtenis.namens(taak.behandelaarNaam());
    if (!stap.vanOntvanger() && stap != Stap.VRAAG_BEANTWOORDEN)
      gebeurtenis = gebeurtenis.nietVoorOntvanger();
    tijdlijn.save(gebeurtenis);
    spoor.legVast(
        wie, "doorverwijzing." + stap.id(), DoorverwijzingTaakscherm.ZAAKSOORT, d.id().waarde());
  }

  private void licht(Doorverwijzing d, Stap stap, Antwoord antwoord) {
    if (stap == Stap.VRAAG_BEANTWOORDEN) meldingen.aanTeam(d, "doorverwijzing.antwoord");
    if (stap.vanOntvanger()) meldingen.aanVerzender(d, soort(stap, antwoord.soort()));
    if (antwoord.soort() == Antwoordsoort.WACHTLIJST)
      kaart.meldWachttijd(d.doel().instantieId(), antwoord.weken());
    knelpunten.bij(d, antwoord);
  }

  private static String soort(Stap stap, Antwoordsoort keuze) {
    return stap == Stap.WACHTLIJST_BEVESTIGEN && keuze == Antwoordsoort.WACHTLIJST
        ? "doorverwijzing.wachtlijstbijgewerkt"
        : "doorverwijzing." + keuze.name().toLowerCase().replace("_", "");
  }

  private static String tekst(Integer getal) {
    return getal == null ? null : getal.toString();
  }
}
