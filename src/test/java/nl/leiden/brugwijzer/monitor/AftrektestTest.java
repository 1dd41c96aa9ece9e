package nl.leiden.brugwijzer.monitor;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.monitor.Aftrektafel.Cel;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wie elk cijfer heeft, met elke keuze, elke export en ook van vóór en na één gebeurtenis, weet van
 * geen aantal van één tot en met negen hoeveel het is. Een aantal is <em>bekend</em> als elke
 * inhoud van de database die precies deze cijfers geeft, hetzelfde aantal heeft.
 */
@BrugwijzerTest
class AftrektestTest {

  private static final int TAFELS = Integer.getInteger("brugwijzer.tafels", 300);
  private static final long ZAAD = Long.getLong("brugwijzer.zaad", 20261122L);
  private static final int SCHOLEN = 6;
  private static final int EEN_OP = 10;

  @Autowired Bewijzen bewijzen;
  @Autowired Topteller top;
  @Autowired Obstakelboek boek;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired TransactionTemplate transactie;

  private final List<String> scholen = new ArrayList<>();
  private Gebruiker beleid;

  @BeforeEach
  void scholen() {
    for (var i = 0; i < SCHOLEN; i++) scholen.add(mensen.vestiging());
    beleid = mensen.met(Rol.BELEID_ARMOEDE);
  }

  @Test
  void bijElkKleinAantalPastHetzelfdeBeeldOokBijEenAnderAantal() {
    var onzeker = new int[1];
    opTafels(
        (regeling, tafel, toeval) -> {
          vul(tafel, toeval);
          var klein =
              tafel.aantallen().keySet().stream()
                  .filter(cel -> tafel.aantallen().get(cel) > 0 && tafel.aantallen().get(cel) < 10)
                  .toList();
          var eerst = alles(regeling);
          klein.forEach(cel -> boek.schrijf(tafel.nogEen(cel), false));
          klein.forEach(cel -> boek.schrijf(tafel.nogEen(cel), false));

          assertThat(alles(regeling)).isEqualTo(eerst);
          onzeker[0] += klein.size();
        });
    assertThat(onzeker[0]).isGreaterThan(TAFELS * 5);
    LoggerFactory.getLogger(getClass())
        .info("{} tafels, zaad {}: {} kleine aantallen, geen te bepalen", TAFELS, ZAAD, onzeker[0]);
  }

  @Test
  void ookVoorEnNaEenGebeurtenisBlijftHetOngewis() {
    var sprongen = new int[1];
    opTafels(
        (regeling, tafel, toeval) -> {
          vul(tafel, toeval);
          var cel = willekeurige(tafel, toeval);
          var erna = tafel.nogEen(cel);
          var eerst = filmt(regeling, () -> boek.schrijf(erna, true));
          if (!eerst.get(0).equals(eerst.get(1))) sprongen[0]++;
          jdbc.sql("delete from obstakel_waarneming where kenmerk = ?")
              .param(erna.kenmerk())
              .update();
          boek.schrijf(tafel.nogEen(cel), false);

          assertThat(filmt(regeling, () -> boek.schrijf(erna, true))).isEqualTo(eerst);
        });
    assertThat(sprongen[0]).as("keren dat één gebeurtenis een cijfer veranderde").isPositive();
  }

  @Test
  void wieAftrektKomtOpGeenEnkelKleinAantalUit() {
    var smalst = new long[] {Long.MAX_VALUE};
    var bekeken = new int[1];
    opTafels(
        (regeling, tafel, toeval) -> {
          // Hij krijgt zelfs het lot cadeau, want alles telt mee, en hij weet waar er nul zijn.
          tafel.waarnemingen().forEach(gezien -> boek.schrijf(gezien, true));
          var aftrekker = leest(regeling);
          vragen(tafel).stream()
              .filter(vraag -> vraag.aantal() == 0)
              .forEach(vraag -> aftrekker.weet(vraag.naam(), 0, 0));
          aftrekker.rekent();
          for (var vraag : vragen(tafel)) {
            if (vraag.aantal() < 1 || vraag.aantal() > 9) continue;
            var weet = aftrekker.van(vraag.naam());
            assertThat(vraag.aantal()).isBetween(weet.laagst(), weet.hoogst());
            smalst[0] = Math.min(smalst[0], weet.breed());
            bekeken[0]++;
          }
        });
    LoggerFactory.getLogger(getClass())
        .info("{} kleine aantallen, smalste marge {}", bekeken[0], smalst[0]);
    assertThat(smalst[0]).as("marge rond een klein aantal").isPositive();
  }

  private interface Aanval {
    void op(UUID regeling, Aftrektafel tafel, Random toeval);
  }

  private record Vraag(String naam, long aantal) {}

  private void opTafels(Aanval aanval) {
    for (var nummer = 0; nummer < TAFELS; nummer++) {
      var toeval = new Random(ZAAD * 1_000_003 + nummer);
      transactie.executeWithoutResult(
          stand -> {
            var regeling = regeling();
            aanval.op(regeling, new Aftrektafel(regeling, scholen, toeval), toeval);
            stand.setRollbackOnly();
          });
    }
  }

  private void vul(Aftrektafel tafel, Random lot) {
    tafel.waarnemingen().forEach(gezien -> boek.schrijf(gezien, lot.nextInt(EEN_OP) > 0));
  }

  private List<String> filmt(UUID regeling, Runnable gebeurtenis) {
    var voor = alles(regeling);
    gebeurtenis.run();
    return List.of(voor, alles(regeling));
  }

