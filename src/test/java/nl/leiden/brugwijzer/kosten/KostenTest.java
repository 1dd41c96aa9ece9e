package nl.leiden.brugwijzer.kosten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Rit;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.SqlTeller;
import nl.leiden.brugwijzer.proef.SqlTeller.Rekening;
import nl.leiden.brugwijzer.proef.Trommel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Wat de gewoonste verzoeken de database kosten. Wordt er een duurder, dan is dat een beslissing;
 * wordt er een goedkoper, dan hoort zijn getal hier omlaag. Zie besluit 10. Elk verzoek leest de
 * sessie één keer; een melding voor de volgende pagina schrijft daar, en die pagina haalt haar weg.
 */
@BrugwijzerTest
class KostenTest {

  /**
   * Een verzoek met zijn prijs.
   *
   * @param sql opdrachten die de database uitvoert
   * @param keren hoe vaak de applicatie daarop wacht
   */
  private record Prijs(int sql, int keren) {}

  private static final Map<String, Prijs> PRIJZEN =
      Map.ofEntries(
          Map.entry("startpagina van een team", new Prijs(7, 7)),
          Map.entry("startpagina van een school", new Prijs(10, 10)),
          Map.entry("takenpagina", new Prijs(7, 7)),
          Map.entry("taak openen", new Prijs(4, 4)),
          Map.entry("oppakken", new Prijs(16, 16)),
          Map.entry("zaak openen, de eerste keer", new Prijs(13, 13)),
          Map.entry("zaak openen", new Prijs(11, 11)),
          Map.entry("ontvangst bevestigen", new Prijs(57, 50)),
          Map.entry("aannemen", new Prijs(45, 42)),
          Map.entry("doorverwijzing versturen", new Prijs(42, 29)),
          Map.entry("lijst van doorverwijzingen", new Prijs(5, 5)),
          Map.entry("contactmoment bewaren", new Prijs(8, 8)),
          Map.entry("berichten", new Prijs(4, 4)));

  @Autowired MockMvc mvc;
  @Autowired Loop loop;

  private final List<String> afwijkingen = new ArrayList<>();
  private final Map<String, Trommel> sessies = new HashMap<>();

  @Test
  void elkVerzoekKostWatHierStaat() throws Exception {
    var rit = loop.naarTeam();
    warm(rit);
    var bo = rit.wereld().bo();
    var noor = rit.wereld().noor();
    kost("doorverwijzing versturen", bo, versturen(rit));
    kost("startpagina van een school", bo, get("/vandaag"));
    kost("startpagina van een team", noor, get("/vandaag"));
    kost("takenpagina", noor, get("/taken"));
    var taak = "/taken/" + rit.taak(Stap.ONTVANGST_BEVESTIGEN);
    kost("taak openen", noor, get(taak));
    kost("oppakken", noor, post(taak + "/oppakken"));
    kost("zaak openen, de eerste keer", noor, get(pad(rit)));
    kost("zaak openen", noor, get(pad(rit)));
    kost("ontvangst bevestigen", noor, wachtlijst(rit));
    kost("aannemen", noor, stap(rit, Stap.WACHTLIJST_BEVESTIGEN).param("keuze", "AANGENOMEN"));
    kost("lijst van doorverwijzingen", bo, get("/doorverwijzingen"));
    kost("contactmoment bewaren", bo, contact());
    kost("berichten", bo, get("/berichten"));
    assertThat(afwijkingen).isEmpty();
  }

  /** De eerste keer leest de motor zijn model en maakt Hibernate zijn vragen. */
  private void warm(Rit rit) throws Exception {
    meldAan(rit.wereld().bo());
    doe(rit.wereld().bo(), versturen(rit));
    var ander = loop.naarTeam();
    meldAan(ander.wereld().noor());
    doe(ander.wereld().noor(), get(pad(ander)));
    doe(ander.wereld().noor(), wachtlijst(ander));
    doe(ander.wereld().noor(), get("/vandaag"));
  }

  private void kost(String wat, Gebruiker wie, MockHttpServletRequestBuilder verzoek)
      throws Exception {
    meldAan(wie);
    var rekening = SqlTeller.tel(() -> doe(wie, verzoek));
    var verwacht = PRIJZEN.get(wat);
    var nu = new Prijs(rekening.sql(), rekening.keren());
    if (!nu.equals(verwacht)) afwijkingen.add(verhaal(wat, verwacht, nu, rekening));
  }

  private static String verhaal(String wat, Prijs verwacht, Prijs nu, Rekening rekening) {
    var raad =
        nu.sql() <= verwacht.sql() && nu.keren() <= verwacht.keren()
            ? "goedkoper; zet het getal lager"
            : "duurder; moet dat?";
    return "%s: was %s, is %s, %s\n  %s\n"
        .formatted(wat, verwacht, nu, raad, String.join("\n  ", rekening.opdrachten()));
  }

  private void doe(Gebruiker wie, MockHttpServletRequestBuilder verzoek) throws Exception {
    var sessie = sessies.get(wie.gebruikersnaam());
    var antwoord =
        mvc.perform(verzoek.with(csrf()).with(sessie)).andDo(sessie).andReturn().getResponse();
    assertThat(antwoord.getStatus()).isIn(200, 302);
  }

  /**
   * Met een echte sessie, want die lezen hoort bij de prijs; het eerste verzoek daarin telt niet.
   */
  private void meldAan(Gebruiker wie) throws Exception {
    if (sessies.containsKey(wie.gebruikersnaam())) return;
    sessies.put(wie.gebruikersnaam(), Trommel.aangemeld(mvc, wie));
    doe(wie, get("/berichten"));
  }

  private static String pad(Rit rit) {
    return "/doorverwijzingen/" + rit.zaak();
  }

  private static MockHttpServletRequestBuilder stap(Rit rit, Stap stap) {
    return post(pad(rit) + "/stappen/" + stap.id());
  }

  private static MockHttpServletRequestBuilder wachtlijst(Rit rit) {
    return stap(rit, Stap.ONTVANGST_BEVESTIGEN).param("keuze", "WACHTLIJST").param("weken", "8");
  }

  private static MockHttpServletRequestBuilder versturen(Rit rit) {
    return post("/doorverwijzingen")
        .param("concept", UUID.randomUUID().toString())
        .param("gezin", "nieuw")
        .param("nieuwGezin", "Fam. Kosten")
        .param("hulpvraag", "GELD")
        .param("bestemming", rit.wereld().metAccount().toString())
        .param("akkoord", "true")
        .param("akkoordWie", "MOEDER")
        .param("akkoordHoe", "MONDELING")
        .param("akkoordOp", "2026-11-16")
        .param("toelichting", "Bel liefst na drieën.");
  }

  private static MockHttpServletRequestBuilder contact() {
    return post("/contactmomenten")
        .param("sleutel", UUID.randomUUID().toString())
        .param("type", "OPVOEDEN")
        .param("plaats", "TELEFOON")
        .param("minuten", "5")
        .param("datum", "2026-11-16");
  }
}
