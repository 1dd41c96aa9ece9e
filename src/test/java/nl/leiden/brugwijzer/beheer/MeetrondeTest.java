package nl.leiden.brugwijzer.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Meetpunt;
import nl.leiden.brugwijzer.basis.Meting;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.monitor.Onderdrukking;
import nl.leiden.brugwijzer.proef.SqlTeller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** De getallen over het werk: wat ze zeggen, wat ze kosten en wie ze niet aanwijzen. */
@BrugwijzerTest
class MeetrondeTest {

  private static final Onderdrukking KLEIN = new Onderdrukking(10, 5);

  @Autowired List<Meetpunt> punten;
  @Autowired PlatformTransactionManager transacties;
  @Autowired JdbcClient jdbc;
  @Autowired Loop loop;

  private final MockClock tijd = new MockClock();
  private final SimpleMeterRegistry register = new SimpleMeterRegistry(SimpleConfig.DEFAULT, tijd);

  @Test
  void elkGetalStaatMetZijnKenmerkenInDeLijstEnAndersom() throws IOException {
    ronde(punten).ronde();
    var lijst = Files.readString(Path.of("docs", "metrieken.md"));
    var namen = new TreeSet<String>();
    for (var meter : register.getMeters()) {
      namen.add(inPrometheus(meter.getId()));
      meter
          .getId()
          .getTags()
          .forEach(
              kenmerk ->
                  assertThat(lijst)
                      .as(meter.getId() + "")
                      .contains("`" + kenmerk.getKey() + "`")
                      .containsAnyOf(
                          "`" + kenmerk.getValue() + "`", "\"" + kenmerk.getValue() + "\""));
    }
    var tabel = lijst.substring(0, lijst.indexOf("## Wat er gebeurde"));
    var beloofd =
        tabel
            .lines()
            .filter(regel -> regel.startsWith("| `brugwijzer"))
            .map(regel -> regel.split("`")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(namen).isEqualTo(beloofd);
  }

  @Test
  void geenKenmerkWijstEenMensSchoolOfZaakAan() {
    loop.naarTeam();
    ronde(punten).ronde();
    var kenmerken = new TreeSet<String>();
    register
        .getMeters()
        .forEach(meter -> meter.getId().getTags().forEach(k -> kenmerken.add(k.getValue())));
    assertThat(kenmerken).allMatch(waarde -> waarde.matches("[a-z_]{3,30}")).hasSizeLessThan(40);
    assertThat(kenmerken).doesNotContainAnyElementsOf(alles("select brin6 from vestiging"));
    assertThat(kenmerken).doesNotContainAnyElementsOf(alles("select code from organisatie"));
    assertThat(kenmerken)
        .doesNotContainAnyElementsOf(alles("select gebruikersnaam from gebruiker"));
    assertThat(register.getMeters()).as("reeksen").hasSizeLessThan(80);
  }

  @Test
  void eenRondeIsEenHandvolVragenEnMaarEensPerHalveMinuut() throws Exception {
    var keren = new AtomicInteger();
    var ronde = ronde(geteld(keren));
    var kosten = SqlTeller.tel(() -> ronde(punten).ronde());
    assertThat(kosten.opdrachten()).as("vragen van een ronde").hasSize(9);
    ronde.ronde();
    for (var blik = 0; blik < 100; blik++) gauge("proef").value();
    tijd.add(Duration.ofSeconds(29));
    gauge("proef").value();
    assertThat(keren).hasValue(1);
    tijd.add(Duration.ofSeconds(2));
    gauge("proef").value();
    await().atMost(Duration.ofSeconds(10)).until(() -> keren.get() == 2);
  }

  @Test
  void wieNietMeerTeMetenIsZegtNietsInPlaatsVanIetsOuds() {
    var stuk = new ArrayList<Meting>(List.of(Meting.van("proef", 7)));
    ronde(List.of(() -> nietLeeg(stuk))).ronde();
    assertThat(gauge("proef").value()).isEqualTo(7);
    stuk.clear();
    tijd.add(Duration.ofSeconds(119));
    assertThat(gauge("proef").value()).isEqualTo(7);
    tijd.add(Duration.ofSeconds(2));
    assertThat(gauge("proef").value()).isNaN();
  }

  @Test
  void eenKleinAantalGezinnenGaatNietNaarBuiten() {
    var aantallen = List.of(0L, 1L, 9L, 10L, 14L, 15L, 99L);
    var rollen = Rol.values();
    ronde(
            List.of(
                () ->
                    aantallen.stream()
                        .map(
                            n ->
                                Meting.van("gezinnen", n)
                                    .met("rol", rollen[aantallen.indexOf(n)])
                                    .metGezinnen())
                        .toList()))
        .ronde();
    assertThat(
            aantallen.stream()
                .map(
                    n ->
                        register
                            .get("gezinnen")
                            .tag("rol", rollen[aantallen.indexOf(n)].name().toLowerCase())
                            .gauge()
                            .value()))
        .containsExactly(0.0, 0.0, 0.0, 10.0, 10.0, 15.0, 95.0);
  }

  @Test
  void watOverGezinnenGaatIsOokZoGemerkt() {
    var metingen = punten.stream().flatMap(punt -> punt.meet().stream()).toList();
    assertThat(metingen)
        .filteredOn(Meting::overGezinnen)
        .extracting(m -> m.naam() + m.kenmerken().getOrDefault("rol", ""))
        .contains(
            "brugwijzer.taken.openbrugfunctionaris",
            "brugwijzer.taken.openteamlid",
            "brugwijzer.taken.te.laatteamleider",
            "brugwijzer.doorverwijzingen.wachtend")
        .doesNotContain("brugwijzer.taken.openbeslisser");
  }

  private static List<Meting> nietLeeg(List<Meting> metingen) {
    if (metingen.isEmpty()) throw new IllegalStateException("niets te meten");
    return metingen;
  }

  private static List<Meetpunt> geteld(AtomicInteger keren) {
    return List.of(
        () -> {
          keren.incrementAndGet();
          return List.of(Meting.van("proef", keren.get()));
        });
  }

  private Meetronde ronde(List<Meetpunt> welke) {
    return new Meetronde(welke, register, KLEIN, transacties);
  }

  private Gauge gauge(String naam) {
    return register.get(naam).gauge();
  }

  private static String inPrometheus(Meter.Id meter) {
    var eenheid = meter.getBaseUnit() == null ? "" : "_" + meter.getBaseUnit();
    return meter.getName().replace('.', '_') + eenheid;
  }

  private Set<String> alles(String vraag) {
    return jdbc.sql(vraag).query(String.class).set();
  }
}
