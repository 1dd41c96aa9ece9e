package nl.leiden.brugwijzer.reis;

import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.beantwoordtDeVraag;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.meldtDatDeHulpIsGestart;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.steltEenVraag;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.zegtDatHetIsOpgelost;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** De hele weg van een doorverwijzing op de telefoon, van school naar team en terug. */
@Reis
class HeleReisTest {

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;

  Buurt buurt;
  Reiziger bo;
  Reiziger noor;

  @BeforeEach
  void tweeTelefoons() {
    buurt = buurten.nieuw();
    bo = bureau.opTelefoon(buurt.bo());
  }

  @Test
  void doorverwijzenKostHoogstensZesInvoerenOpEenScherm() {
    verwijstDoor();
    assertThat(bo.invoeren()).isLessThanOrEqualTo(6);
    assertThat(bo.schermen()).as("het formulier en de bevestiging").isEqualTo(2);
    assertThat(bo.kliks()).as("van Vandaag tot verstuurd").isEqualTo(2);
  }

  @Test
  void vanVraagEnWachtlijstTotOpgelost() {
    verwijstDoor();
    var dossier = bo.pad();
    noor = bureau.opTelefoon(buurt.noor());
    steltEenVraag(noor);
    beantwoordtDeVraag(bo);

    noor.gaNaar("/berichten")
        .ziet("heeft de vraag van je team beantwoord.")
        .gaNaar("/vandaag")
        .klik("Ontvangst bevestigen")
        .kies("Kies een antwoord", "Ja, maar eerst de wachtlijst")
        .typ("Over hoeveel weken is er plek?", "8")
        .klik("Verstuur antwoord");
    bo.gaNaar("/vandaag").klik(buurt.team() + ": wachtlijst").ziet("Nog ongeveer 8 weken");

    noor.gaNaar("/vandaag")
        .klik("Wachtlijst bevestigen")
        .kies("Kies een antwoord", "Nog op de wachtlijst")
        .typ("Over hoeveel weken is er plek?", "3")
        .klik("Verstuur antwoord")
        .klik("Wachtlijst bevestigen")
        .kies("Kies een antwoord", "Ja, er is plek")
        .klik("Verstuur antwoord");
    meldtDatDeHulpIsGestart(noor);

    zegtDatHetIsOpgelost(bo);
    noor.gaNaar(dossier, 404);
  }

  @Test
  void naEenAfwijzingVolgtEenNieuweDoorverwijzingDieErbijHoort() {
    verwijstDoor();
    var eerste = bo.pad();
    noor = bureau.opTelefoon(buurt.noor());
    noor.klik("Ontvangst bevestigen")
        .kies("Kies een antwoord", "Nee, dit past niet bij ons")
        .kies("Waarom niet?", "er is geen plek")
        .typ("Toelichting", "Tot de zomer is alles vol.")
        .klik("Verstuur antwoord")
        .gaNaar(eerste, 404);

    bo.gaNaar("/vandaag")
        .klik("Vervolg bepalen")
        .ziet("Tot de zomer is alles vol.")
        .kies("Kies een antwoord", "Opnieuw doorverwijzen")
        .klik("Verstuur antwoord")
        .staatOp("vorige=")
        .kies("Waarheen?", buurt.buiten())
        .vink("Ouder is het eens")
        .klik("Doorverwijzen")
        .ziet("Hoort bij");
    var tweede = bo.pad();
    bo.klik("De vorige doorverwijzing")
        .staatOp(eerste)
        .ziet("Tot de zomer is alles vol.")
        .klik("naar " + buurt.buiten())
        .staatOp(tweede)
        .klik("Nagaan of het gezin is aangekomen")
        .kies("Kies een antwoord", "Ja, het gezin is aangekomen")
        .klik("Verstuur antwoord")
        .ziet("Aangekomen");
  }

  @Test
  void intrekkenSluitDeOntvangerMeteenBuiten() {
    verwijstDoor();
    var pad = bo.pad();
    noor = bureau.opTelefoon(buurt.noor());
    noor.klik("Ontvangst bevestigen").kies("Kies een antwoord", "Ja, wij nemen dit gezin aan");
    var venster = noor.nieuwTabblad().gaNaar(pad).vouwOpen("De weg van deze doorverwijzing");

    bo.klik("Intrekken")
        .kies("Wie trekt in?", "De ouder wil het niet meer")
        .klik("Ja, trek in")
        .ziet("ziet het gezin niet meer");

    noor.klik("Verstuur antwoord", 409).ziet("Deze taak hoeft niet meer").zietNiet("Geld");
    noor.gaNaar(pad + "/stappen/ontvangstBevestigen", 404);
    venster.gaNaar(pad, 404);
    assertThat(venster.status(pad + "/model")).isEqualTo(404);
    assertThat(venster.status(pad + "/staat")).isEqualTo(404);
    noor.gaNaar("/vandaag")
        .ziet("0 open")
        .gaNaar("/doorverwijzingen")
        .ziet("Nog geen doorverwijzingen")
        .gaNaar("/berichten")
        .ziet("heeft deze doorverwijzing ingetrokken.");
  }

  @Test
  void hetPlaatjeLaatZienWaarDeDoorverwijzingIs() {
    verwijstDoor();
    bo.vouwOpen("De weg van deze doorverwijzing");
    bo.bevat(".bw-procesbeeld [data-element-id=ontvangstBevestigen].bw-actief");
    bo.bevat(".bw-procesbeeld [data-element-id=verstuurd].bw-doorlopen");
    bo.keurNogEens();
    noor = bureau.opTelefoon(buurt.noor());
    noor.gaNaar(bo.pad()).vouwOpen("De weg van deze doorverwijzing");
    noor.bevat(".bw-procesbeeld [data-element-id=ontvangstBevestigen].bw-actief");
  }

  private void verwijstDoor() {
    Doorverwijsstappen.verwijstDoor(bo, buurt);
  }
}
