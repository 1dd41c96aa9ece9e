package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.bericht.Mailbus;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Het zwemmen: van een afgewezen gezin naar een andere regel, en een melder die het hoort. */
@Reis
class SignaalwegTest {

  private static final String ZIN = "De toets kijkt naar het inkomen vóór de aflossing.";
  private static final String VRAAG = "Gaat het om gezinnen met een schuldregeling?";
  private static final String NU = "Vraag het opnieuw aan. Wij kijken dan naar wat er overblijft.";
  private static final String ANDERS = "De toets kijkt naar het besteedbaar inkomen.";

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;
  @Autowired Loop loop;
  @Autowired Signaalwereld signalen;
  @Autowired Mailbus bus;

  Buurt buurt;
  Reiziger bo;
  Reiziger alex;
  Zaakpagina zaak;

  @BeforeEach
  void deMelderOpDeTelefoonEnHetKantoorOpDeComputer() {
    buurt = buurten.nieuw();
    bo = bureau.opTelefoon(buurt.bo());
    alex = bureau.opComputer(signalen.armoede());
  }

  @Test
  void vanAfgewezenZwemlesTotEenAndereRegelEnEenAntwoord() {
    meldt();
    vraagEnAntwoord();
    helptHetGezin();
    voertUit();
    beantwoordt();
    publiceert();
    bo.gaNaar("/berichten")
        .klik("Er is een antwoord op je signaal.")
        .ziet(ANDERS)
        .klik("Hielp het antwoord?")
        .klik("Verstuur antwoord", 400)
        .kies("Hielp dit antwoord?", "Ja")
        .klik("Verstuur antwoord")
        .ziet("Dank je. Je signaal is afgesloten.")
        .gaNaar(zaak.pad())
        .ziet("Je zei dat dit antwoord hielp.");
    alex.gaNaar(zaak.pad()).ziet("Dit signaal is afgesloten.");
  }

  private void meldt() {
    bo.gaNaar("/doorverwijzingen/" + afgewezen())
        .klik("Meld wat er knelt")
        .typ("Wat zit er in de weg?", ZIN)
        .kies("Hoe vaak zag je dit?", "Een paar keer")
        .vink("Er zit nu een gezin vast")
        .klik("Verstuur signaal")
        .ziet("Je hoort ook wat er voor het gezin nu al kan.")
        .klik("Bekijk je signaal");
    zaak = new Zaakpagina(bo.pad());
  }

  private void vraagEnAntwoord() {
    alex.gaNaar("/berichten").ziet("Er is een nieuw signaal.");
    zaak.doe(alex, "Signaal beoordelen")
        .ziet(ZIN)
        .klik("Verstuur", 400)
        .kies("Wat doe je?", "Een vraag stellen")
        .typ("Je vraag aan de melder", VRAAG)
        .klik("Verstuur")
        .ziet("Je vraag is gestuurd.");
    bo.gaNaar("/vandaag")
        .klik("Vraag beantwoorden")
        .ziet(VRAAG)
        .typ("Je antwoord", "Ja, drie van de vijf.")
        .klik("Verstuur antwoord");
    zaak.doe(alex, "Signaal beoordelen")
        .ziet("Ja, drie van de vijf.")
        .kies("Wat doe je?", "Oppakken")
        .klik("Verstuur")
        .ziet("Je hebt het signaal opgepakt.");
  }

  private void helptHetGezin() {
    zaak.doe(alex, "Dit gezin nu helpen")
        .ziet("Je weet niet welk gezin dit is")
        .kies("Kan er vandaag iets?", "Ja, dit kan er nu")
        .typ("Wat kan de melder aan het gezin vertellen?", NU)
        .klik("Stuur aan de melder")
        .ziet("De melder heeft je bericht.");
    bo.gaNaar("/berichten").klik("Lees wat er nu kan voor het gezin.").ziet(NU);
  }

  private void voertUit() {
    zaak.doe(alex, "De regel aanpakken")
        .klik("Wordt anders uitgevoerd, voor iedereen")
        .typ("Wat gaat er gebeuren, en waarom?", "De toets kijkt naar wat er overblijft.")
        .klik("Leg vast", 400)
        .typ("Wat gaat iemand doen?", "De werkinstructie aanpassen")
        .typ("Wie doet het?", "Team Inkomen")
        .typ("Wanneer moet het er zijn?", "2026-12-01")
        .klik("Leg vast")
        .ziet("Team Inkomen");
    bo.gaNaar(zaak.pad()).ziet("De verandering wordt uitgevoerd.").ziet("1 december");
    zaak.doe(alex, "Verandering uitvoeren")
        .kies("Hoe staat het ervoor?", "Het is gedaan")
        .typ("Wat is het resultaat?", "De werkinstructie is aangepast.")
        .typ("Vanaf welke dag is het anders?", "2026-12-01")
        .typ("Wat is er anders, in één zin?", ANDERS)
        .typ("Welke voorwaarde geldt dan wel?", "Het besteedbaar inkomen is laag.")
        .klik("Leg vast")
        .ziet("Veranderd vanaf");
    bo.gaNaar("/sociale-kaart/regelingen/" + buurt.wereld().regeling())
        .ziet("Veranderd vanaf 1 december 2026:")
        .ziet(ANDERS)
        .ziet("na signaal S2026-");
  }

  private void beantwoordt() {
    zaak.doe(alex, "De regel aanpakken").klik("Klaar");
    zaak.doe(alex, "Antwoord sturen").ziet("Eén melder krijgt dit antwoord.");
    var voorstel = alex.waarde("Het antwoord");
    assertThat(voorstel).contains(buurt.regeling(), NU, "1 december 2026");
    alex.typ("Het antwoord", voorstel + "\n\n" + ANDERS)
        .klik("Bekijk het antwoord")
        .ziet("Dit lezen de melders")
        .ziet(ANDERS)
        .klik("Pas de tekst aan")
        .klik("Bekijk het antwoord")
        .klik("Stuur het antwoord")
        .ziet("Het antwoord is gestuurd.");
    var mails = bus.bezorg(buurt.bo());
    var mail = mails.get(mails.size() - 1);
    assertThat(mail.onderwerp()).startsWith("Antwoord op je signaal S2026-");
    assertThat(mail.tekst())
        .contains("Er is een antwoord op je signaal.")
        .doesNotContain(buurt.regeling(), "inkomen", "besteedbaar", "aflossing");
  }

  private void publiceert() {
    var titel = "Zwemmen telt anders bij " + buurt.regeling();
    alex.gaNaar(zaak.pad())
        .klik("Zet bij \"Wat is ermee gedaan\"")
        .typ("Titel", titel)
        .typ("Wat is er anders?", ANDERS)
        .klik("Publiceer");
    var noor = bureau.opTelefoon(buurt.noor()).gaNaar("/wat-is-ermee-gedaan");
    while (noor.zichtbaar("a:has-text('" + titel + "')") == 0) noor.klik("Volgende");
    noor.klik(titel).ziet("Vanaf 1 december 2026").ziet("minder dan 10").ziet(buurt.regeling());
  }

  private String afgewezen() {
    return loop.verstuur(buurt.wereld(), buurt.wereld().regeling())
        .school(Stap.SAMEN_AANVRAGEN, Antwoordsoort.AANGEVRAAGD)
        .school(Stap.UITSLAG_VASTLEGGEN, Antwoordsoort.AFGEWEZEN)
        .zaak()
        .toString();
  }
}
