package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Rit;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import nl.leiden.brugwijzer.suggestie.Triagebalie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Van een doorverwijzing die vastloopt naar een signaal met een nummer, en wat de melder ziet. */
@Reis
class MeldreisTest {

  private static final String ZIN = "De toets kijkt naar het verkeerde inkomen.";

  /** Typen met twee duimen, ruim gerekend. */
  private static final double SECONDEN_PER_TEKEN = 0.3;

  /** Kijken, kiezen en raken. */
  private static final double SECONDEN_PER_TIK = 1.5;

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;
  @Autowired Loop loop;
  @Autowired Signaalwereld signalen;
  @Autowired Triagebalie triage;

  Buurt buurt;

  @BeforeEach
  void eenBuurt() {
    buurt = buurten.nieuw();
  }

  @Test
  void vanAfwijzingNaarSignaalIsEenZinEnDrieTikken() {
    var bo = bureau.opTelefoon(buurt.bo()).gaNaar("/doorverwijzingen/" + afgewezen().zaak());
    var begin = System.nanoTime();
    bo.begintOpnieuwTeTellen()
        .klik("Meld wat er knelt")
        .ziet("Wij vulden al in waar het om gaat: " + buurt.regeling())
        .typ("Wat zit er in de weg?", ZIN)
        .kies("Hoe vaak zag je dit?", "Een paar keer")
        .klik("Verstuur signaal")
        .ziet("Je signaal is verstuurd")
        .ziet("Nummer S2026-")
        .ziet("hoor je wat ermee gebeurt");
    var machine = (System.nanoTime() - begin) / 1e9;
    var tikken = bo.kliks() + bo.invoeren() - 1;
    var mens = ZIN.length() * SECONDEN_PER_TEKEN + tikken * SECONDEN_PER_TIK;
    LoggerFactory.getLogger(getClass())
        .info(
            "Van afwijzing naar signaal: {} tikken en één zin van {} tekens, {} schermen; machine"
                + " {} s, mens geschat {} s",
            tikken,
            ZIN.length(),
            bo.schermen(),
            Math.round(machine * 10) / 10.0,
            Math.round(mens));
    assertThat(tikken).isEqualTo(3);
    assertThat(bo.schermen()).isEqualTo(2);
    assertThat(mens).isLessThan(30);
    bo.klik("Bekijk je signaal").ziet(ZIN).ziet("bekijkt je signaal");
    bo.gaNaar("/vandaag").ziet(buurt.regeling() + ": wordt bekeken");
  }

  @Test
  void zonderJavaScriptEnMetEenRegelDieNergensStaat() {
    bureau
        .zonderJavaScript(buurt.noor())
        .klik("Meld wat er knelt")
        .klik("Verstuur signaal", 400)
        .ziet("Dit klopt nog niet")
        .typ("Wat zit er in de weg?", "Zoon Ali krijgt de brief in moeilijke taal.")
        .kiesUit("Waar gaat het om?", "Iets anders: ik schrijf het zelf op")
        .typ("Welke regel, brief of werkwijze?", "De brief over zwemles")
        .kies("Hoe vaak zag je dit?", "Vaak")
        .klik("Verstuur signaal", 400)
        .ziet("lijkt een naam")
        .klik("Toch versturen")
        .ziet("Je signaal is verstuurd")
        .klik("Klaar")
        .gaNaar("/signalen")
        .ziet("De brief over zwemles");
  }

  @Test
  void deMelderAntwoordtEnTrektLaterIn() {
    var id = signalen.gemeld(buurt.bo());
    vraag(id);
    var bo = bureau.opTelefoon(buurt.bo()).gaNaar("/vandaag").klik("Vraag beantwoorden");
    bo.ziet("Om hoeveel gezinnen gaat het?")
        .klik("Verstuur antwoord", 400)
        .typ("Je antwoord", "Drie, sinds de zomer.")
        .klik("Verstuur antwoord")
        .ziet("Je antwoord is verstuurd.")
        .ziet("Drie, sinds de zomer.")
        .klik("Intrekken")
        .klik("Ja, trek in")
        .ziet("Je trok dit signaal in.");
    bo.gaNaar("/signalen").ziet("ingetrokken");
    bureau
        .opComputer(buurt.sam())
        .gaNaar("/signalen")
        .ziet("Je stuurde nog geen signaal")
        .gaNaar("/signalen/" + id, 404);
  }

  @Test
  void nietTevredenMetHetAntwoordIsEenVerzoekOmHetOpnieuwOpTePakken() {
    signalen.beantwoord(buurt.bo(), signalen.armoede());
    bureau
        .opTelefoon(buurt.bo())
        .gaNaar("/signalen")
        .klik("De toets kijkt naar het verkeerde inkomen.")
        .ziet("Je hebt antwoord.")
        .klik("Hielp het antwoord?")
        .kies("Hielp dit antwoord?", "Nee")
        .klik("Verstuur antwoord", 400)
        .typ("Waarom niet?", "Er verandert zo niets.")
        .klik("Verstuur antwoord")
        .ziet("Je hoort of je signaal opnieuw wordt opgepakt.")
        .ziet("Je zei dat dit antwoord niet hielp.");
  }

  @Test
  void hetKantoorKomtVanZijnEigenSignalenOpHetBord() {
    bureau
        .opComputer(signalen.armoede())
        .gaNaar("/signalen")
        .ziet("Mijn signalen")
        .klik("Signalen op een rij");
    bureau.opComputer(buurt.leider()).gaNaar("/signalen").zietNiet("Signalen op een rij");
  }

  private void vraag(SignaalId id) {
    triage.stelVraag(id, null, "Om hoeveel gezinnen gaat het?", signalen.armoede());
  }

  private Rit afgewezen() {
    return loop.verstuur(buurt.wereld(), buurt.wereld().regeling())
        .school(Stap.SAMEN_AANVRAGEN, Antwoordsoort.AANGEVRAAGD)
        .school(Stap.UITSLAG_VASTLEGGEN, Antwoordsoort.AFGEWEZEN);
  }
}
