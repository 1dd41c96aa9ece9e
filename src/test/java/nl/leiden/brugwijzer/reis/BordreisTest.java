package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Het bord van wie signalen behandelt, op de computer, op de telefoon en zonder JavaScript. */
@Reis
class BordreisTest {

  @Autowired Reisbureau bureau;
  @Autowired Signaalwereld signalen;

  Gebruiker behandelaar;
  Gebruiker melder;
  String woord;
  SignaalId een;
  SignaalId twee;

  @BeforeEach
  void tweeSignalenOverHetzelfde() {
    behandelaar = signalen.armoede();
    melder = signalen.melder();
    woord = "zwemdiploma" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    een = gemeld("Voor een " + woord + " is het inkomen te hoog.");
    twee = gemeld("Het " + woord + " is te duur.");
  }

  @Test
  void filtersEnEenKaartDieHetSignaalOpent() {
    for (var wie :
        new Reiziger[] {bureau.opComputer(behandelaar), bureau.opTelefoon(behandelaar)}) {
      wie.gaNaar("/signalen/bord").ziet("Te beoordelen").ziet("Loopt elders");
      wie.klik("Geld en regelingen").staatOp("thema=GELD");
      wie.opent(() -> wie.pagina().locator(".bw-bord .bw-kaart__link").first().click(), 200);
      wie.staatOp("/signalen/").ziet("Wat er gemeld is");
      wie.gaNaar("/signalen/bord")
          .klik("Zoek in de lijst")
          .typ("Zoek in signalen", woord)
          .klik("Laat zien")
          .ziet("Het " + woord + " is te duur.")
          .klik("Voor een " + woord)
          .staatOp("/signalen/" + een);
    }
  }

  @Test
  void filtersTellenOpEnEenLegeLijstWijstDeWeg() {
    var alex = bureau.opComputer(behandelaar).gaNaar("/signalen/bord/lijst");
    alex.typ("Zoek in signalen", woord)
        .vouwOpen("Meer filters")
        .kiesUit("Hoe ver het is", "Te beantwoorden")
        .klik("Laat zien")
        .ziet("Geen signalen gevonden")
        .klik("Alles wat loopt")
        .gaNaar("/signalen/bord/lijst?stand=TE_BEOORDELEN&thema=GELD&zoek=" + woord)
        .ziet("Voor een " + woord);
    assertThat(alex.status("/signalen/bord/lijst.csv?zoek=" + woord)).isEqualTo(200);
  }

  @Test
  void cijfersMetEenTabelNaastDeGrafiekEnTermijnenDieKloppenMoeten() {
    for (var wie :
        new Reiziger[] {bureau.opComputer(behandelaar), bureau.zonderJavaScript(behandelaar)}) {
      wie.gaNaar("/signalen/bord").klik("Cijfers").bevat("table").ziet("Per maand");
      wie.gaNaar("/signalen/instellingen").klik("Wijzig: Taal");
      wie.typ("Beoordelen binnen", "0").klik("Bewaar", 400).ziet("als heel getal vanaf 1");
    }
  }

  @Test
  void samenvoegenEnWeerLosmakenZonderJavaScript() {
    var alex = bureau.zonderJavaScript(behandelaar).gaNaar("/signalen/bord/lijst?zoek=" + woord);
    alex.klik("Voor een " + woord)
        .klik("Zelf zoeken en samenvoegen")
        .typ("Zoek nog een signaal", woord)
        .klik("Zoek")
        .vink("Het " + woord)
        .klik("Bekijk wie het hoort")
        .ziet("krijgt bericht")
        .klik("Voeg samen", 400)
        .typ("Waarom gaat dit over hetzelfde?", "Het gaat om dezelfde toets.")
        .klik("Bekijk wie het hoort")
        .klik("Voeg samen")
        .ziet("De signalen zijn samengevoegd.");
    var bo = bureau.opTelefoon(melder).gaNaar("/signalen/" + twee).ziet("loopt mee met een ander");
    alex.gaNaar("/signalen/" + twee)
        .ziet("Dit signaal wacht op het antwoord op een ander signaal.");
    alex.gaNaar("/signalen/" + een)
        .klik("Weer losmaken")
        .vink("Het " + woord)
        .klik("Maak los", 400)
        .typ("Waarom is dit toch iets anders?", "De prijs is iets anders dan de toets.")
        .klik("Maak los")
        .ziet("De signalen zijn los.");
    bo.gaNaar("/signalen/" + twee).ziet("bekijkt je signaal.");
  }

  private SignaalId gemeld(String zin) {
    return signalen.gemeld(Signaalwereld.inhoud(zin), melder);
  }
}
