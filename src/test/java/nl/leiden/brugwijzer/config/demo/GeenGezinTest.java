package nl.leiden.brugwijzer.config.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.bericht.Proefpost;
import nl.leiden.brugwijzer.config.demo.verhaal.Tijdreis;
import nl.leiden.brugwijzer.config.demo.verhaal.Verhaal;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Kluis;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.autoconfigure.web.servlet.SpringBootMockMvcBuilderCustomizer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Bij wie geen gezinnen hoort te zien, staat in de gevulde demo nergens een gezin: niet op een
 * pagina, niet in een antwoord van de API, niet in een bestand, niet in een bericht en niet in een
 * mail. Na de proef is het verhaal weer weg.
 */
@BrugwijzerTest
class GeenGezinTest {

  private static final Logger LOG = LoggerFactory.getLogger(GeenGezinTest.class);

  /** Van wie gezinnen het werk zijn. */
  private static final Set<Rol> VOOR_GEZINNEN =
      Set.of(Rol.BRUGFUNCTIONARIS, Rol.TEAMLID, Rol.TEAMLEIDER);

  /** Uit elke andere rol een, met een school en een bestuur waar veel gebeurde. */
  private static final List<Personages> WANDELAARS =
      List.of(
          Personages.ARMOEDE1,
          Personages.ONDERWIJS1,
          Personages.BESLISSER1,
          Personages.FINANCIEN1,
          Personages.BEHEER1,
          Personages.TASKFORCE_VOORZITTER,
          Personages.TASKFORCE_JAS,
          Personages.DIRECTEUR_TWEEMASTER,
          Personages.BESTUUR_WINDROOS,
          Personages.PROJECTLEIDER1);

  /** Het postvak van de demo is van iedereen: daar mag het nummer van een zaak wel staan. */
  private static final String POSTVAK = "/demo/post";

  @Autowired List<Verhaal> verhalen;
  @Autowired Tijdreis tijdreis;
  @Autowired Gebruikers gebruikers;
  @Autowired Proefpost post;
  @Autowired Kluis kluis;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;
  @Autowired WebApplicationContext huis;
  @Autowired EntityManager geheugen;
  @Autowired PlatformTransactionManager transacties;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping routes;

  private final List<String> gezien = new ArrayList<>();
  private final List<String> gestruikeld = new ArrayList<>();
  private MockMvc mvc;
  private Set<String> eerder;
  private Gezinssporen sporen;
  private List<String> adressen;

