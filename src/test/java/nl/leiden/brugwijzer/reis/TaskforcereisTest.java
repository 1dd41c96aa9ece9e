package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import nl.leiden.brugwijzer.suggestie.taskforce.Taskforcewereld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Een signaal langs de Taskforce: van agenda tot verslag, en terug naar wie het behandelt. */
@Reis
class TaskforcereisTest {

  private static final String VRAAG = "Kan de toets overal gelijk worden?";
  private static final String BESLUIT = "Wij vragen de wethouder om één toets.";

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;
  @Autowired Signaalwereld signalen;
  @Autowired Taskforcewereld taskforce;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;

  Gebruiker lid;
  Reiziger alex;
  Reiziger nadia;
  Reiziger omar;
  Zaakpagina zaak;
  Zaakpagina vergadering;
  String titel;

  @BeforeEach
  void eenSignaalDatDeGemeenteNietAlleenOplost() {
    // De wachtrij op het scherm is kort; wat andere proeven achterlieten, hoort er niet bij.
    jdbc.sql("update agendapunt set stand = 'INGETROKKEN' where stand = 'WACHT'").update();
    lid = taskforce.lid();
    var behandelaar = signalen.armoede();
    var id = signalen.opgepakt(signalen.melder(), behandelaar);
    zaak = new Zaakpagina("/signalen/" + id);
    titel = "Zwemmen " + UUID.randomUUID().toString().substring(0, 8);
    alex = bureau.opComputer(behandelaar);
    nadia = bureau.opComputer(taskforce.voorzitter());
    omar = bureau.opTelefoon(lid);
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void vanSignaalViaAgendaEnBesluitNaarVerslagEnTerug() {
    zaak.doe(alex, "De regel aanpakken")
        .klik("Naar de Taskforce Armoede")
        .typ("Titel op de agenda", titel)
        .typ("Wat vraag je de Taskforce?", VRAAG)
        .klik("Leg vast")
        .ziet("Het ligt bij de Taskforce Armoede.");
    plant();
    steltDeAgendaSamen();
    klok.zetOp(Taskforcewereld.DAG);
    besluit();
    actie();
    verslag();
    alex.gaNaar(zaak.pad()).ziet("De Taskforce Armoede besloot: " + BESLUIT);
    zaak.doe(alex, "De regel aanpakken").ziet(BESLUIT);
  }

  private void plant() {
    nadia
        .gaNaar("/taskforce")
        .klik("Plan een vergadering")
        .klik("Plan de vergadering", 400)
        .typ("Op welke dag?", Taskforcewereld.DAG.toString())
        .typ("Begint om", "14:00")
        .typ("Klaar om", "15:30")
        .typ("Waar?", "Stadhuis, kamer 2")
        .typ("Wanneer sluit de agenda?", Taskforcewereld.SLUITING.toString())
        .klik("Plan de vergadering")
        .ziet("maandag 7 december");
    vergadering = new Zaakpagina(nadia.pad());
    omar.gaNaar(vergadering.pad())
        .ziet("De agenda is er nog niet.")
        .klik("Draag een punt aan")
        .typ("Waar gaat het over?", "Schoolreisjes")
        .typ("Wat vragen we de Taskforce?", "Wie betaalt dat nu?")
        .typ("Hoeveel minuten?", "10")
        .klik("Zet op de agenda")
        .ziet("Dit droeg jij aan");
  }

  private void steltDeAgendaSamen() {
    nadia.gaNaar(vergadering.pad()).klik("Stel de agenda samen").ziet(VRAAG);
    Zaakpagina.klik(nadia, "Zet op de agenda: " + titel).ziet("Aantal mensen dat dit meldde");
    Zaakpagina.klik(nadia, "Bewerk: " + titel)
        .typ("Hoeveel minuten?", "20")
        .kiesUit("Bij welke ambitie hoort het?", "Iedereen doet mee")
        .klik("Bewaar")
        .ziet("Iedereen doet mee");
    schuifBovenaan();
    nadia.klik("Stel de agenda vast en verstuur hem").ziet("De agenda staat vast.");
    assertThat(Zaakpagina.brief(nadia, "agenda"))
        .contains(titel, VRAAG, "Schoolreisjes", "Iedereen doet mee", "Aantal mensen");
    omar.gaNaar("/berichten").klik("De agenda van de vergadering van").ziet(titel);
    omar.ziet("Aantal mensen dat dit meldde").zietNiet("Open het signaal");
    assertThat(omar.status(zaak.pad())).isEqualTo(404);
  }

  private void schuifBovenaan() {
    var omhoog = "main .bw-knoppen button:has-text('Omhoog: " + titel + "')";
    while (nadia.pagina().locator(omhoog).count() > 0) Zaakpagina.klik(nadia, "Omhoog: " + titel);
    assertThat(nadia.pagina().locator("h3").first().textContent()).isEqualTo("1. " + titel);
  }

  private void besluit() {
    nadia.gaNaar(vergadering.pad()).klik("Noteer de besluiten");
    kies(nadia, "punten-0.uitkomst", "BESLUIT");
    veld(nadia, "punten-0.besluit", BESLUIT);
    kies(nadia, "punten-0.eigenaar", lid.gebruikersnaam());
    nadia.klik("Rond de vergadering af", 400).ziet("Vul in wanneer het klaar is.");
    veld(nadia, "punten-0.actiedag", Taskforcewereld.DAG.plusDays(14).toString());
    kies(nadia, "punten-1.uitkomst", "DOORGESCHOVEN");
    veld(nadia, "punten-1.besluit", "Geen tijd meer.");
    nadia.klik("Rond de vergadering af").ziet("De vergadering is afgerond.").ziet(lid.naam());
  }

  private void actie() {
    omar.gaNaar("/vandaag")
        .klik("Actie van de Taskforce doen")
        .ziet(BESLUIT)
        .klik("Verstuur", 400)
        .kies("Hoe staat het?", "Het is gedaan")
        .typ("Wat is er gedaan", "De wethouder heeft de brief.")
        .klik("Verstuur")
        .ziet("De wethouder heeft de brief.");
  }

  private void verslag() {
    nadia
        .gaNaar(vergadering.pad())
        .klik("Schrijf het verslag")
        .typ("Wie waren er?", "De voorzitter en één lid")
        .klik("Stel het verslag vast en verstuur het")
        .ziet("Het verslag staat vast.");
    assertThat(Zaakpagina.brief(nadia, "verslag")).contains(titel, BESLUIT, "één lid");
    omar.gaNaar("/berichten").klik("Het verslag van de vergadering van").ziet(BESLUIT);
    assertThat(Zaakpagina.brief(omar, "verslag")).contains(titel, "Geen tijd meer.");
    omar.gaNaar("/taskforce").gaNaar("/taskforce/acties?stand=GEDAAN").ziet(titel);
    nadia.gaNaar("/taskforce/leden").gaNaar("/taskforce/acties?stand=GEDAAN");
  }

  private static void veld(Reiziger wie, String id, String tekst) {
    wie.pagina().locator("[id='" + id + "']").fill(tekst);
  }

  private static void kies(Reiziger wie, String id, String waarde) {
    wie.pagina().locator("[id='" + id + "']").selectOption(waarde);
  }
}
