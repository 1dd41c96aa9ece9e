package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat het proces van een signaal aan het domein vraagt; elke vraag draagt alleen ids. */
@Service
@Transactional
public class Signaalprocesvragen {

  private final Signaaltoegang toegang;
  private final Signalen signalen;
  private final Signaaltermijnen termijnen;
  private final Routering routering;
  private final Triagebalie triage;
  private final Signaalverslag verslag;
  private final Signaalmeldingen meldingen;
  private final Clock klok;

  Signaalprocesvragen(
      Signaaltoegang toegang,
      Signalen signalen,
      Signaaltermijnen termijnen,
      Routering routering,
      Triagebalie triage,
      Signaalverslag verslag,
      Signaalmeldingen meldingen,
      Clock klok) {
    this.toegang = toegang;
    this.signalen = signalen;
    this.termijnen = termijnen;
    this.routering = routering;
    this.triage = triage;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.klok = klok;
  }

  /**
   * Het signaal is binnen: wijs aan van wie het is. Een deel kreeg zijn eigenaar al van een mens.
   */
  public void routeer(UUID zaak) {
    var s = toegang.proces(zaak);
    if (s.deelVan() == null) {
      var route = routering.voor(s.inhoud());
      s.wijsToe(route.eigenaar(), route.waarom(), ZonedDateTime.now(klok));
      verslag.vanzelf(s, "GEROUTEERD", s.eigenaar().name());
    }
    meldingen.aanEigenaar(s, "signaal.nieuw");
  }

  /** Wie de taken van de melder krijgt. */
  public String melder(UUID zaak) {
    return vind(zaak).melder().gebruikersnaam();
  }

  /** Het begin van de laatste dag van een stap. */
  public ZonedDateTime laatsteDag(UUID zaak, String stap) {
    var termijn = termijnen.van(vind(zaak), Stap.met(stap).orElseThrow());
    return termijnen.wekker(termijn.uiterlijk());
  }

  /** Wanneer de leidinggevende hoort dat beoordelen te lang duurt. */
  public ZonedDateTime escalatie(UUID zaak) {
    return termijnen.wekker(termijnen.escalatie(vind(zaak)));
  }

  /** Wanneer de leidinggevende hoort dat uitvoeren te laat is. */
  public ZonedDateTime uitvoeringTeLaat(UUID zaak) {
    return termijnen.wekker(termijnen.uitvoeringTeLaat(vind(zaak)));
  }

  /** Het begin van de dag nadat de melder kon antwoorden. */
  public ZonedDateTime vraagVoorbij(UUID zaak) {
    return na(zaak, Stap.VRAAG_BEANTWOORDEN);
  }

  /** Het begin van de dag nadat de melder kon zeggen of het antwoord hielp. */
  public ZonedDateTime tevredenheidVoorbij(UUID zaak) {
    return na(zaak, Stap.TEVREDENHEID);
  }

  private ZonedDateTime na(UUID zaak, Stap stap) {
    return termijnen.na(termijnen.van(vind(zaak), stap).uiterlijk());
  }

  /** De laatste dag van een taak is aangebroken. */
  public void herinner(UUID zaak, String stap, String behandelaar) {
    var s = toegang.proces(zaak);
    meldingen.herinner(s, Stap.met(stap).orElseThrow(), behandelaar);
    verslag.vanzelf(s, "HERINNERD", stap);
  }

  /** Het duurt te lang: wie leiding geeft, hoort het. */
  public void lichtLeidingIn(UUID zaak) {
    var s = toegang.proces(zaak);
    meldingen.aanLeider(s, "signaal.telaat");
    verslag.vanzelf(s, "LEIDING_INGELICHT", null);
  }

  /** De melder beantwoordde de vraag niet op tijd. */
  public void geenReactie(UUID zaak) {
    triage.geenReactie(toegang.proces(zaak));
  }

  /** Er is niets meer te doen. */
  public void sluit(UUID zaak) {
    var s = toegang.proces(zaak);
    s.naar(Signaalstatus.AFGESLOTEN, ZonedDateTime.now(klok));
    verslag.vanzelf(s, "AFGESLOTEN", null);
  }

  private Signaal vind(UUID zaak) {
    return signalen.findById(new SignaalId(zaak)).orElseThrow();
  }
}
