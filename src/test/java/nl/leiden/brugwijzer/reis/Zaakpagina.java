package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.leiden.brugwijzer.document.Proefdrukker;

/** De pagina van een zaak: een stap beginnen, en een brief lezen die eraan hangt. */
record Zaakpagina(String pad) {

  /** Begint aan een stap zoals op de zaak staat: wie bij de gemeente werkt, neemt haar eerst. */
  Reiziger doe(Reiziger wie, String stap) {
    return klik(wie.gaNaar(pad), ": " + stap);
  }

  /** Klikt op de knop met deze tekst; een deel daarvan ziet alleen wie laat voorlezen. */
  static Reiziger klik(Reiziger wie, String tekst) {
    var knoppen = wie.pagina().locator("main .bw-knoppen :is(button, a)");
    return wie.opent(() -> knoppen.filter(met(tekst)).first().click(), 200);
  }

  /** Opent de brief achter deze link op de pagina die open is; geeft wat erin staat. */
  static String brief(Reiziger wie, String link) {
    var brief = wie.pagina().locator("main a[href^='/documenten/']").filter(met(link)).first();
    var antwoord = wie.pagina().request().get(brief.getAttribute("href"));
    assertThat(antwoord.headers().get("content-type")).startsWith("application/pdf");
    return Proefdrukker.tekst(antwoord.body());
  }

  private static Locator.FilterOptions met(String tekst) {
    return new Locator.FilterOptions().setHasText(tekst);
  }
}
