package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Bsn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beoordelen wat er met een signaal moet gebeuren: vragen, doorzetten, oppakken of niet. */
@Service
@Transactional
public class Triagebalie {

  /** Langste vraag, reden of antwoord, in tekens. */
  public static final int LANGSTE_TEKST = 1000;

  private final Signaaltoegang toegang;
  private final Stapwerk werk;
  private final Signaalvragen vragen;
  private final Uitkomstenboek uitkomsten;
  private final Signaalverslag verslag;
  private final Signaalmeldingen meldingen;
  private final Clock klok;

  Triagebalie(
      Signaaltoegang toegang,
      Stapwerk werk,
      Signaalvragen vragen,
      Uitkomstenboek uitkomsten,
      Signaalverslag verslag,
      Signaalmeldingen meldingen,
      Clock klok) {
    this.toegang = toegang;
    this.werk = werk;
    this.vragen = vragen;
    this.uitkomsten = uitkomsten;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.klok = klok;
  }

  /**
   * Stelt de melder één vraag; zolang die openstaat, wacht het beoordelen.
   *
   * @param gezien de taak op het scherm, of null
   */
  public void stelVraag(SignaalId id, UUID gezien, String vraag, Gebruiker wie) {
    var s = toegang.kantoor("signaal.beoordelen", id, wie);
    var taak = werk.onderhanden(s, Stap.BEOORDELEN, gezien, wie);
    var tekst = verplicht("vraag", vraag, "fout.suggestie.vraag");
    vragen.saveAndFlush(new Signaalvraag(id, tekst, wie, klok.instant()));
    s.naar(Signaalstatus.VRAAG_GESTELD, nu());
    verslag.schrijf(s, "VRAAG_GESTELD", tekst, wie);
    meldingen.aanMelder(s, "signaal.vraag");
    werk.rondAf(taak, wie, Stapantwoord.VRAAG, wie.werkVan());
  }

  /** De melder antwoordt; wie de vraag stelde, gaat verder. */
  public void beantwoord(SignaalId id, UUID gezien, String antwoord, Gebruiker wie) {
    var s = toegang.melder(id, wie);
    var taak = werk.onderhanden(s, Stap.VRAAG_BEANTWOORDEN, gezien, wie);
    var tekst = verplicht("antwoord", antwoord, "fout.suggestie.antwoord");
    var vraag = vragen.open(id.waarde()).orElseThrow();
    vraag.beantwoord(tekst, klok.instant());
    vragen.saveAndFlush(vraag);
    s.naar(Signaalstatus.NIEUW, nu());
    verslag.schrijf(s, "VRAAG_BEANTWOORD", tekst, wie);
    var steller = meldingen.alsNogWerkt(vraag.gesteldDoor(), s.eigenaar());
    meldingen.aanBehandelaar(s, steller, "signaal.vraagbeantwoord");
    werk.rondAf(taak, wie, Stapantwoord.BEANTWOORD, steller);
  }

  /** De melder reageerde niet op tijd; dat is geen instemming. */
  void geenReactie(Signaal s) {
    // Wie net samenvoegde was eerder: dan verviel de vraag, en deze wekker met haar.
    if (s.status() != Signaalstatus.VRAAG_GESTELD) return;
    var vraag = vragen.open(s.id().waarde()).orElseThrow();
    vraag.blijftStil();
    vragen.saveAndFlush(vraag);
    s.naar(Signaalstatus.NIEUW, nu());
    verslag.vanzelf(s, "GEEN_REACTIE", null);
    meldingen.aanBehandelaar(
        s, meldingen.alsNogWerkt(vraag.gesteldDoor(), s.eigenaar()), "signaal.geenreactie");
  }

  /**
   * Zet door naar een andere eigenaar; de melder en de nieuwe eigenaar horen het.
   *
   * @param reden waarom het daar hoort
   */
  public void zetDoor(SignaalId id, UUID gezien, Eigenaar naar, String reden, Gebruiker wie) {
    var s = toegang.kantoor("signaal.doorzetten", id, wie);
    var taak = werk.onderhanden(s, Stap.BEOORDELEN, gezien, wie);
    if (naar == null || naar == s.eigenaar())
      throw new OngeldigeInvoer("naar", "fout.suggestie.naar");
    var waarom = verplicht("doorzetreden", reden, "fout.suggestie.doorzetreden");
    s.wijsToe(naar, "DOORGEZET", nu());
    verslag.schrijf(s, "DOORGEZET", waarom, wie);
    if (!s.antwoordtViaGeheel()) meldingen.aanMelder(s, "signaal.doorgezet");
    meldingen.aanEigenaar(s, "signaal.nieuw");
    werk.rondAf(taak, wie, Stapantwoord.DOORGEZET, null);
  }

  /** Pakt het op: help het gezin dat nu vastzit, en pak de regel aan. */
  public void neemAan(SignaalId id, UUID gezien, Gebruiker wie) {
    var s = toegang.kantoor("signaal.oppakken", id, wie);
    var taak = werk.onderhanden(s, Stap.BEOORDELEN, gezien, wie);
    s.neemAan(wie.werkVan(), nu());
    verslag.schrijf(s, "OPGEPAKT", null, wie);
    if (!s.antwoordtViaGeheel()) meldingen.aanMelder(s, "signaal.opgepakt");
    werk.rondAf(
        taak, wie, Stapantwoord.OPGEPAKT, wie.werkVan(), Map.of("gezinVast", !s.gezinKlaar()));
  }

  /**
   * Neemt het niet over; de melder krijgt de reden in het antwoord.
   *
   * @param reden in gewone woorden, voor de melder
   */
  public void neemNietOver(SignaalId id, UUID gezien, String reden, Gebruiker wie) {
    var s = toegang.kantoor("signaal.nietovernemen", id, wie);
    var taak = werk.onderhanden(s, Stap.BEOORDELEN, gezien, wie);
    var waarom = verplicht("reden", reden, "fout.suggestie.reden");
    s.naar(Signaalstatus.TE_BEANTWOORDEN, nu());
    uitkomsten.nietOvergenomen(s, waarom, wie);
    verslag.intern(s, "NIET_OVERGENOMEN", waarom, wie);
    werk.rondAf(taak, wie, Stapantwoord.NIET_OVERGENOMEN, wie.werkVan());
  }

  /** Tekst die er moet staan, schoon en niet te lang. */
  static String verplicht(String veld, String tekst, String sleutel) {
    var schoon = Tekst.schoon(tekst);
    if (schoon.isEmpty()) throw new OngeldigeInvoer(veld, sleutel);
    if (schoon.length() > LANGSTE_TEKST)
      throw new OngeldigeInvoer(veld, "fout.suggestie.lang", LANGSTE_TEKST);
    if (Bsn.staatIn(schoon)) throw new OngeldigeInvoer(veld, "fout.bsn");
    return schoon;
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
