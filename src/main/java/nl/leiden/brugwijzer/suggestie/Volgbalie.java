package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
import nl.leiden.brugwijzer.socialekaart.Regelingverandering;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat loopt, volgen tot het klaar is: uitvoeren, beleid, en de reactie van buiten. */
@Service
@Transactional
public class Volgbalie {

  private final Signaaltoegang toegang;
  private final Stapwerk werk;
  private final Uitkomstenboek uitkomsten;
  private final Regelingbeheer regelingen;
  private final Signaalverslag verslag;
  private final Clock klok;

  Volgbalie(
      Signaaltoegang toegang,
      Stapwerk werk,
      Uitkomstenboek uitkomsten,
      Regelingbeheer regelingen,
      Signaalverslag verslag,
      Clock klok) {
    this.toegang = toegang;
    this.werk = werk;
    this.uitkomsten = uitkomsten;
    this.regelingen = regelingen;
    this.verslag = verslag;
    this.klok = klok;
  }

  /**
   * Hoe een regeling op de kaart verandert.
   *
   * @param regeling id op de sociale kaart
   * @param gezien versie van de regeling waarop dit gebaseerd is
   * @param voorwaarde de nieuwe voorwaarde, of leeg
   * @param vervalt plek in de lijst van de voorwaarde die dan niet meer geldt, of null
   */
  public record Kaartwijziging(
      UUID regeling,
      int gezien,
      LocalDate vanaf,
      String tekst,
      String voorwaarde,
      Integer vervalt) {}

  /**
   * Het is gedaan.
   *
   * @param stap uitvoeren, beleid volgen of reactie vastleggen
   * @param kaart wat er op de sociale kaart verandert, of null
   * @throws nl.leiden.brugwijzer.basis.Ingehaald als iemand de regeling intussen wijzigde
   */
  public void gedaan(
      SignaalId id, Stap stap, UUID gezien, String resultaat, Kaartwijziging kaart, Gebruiker wie) {
    var s = toegang.kantoor("signaal.gedaan", id, wie);
    var taak = werk.onderhanden(s, stap, gezien, wie);
    var wat =
        Vrijetekst.verplicht("resultaat", resultaat, Vrijetekst.LANG, "fout.suggestie.resultaat");
    var uitkomst = uitkomsten.rondAf(s, wat);
    s.naar(Signaalstatus.IN_BEHANDELING, nu());
    verslag.schrijf(s, "GEDAAN", wat, wie);
    if (kaart != null && stap == Stap.UITVOEREN) zetOpKaart(s, uitkomst, kaart, wie);
    werk.rondAf(taak, wie, Stapantwoord.GEDAAN, wie.werkVan());
  }

  private void zetOpKaart(Signaal s, Uitkomst uitkomst, Kaartwijziging kaart, Gebruiker wie) {
    var tekst =
        Vrijetekst.verplicht(
            "verandering", kaart.tekst(), Regelingverandering.TEKST, "fout.suggestie.verandering");
    regelingen.verander(
        kaart.regeling(),
        kaart.gezien(),
        new Regelingverandering(
            kaart.vanaf(),
            tekst,
            s.nummer(),
            Vrijetekst.vrij("voorwaarde", kaart.voorwaarde(), Regelingverandering.TEKST),
            kaart.vervalt()),
        wie);
    uitkomsten.veranderde(uitkomst, kaart.regeling(), kaart.vanaf());
    verslag.schrijf(s, "REGELING_VERANDERD", tekst, wie);
  }

  /** Er is meer tijd nodig; de melder ziet waarom. */
  public void verleng(
      SignaalId id, Stap stap, UUID gezien, LocalDate dag, String reden, Gebruiker wie) {
    var s = toegang.kantoor("signaal.verlengen", id, wie);
    var taak = werk.onderhanden(s, stap, gezien, wie);
    var waarom =
        Vrijetekst.verplicht("reden", reden, Vrijetekst.LANG, "fout.suggestie.verlengreden");
    var nieuw = Vrijetekst.straks("uiterlijk", dag, LocalDate.now(klok));
    uitkomsten.verleng(s, nieuw);
    s.verleng(nieuw, nu());
    verslag.schrijf(s, "VERLENGD", waarom, wie);
    werk.rondAf(taak, wie, Stapantwoord.VERLENGD, wie.werkVan());
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