  /** Alles wat er over deze regeling te lezen is, op elke manier. */
  private String alles(UUID regeling) {
    var uit = new StringBuilder();
    uit.append(bewijzen.van(plekken(regeling)));
    perioden().forEach(periode -> uit.append(top.tel(100, periode, null)));
    uit.append(top.tel(100, perioden().get(0), Hulpvraag.GELD));
    uit.append(download("")).append(download("&hulpvraag=GELD"));
    return uit.toString();
  }

  private String download(String keuze) {
    try {
      return mvc.perform(
              get("/cijfers/obstakels.csv?schooljaar=2026-2027" + keuze).with(als(beleid)))
          .andReturn()
          .getResponse()
          .getContentAsString();
    } catch (Exception mis) {
      throw new AssertionError(mis);
    }
  }

  private Aftrekker leest(UUID regeling) {
    var a = new Aftrekker();
    bewijzen
        .van(plekken(regeling))
        .forEach(
            (plek, bewijs) -> {
              var naam = plek.obstakel() == null ? "alles" : plek.obstakel().name();
              a.leest(naam, bewijs.doorverwijzingen());
              bewijs.scholenlijst().forEach(s -> a.leest(naam + "|" + s.naam(), s.aantal()));
              a.telt(naam, scholen.stream().map(s -> naam + "|School " + s).toList());
            });
    a.telt("alles", Aftrektafel.OBSTAKELS.stream().map(Enum::name).toList());
    for (var school : scholen)
      a.telt(
          "alles|School " + school,
          Aftrektafel.OBSTAKELS.stream().map(o -> o + "|School " + school).toList());
    for (var obstakel : Aftrektafel.OBSTAKELS)
      for (var periode : perioden()) leest(a, regeling, obstakel.name(), periode);
    return a;
  }

  private void leest(Aftrekker a, UUID regeling, String obstakel, Periode periode) {
    var naam = obstakel + naam(periode);
    var maanden = periode.maanden().stream().map(m -> obstakel + naam(new Periode(m, m))).toList();
    var rij =
        top.tel(100, periode, null).rijen().stream()
            .filter(r -> r.bestemming().equals(regeling) && r.obstakel().name().equals(obstakel))
            .findFirst();
    a.leest(naam, rij.map(Obstakeltop.Rij::aantal).orElse("<10"));
    if (maanden.size() > 1) a.telt(naam, maanden);
    for (var i = 0; rij.isPresent() && i < maanden.size(); i++)
      a.leest(maanden.get(i), rij.get().verloop().get(i));
    if (periode.equals(perioden().get(0))) {
      a.telt(obstakel, List.of(naam));
      a.telt(naam, List.of(obstakel));
    }
  }

  /** Elk aantal waar hij naar kan gissen, met wat het echt is. */
  private List<Vraag> vragen(Aftrektafel tafel) {
    var vragen = new ArrayList<Vraag>();
    vragen.add(vraag("alles", tafel, cel -> true));
    for (var o : Aftrektafel.OBSTAKELS) {
      vragen.add(vraag(o.name(), tafel, cel -> cel.obstakel() == o));
      for (var s : scholen)
        vragen.add(
            vraag(o + "|School " + s, tafel, cel -> cel.obstakel() == o && cel.school().equals(s)));
      for (var p : perioden())
        vragen.add(
            vraag(
                o + naam(p),
                tafel,
                cel -> cel.obstakel() == o && p.maanden().contains(YearMonth.from(cel.dag()))));
    }
    return vragen;
  }

  private static Vraag vraag(String naam, Aftrektafel tafel, Predicate<Cel> bij) {
    return new Vraag(
        naam,
        tafel.aantallen().entrySet().stream()
            .filter(cel -> bij.test(cel.getKey()))
            .mapToLong(cel -> cel.getValue())
            .sum());
  }

  /** Het hele schooljaar tot nu, de twee helften daarvan, en elke maand. */
  private static List<Periode> perioden() {
    var begin = YearMonth.of(2026, 8);
    return Stream.of(
            new Periode(begin, begin.plusMonths(3)),
            new Periode(begin, begin.plusMonths(1)),
            new Periode(begin.plusMonths(2), begin.plusMonths(3)),
            new Periode(begin, begin),
            new Periode(begin.plusMonths(1), begin.plusMonths(1)),
            new Periode(begin.plusMonths(2), begin.plusMonths(2)),
            new Periode(begin.plusMonths(3), begin.plusMonths(3)))
        .toList();
  }

  private static String naam(Periode periode) {
    return "|" + periode.eerste() + ".." + periode.laatste();
  }

  private static List<Obstakelplek> plekken(UUID regeling) {
    return Stream.concat(Stream.of((Obstakel) null), Aftrektafel.OBSTAKELS.stream())
        .map(obstakel -> new Obstakelplek(regeling, obstakel))
        .toList();
  }

  private static Cel willekeurige(Aftrektafel tafel, Random toeval) {
    var cellen = List.copyOf(tafel.aantallen().keySet());
    return cellen.get(toeval.nextInt(cellen.size()));
  }

  private UUID regeling() {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into regeling (id, naam, beslist, wie_vraagt_aan, beslistermijn_dagen, hulpvragen,
              nagekeken, versie)
            values (?, ?, 'gemeente', 'OUDER', 14, '{GELD}', date '2026-01-01', 0)
            """)
        .params(id, "Regeling " + id)
        .update();
    return id;
  }
}
