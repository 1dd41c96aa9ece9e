package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Stand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Elke route, voor iedereen, op een eigen en een vreemde zaak. */
@BrugwijzerTest
class ToegangTest {

  @Autowired MockMvc mvc;
  @Autowired Bezetting bezetting;
  @Autowired JdbcClient jdbc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping routes;

  @BeforeEach
  void nieuweMensen() {
    bezetting.nieuw();
  }

  static Stream<Rij> tabel() {
    return Stream.of(
            Toegangstabel.HUIS,
            Toegangstabel.WAARNEMEN,
            Toegangstabel.TAKEN,
            Toegangstabel.DOORVERWIJZING,
            Toegangstabel.STAPPEN,
            Toegangstabel.GEZIN,
            Toegangstabel.DOCUMENTEN,
            Toegangstabel.SOCIALE_KAART,
            Toegangstabel.AANVRAGEN,
            Toegangstabel.VOLLEDIG,
            Toegangstabel.BESLUIT,
            Toegangstabel.BEZWAAR,
            Uitvoeringstabel.ALLES,
            Taskforcetabel.ALLES,
            Gebruikerstabel.ALLES,
            Bewijstabel.ALLES,
            Signaaltabel.ALLES,
            Sessietabel.ALLES,
            Triagetabel.ALLES,
            Uitkomsttabel.ALLES,
            Bordtabel.ALLES,
            Meldertabel.ALLES,
            Beheertabel.ALLES,
            Toegangstabel.SUBSIDIEREGELING,
            Toegangstabel.GELD,
            Apitabel.HUIS,
            Apitabel.TAKEN,
            Apitabel.DOORVERWIJZING,
            Apitabel.SUBSIDIE,
            Apitabel.GEZIN,
            Apitabel.SOCIALE_KAART)
        .flatMap(List::stream);
  }

  @Test
  void elkeRouteStaatInDeTabelEnAndersom() {
    var bestaat =
        routes.getHandlerMethods().keySet().stream()
            .flatMap(ToegangTest::wegen)
            .collect(Collectors.toCollection(TreeSet::new));
    var beschreven = tabel().map(Rij::route).collect(Collectors.toCollection(TreeSet::new));
    assertThat(beschreven).isEqualTo(bestaat);
  }

  @ParameterizedTest
  @MethodSource("tabel")
  void iederKrijgtWatInDeTabelStaat(Rij rij) throws Exception {
    var zaak = bezetting.zaak(rij.toestand());
    var gezien = gezien(rij, zaak);
    var voor = stand(zaak);
    var afwijkingen = new ArrayList<String>();
    for (var wie : Wie.values())
      if (geweigerd(rij, wie)) probeer(rij, zaak, wie, gezien.get(wie), afwijkingen);
    assertThat(stand(zaak)).as("wat een geweigerde achterliet").isEqualTo(voor);
    for (var wie : Wie.values())
      if (!geweigerd(rij, wie)) {
        // Wie leest, verandert niets: alleen wie iets doet, heeft een eigen zaak nodig.
        var verse = rij.methode() == HttpMethod.GET ? zaak : bezetting.zaak(rij.toestand());
        probeer(rij, verse, wie, versie(rij, verse, wie), afwijkingen);
      }
    assertThat(afwijkingen).as(rij.toString()).isEmpty();
  }

  /** De versie waar ieder van uitgaat. Twee keer: wie als eerste leest, verandert iets. */
  private Map<Wie, String> gezien(Rij rij, Zaak zaak) throws Exception {
    var gezien = new EnumMap<Wie, String>(Wie.class);
    for (var keer = 0; keer < 2; keer++)
      for (var wie : Wie.values()) if (geweigerd(rij, wie)) gezien.put(wie, versie(rij, zaak, wie));
    return gezien;
  }

  private String versie(Rij rij, Zaak zaak, Wie wie) throws Exception {
    if (rij.versieVan() == null || wie == Wie.NIEMAND) return null;
    var lezen = zaak.lezen(rij).with(als(bezetting.speler(wie)));
    var versie = mvc.perform(lezen).andReturn().getResponse().getHeader("ETag");
    return versie == null ? "\"nooit-gezien\"" : versie;
  }

  private void probeer(Rij rij, Zaak zaak, Wie wie, String gezien, List<String> afwijkingen)
      throws Exception {
    var verwacht = rij.krijgt().get(wie);
    var antwoord = vraag(rij, zaak, wie, gezien);
    var naarAanmelden = String.valueOf(antwoord.getRedirectedUrl()).startsWith("/aanmelden");
    if (antwoord.getStatus() != verwacht)
      afwijkingen.add(wie + ": verwacht " + verwacht + ", kreeg " + antwoord.getStatus());
    else if (verwacht == 302 && naarAanmelden != (wie == Wie.NIEMAND))
      afwijkingen.add(wie + ": ging naar " + antwoord.getRedirectedUrl());
    else if (verwacht >= 400 && antwoord.getContentAsString().contains("Fam. Proef"))
      afwijkingen.add(wie + ": las het label");
  }

  private MockHttpServletResponse vraag(Rij rij, Zaak zaak, Wie wie, String gezien)
      throws Exception {
    var verzoek = zaak.verzoek(rij);
    if (!rij.vanApi()) verzoek = verzoek.with(csrf());
    if (gezien != null) verzoek = verzoek.header("If-Match", gezien);
    if (wie != Wie.NIEMAND) verzoek = verzoek.with(als(bezetting.speler(wie)));
    return mvc.perform(verzoek).andReturn().getResponse();
  }

  private static boolean geweigerd(Rij rij, Wie wie) {
    return wie == Wie.NIEMAND || rij.krijgt().get(wie) >= 400;
  }

  private Stand stand(Zaak zaak) {
    var mensen =
        Stream.of(Wie.values())
            .filter(wie -> wie != Wie.NIEMAND)
            .map(bezetting::speler)
            .map(Gebruiker::gebruikersnaam)
            .toList();
    return Stand.van(jdbc, zaak.id(), mensen);
  }

  private static Stream<String> wegen(RequestMappingInfo route) {
    var keuze = route.getParamsCondition().getExpressions();
    var methoden = route.getMethodsCondition().getMethods();
    var namen =
        methoden.isEmpty()
            ? Set.of(HttpMethod.GET.name())
            : methoden.stream().map(Enum::name).collect(Collectors.toSet());
    return route.getPatternValues().stream()
        .flatMap(
            pad ->
                namen.stream()
                    .map(naam -> naam + " " + pad + (keuze.isEmpty() ? "" : " " + keuze)));
  }
}