  /** Zonder het verslag dat Spring anders van elk van de duizenden antwoorden bijhoudt. */
  @BeforeEach
  void voordeur() {
    var deur = MockMvcBuilders.webAppContextSetup(huis);
    var zoalsAltijd = new SpringBootMockMvcBuilderCustomizer(huis);
    zoalsAltijd.setPrint(MockMvcPrint.NONE);
    zoalsAltijd.customize(deur);
    mvc = deur.apply(springSecurity()).build();
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void wieGeenGezinnenHoortTeZienKomtErNergensEenTegen() {
    verteld(
        () -> {
          bijDeBrugfunctionarisVindtDezelfdeZoektochtAlles();
          var gestart = System.nanoTime();
          var anderen =
              Stream.of(Personages.values()).filter(p -> !VOOR_GEZINNEN.contains(p.rol)).toList();
          var paginas = 0;
          var api = 0;
          var bestanden = 0;
          var uitkomsten = new TreeMap<Integer, Integer>();
          for (var personage : WANDELAARS) {
            var wandeling = wandel(personage.gebruikersnaam, adressen, gezien);
            assertThat(wandeling.paginas).as(personage + " ziet pagina's").isGreaterThan(5);
            assertThat(wandeling.antwoordenVanDeApi).as(personage + " api").isPositive();
            paginas += wandeling.paginas;
            api += wandeling.antwoordenVanDeApi;
            bestanden += wandeling.bestanden;
            wandeling.uitkomsten.forEach((u, keer) -> uitkomsten.merge(u, keer, Integer::sum));
            LOG.info(
                "geengezin {}: {} pagina's, {} antwoorden van de API, {} bestanden",
                personage.gebruikersnaam,
                wandeling.paginas,
                wandeling.antwoordenVanDeApi,
                wandeling.bestanden);
          }
          assertThat(WANDELAARS.stream().map(p -> p.rol))
              .containsExactlyInAnyOrderElementsOf(
                  EnumSet.complementOf(EnumSet.copyOf(VOOR_GEZINNEN)));
          var brieven = leesBerichten(anderen.stream().map(p -> p.gebruikersnaam).toList(), gezien);
          LOG.info(
              "geengezin: {} mensen, {} pagina's, {} antwoorden van de API, {} bestanden, {}"
                  + " berichten met hun mail; uitkomsten {}; {} s",
              WANDELAARS.size(),
              paginas,
              api,
              bestanden,
              brieven,
              uitkomsten,
              (System.nanoTime() - gestart) / 1_000_000_000);
          assertThat(gezien).isEmpty();
          assertThat(gestruikeld).isEmpty();
        });
  }

  @Test
  void hetWordtInElkeSchrijfwijzeGevonden() throws IOException {
    var een =
        new Gezinssporen(
            new TreeSet<>(Set.of("fam. \"noord\" & co")),
            new TreeSet<>(Set.of("0600000012", "31600000012")),
            Set.of(),
            Set.of());
    Function<String, Set<String>> zoek = tekst -> een.in(Inzage.van(tekst));
    assertThat(zoek.apply("<b title=\"Fam. &quot;noord&quot; &amp;\n co\">")).hasSize(1);
    assertThat(zoek.apply("/x?zoek=Fam.+%22noord%22+%26%20co")).hasSize(1);
    assertThat(zoek.apply("bel 06 - 0000 0012")).hasSize(1);
    assertThat(zoek.apply("tel:+31-6-00000012")).hasSize(1);
    assertThat(zoek.apply("bel 0600000013")).isEmpty();
    var pak = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(pak)) {
      zip.putNextEntry(new ZipEntry("blad.xml"));
      zip.write("<t>Fam. &quot;noord&quot; &amp; co</t>".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(zoek.apply(Inzage.tekst(pak.toByteArray()))).hasSize(1);
  }

  /** De tegenproef: zonder haar zou een zoektocht die niets kan vinden ook slagen. */
  private void bijDeBrugfunctionarisVindtDezelfdeZoektochtAlles() {
    var gevonden = new ArrayList<String>();
    wandel("bf.tweemaster", zonderKenmerk(), gevonden);
    var alles = String.join("\n", gevonden);
    assertThat(sporen.gezinnen()).filteredOn(alles::contains).hasSizeGreaterThan(10);
    assertThat(sporen.zaken()).filteredOn(alles::contains).hasSizeGreaterThan(40);
    assertThat(sporen.nummers()).filteredOn(alles::contains).isNotEmpty();
    assertThat(alles).contains("ouder voorbeeld", "fam. bakfiets", "de rekeningen");
    assertThat(leesBerichten(List.of("bf.tweemaster"), gevonden)).isPositive();
    assertThat(gevonden).anyMatch(regel -> regel.startsWith("bericht aan bf.tweemaster"));
  }

  private List<String> zonderKenmerk() {
    return adressen.stream().filter(adres -> !Wandeling.KENMERK.matcher(adres).find()).toList();
  }

  private Wandeling wandel(String gebruikersnaam, List<String> begin, List<String> gevonden) {
    var wie = gebruikers.vind(gebruikersnaam).orElseThrow();
    var wandeling = new Wandeling(mvc, wie, eerder, this::legWeg);
    wandeling.loop(
        begin,
        (adres, antwoord) -> {
          var inzage = Inzage.van(antwoord);
          var hier = adres.startsWith(POSTVAK) ? sporen.vanEenGezin(inzage) : sporen.in(inzage);
          // Wat iemand zelf in de adresbalk typt, krijgt hij terug.
          hier.removeIf(adres::contains);
          if (!hier.isEmpty()) gevonden.add(gebruikersnaam + " op " + adres + ": " + hier);
        });
    gestruikeld.addAll(wandeling.gestruikeld);
    return wandeling;
  }

  private int leesBerichten(List<String> mensen, List<String> gevonden) {
    var stukken = post.van(mensen);
    for (var stuk : stukken) {
      var hier = sporen.in(Inzage.van(stuk.toString()));
      if (!hier.isEmpty()) gevonden.add("bericht aan " + stuk.aan() + ": " + hier);
    }
    return stukken.size();
  }

  /** Elk verzoek begint met een leeg geheugen, ook al is het hier één transactie. */
  private void legWeg() {
    geheugen.flush();
    geheugen.clear();
  }

  private void verteld(Runnable proef) {
    new TransactionTemplate(transacties)
        .executeWithoutResult(
            transactie -> {
              transactie.setRollbackOnly();
              eerder = kenmerken();
              for (var verhaal : verhalen) assertThat(verhaal.vertel(tijdreis)).isTrue();
              sporen = Gezinssporen.van(jdbc, kluis, eerder);
              assertThat(sporen.gezinnen()).hasSizeGreaterThan(20);
              bewaarDeMail();
              adressen = new Wegwijzer(jdbc, eerder).adressen(routes);
              proef.run();
            });
  }

  private Set<String> kenmerken() {
    var alles = new HashSet<String>();
    for (var tabel : Wegwijzer.tabellen(jdbc))
      // De sociale kaart en de regelingen zijn van de demo, ook al staan ze er eerder.
      if (!Set.of("instantie", "regeling", "subsidieregeling").contains(tabel))
        alles.addAll(jdbc.sql("select id::text from " + tabel).query(String.class).list());
    return alles;
  }

  /** Zet de mail aan iedereen in het postvak van de demo. */
  private void bewaarDeMail() {
    var iedereen = Stream.of(Personages.values()).map(p -> p.gebruikersnaam).toList();
    for (var stuk : post.van(iedereen))
      jdbc.sql("insert into demopost (id, aan, onderwerp, tekst, moment) values (?, ?, ?, ?, ?)")
          .params(
              UUID.randomUUID(),
              stuk.aan() + "@voorbeeld.example",
              stuk.onderwerp(),
              stuk.mail(),
              Timestamp.from(klok.instant()))
          .update();
  }
}
