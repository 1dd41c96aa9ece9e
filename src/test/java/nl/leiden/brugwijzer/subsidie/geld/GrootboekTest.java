package nl.leiden.brugwijzer.subsidie.geld;

import static nl.leiden.brugwijzer.subsidie.geld.Kassa.BEKEND;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.JAAR;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.VORIG_JAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Situatie;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Samen.Handeling;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wat er ook door elkaar gebeurt, het telt altijd op. */
@BrugwijzerTest
class GrootboekTest {

  private static final int STAPPEN = 1_000;
  private static final String NIET_OPGETELD =
      """
      select count(*) from (
        select p.regeling, p.schooljaar, p.bedrag,
          coalesce(sum(case when naar in ('GERESERVEERD', 'VERLEEND', 'VASTGESTELD')
              then b.bedrag else 0 end)
            - sum(case when van in ('GERESERVEERD', 'VERLEEND', 'VASTGESTELD')
              then b.bedrag else 0 end), 0) as beslag
        from plafond p left join plafondboeking b using (regeling, schooljaar)
        group by p.regeling, p.schooljaar, p.bedrag) x
      where beslag < 0 or beslag > bedrag
      """;
  private static final String ROOD =
      """
      select count(*) from (
        select aanvraag_id, schooljaar, pot, sum(deel) as inhoud from plafondboeking
        cross join lateral (values (van, -bedrag), (naar, bedrag)) as kant (pot, deel)
        where pot not in ('BESCHIKBAAR', 'KAS')
        group by aanvraag_id, schooljaar, pot) x
      where inhoud < 0
      """;
  private static final String BETALING_ANDERS =
      """
      select count(*) from (
        select id,
          coalesce((select sum(case when naar = 'BETAALD' then b.bedrag else -b.bedrag end)
            from plafondboeking b where b.betaling_id = t.id), 0) as geboekt,
          case when status = 'BETAALD' then bedrag else 0 end as hoort
        from betaling t) x
      where geboekt <> hoort
      """;

  private static final String JAREN =
      """
      with geld as (
        select aanvraag_id, schooljaar,
          sum(deel) filter (where pot = 'VERLEEND') as verleend,
          sum(deel) filter (where pot = 'VASTGESTELD') as vastgesteld,
          sum(deel) filter (where pot = 'BETAALD') as betaald
        from plafondboeking
        cross join lateral (values (van, -bedrag), (naar, bedrag)) as kant (pot, deel)
        where regeling = :regeling group by aanvraag_id, schooljaar),
      plan as (
        select aanvraag_id, schooljaar, sum(bedrag) as komt from betaling
        where status in ('GEPLAND', 'KLAARGEZET', 'VRIJGEGEVEN', 'GEEXPORTEERD')
        group by aanvraag_id, schooljaar)
      select count(*) from geld g left join plan p using (aanvraag_id, schooljaar)
      left join afrekening a using (aanvraag_id) where\s""";
  private static final String MEER_DAN_VERLEEND =
      JAREN
          + """
          a.aanvraag_id is null
          and coalesce(g.betaald, 0) + coalesce(komt, 0) > coalesce(g.verleend, 0)
          """;
  private static final String ANDERS_DAN_VASTGESTELD =
      JAREN
          + """
          a.aanvraag_id is not null
          and coalesce(g.betaald, 0) + coalesce(komt, 0) <> coalesce(g.vastgesteld, 0)
          """;
  private static final String ANDERS_TERUG =
      """
      select count(*) from terugvordering t where bedrag <> (
        select sum(case when naar = 'TERUGGEVORDERD' then b.bedrag else -b.bedrag end)
        from plafondboeking b where b.aanvraag_id = t.aanvraag_id and soort = 'TERUGVORDERING')
      or bedrag < (select coalesce(sum(bedrag), 0) from terugontvangst o
        where o.aanvraag_id = t.aanvraag_id and o.herroepen is null)
      """;
  private static final String BIJZONDER =
      """
      select (select count(*) from afrekeningherstel h join afrekening a using (aanvraag_id)
               where h.slot > 0 and a.betaald > 0) as erbij,
             (select count(*) from afrekeningherstel where kwijt > 0) as kwijt,
             (select count(*) from terugvordering where voldaan is not null) as voldaan,
             (select count(*) from betaling n join betaling o on o.id = n.vervangt
               where n.bedrag < o.bedrag) as lager
      """;

  @Autowired Grootboek boek;
  @Autowired Plafond plafond;
  @Autowired Betaalplanning planning;
  @Autowired Betaalbalie balie;
  @Autowired Bankexport export;
  @Autowired Vaststelling vaststelling;
  @Autowired Vaststellingsherstel herstel;
  @Autowired Terugvorderingen terugvorderingen;
  @Autowired Kassa kassa;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  Gebruiker anna;
  Gebruiker ben;
  Gebruiker beslisser;
  String school;

  @Test
  void duizendenHandelingenDoorElkaarTellenAltijdOp() {
    anna = kassa.financien();
    ben = kassa.financien();
    beslisser = kassa.beslisser();
    school = mensen.vestiging();
    var regeling = kassa.regeling("500000");
    plafond.stelIn(regeling, Kassa.voor(VORIG_JAAR, "500000"), "proef", true);
    var gedaan =
        Samen.doe(
            List.<Handeling>of(
                () -> speel(regeling, 1), () -> speel(regeling, 2), () -> speel(regeling, 3)));
    assertThat(gedaan).allMatch(Samen.Uitkomst::gelukt);
    for (var jaar : List.of(VORIG_JAAR, JAAR)) {
      var stand = plafond.stand(regeling, jaar);
      assertThat(
              stand
                  .beschikbaar()
                  .add(stand.gereserveerd())
                  .add(stand.verleend())
                  .add(stand.vastgesteld()))
          .isEqualByComparingTo(stand.plafond());
      assertThat(stand.beschikbaar().signum()).isNotNegative();
    }
    assertThat(tel(NIET_OPGETELD)).isZero();
    assertThat(tel(ROOD)).isZero();
    assertThat(tel(BETALING_ANDERS)).isZero();
    assertThat(telVan(MEER_DAN_VERLEEND, regeling)).as("meer gepland dan verleend").isZero();
    assertThat(telVan(ANDERS_DAN_VASTGESTELD, regeling)).as("anders dan vastgesteld").isZero();
    assertThat(tel(ANDERS_TERUG)).as("anders dan teruggevorderd").isZero();
    assertThat(jdbc.sql(BIJZONDER).query().singleRow().values())
        .as("elk bijzonder geval kwam voor")
        .allSatisfy(aantal -> assertThat((Long) aantal).isPositive());
    assertThat(
            jdbc.sql("select count(*) from plafondboeking where regeling = ?")
                .param(regeling)
                .query(Long.class)
                .single())
        .isGreaterThan(1_000);
  }

  private Object speel(String regeling, int zaad) {
    var toeval = new Random(zaad);
    var aanvragen = new ArrayList<UUID>();
    for (var n = 0; n < STAPPEN; n++) {
      try {
        stap(regeling, toeval, aanvragen);
      } catch (Situatie kanNu) {
        assertThat(kanNu.sleutel()).startsWith("geld.fout.");
      }
    }
    return null;
  }

  private void stap(String regeling, Random toeval, List<UUID> aanvragen) {
    var keuze = toeval.nextInt(18);
    if (aanvragen.isEmpty() || keuze == 0) {
      aanvragen.add(begin(regeling, toeval));
      return;
    }
    var aanvraag = aanvragen.get(toeval.nextInt(aanvragen.size()));
    var betalingen = kassa.betalingen(aanvraag);
    var een =
        betalingen.isEmpty()
            ? List.of(UUID.randomUUID())
            : List.of(betalingen.get(toeval.nextInt(betalingen.size())));
    if (betalingen.isEmpty() && keuze != 10 && keuze != 14) return;
    switch (keuze) {
      case 3, 4 -> balie.zetKlaar(een, anna);
      case 5, 6 -> balie.geefVrij(een, toeval.nextInt(4) == 0 ? anna : ben);
      case 7 -> export.exporteer(UUID.randomUUID(), anna);
      case 8 -> balie.meldBetaald(een, BEKEND, anna);
      case 9 -> balie.draaiTerug(een.get(0), "proef", toeval.nextBoolean(), ben);
      case 10 -> planning.laatVallen(aanvraag, UUID.randomUUID(), "proef");
      case 1, 2, 11 -> betaal(aanvraag);
      case 12, 13 -> verhoog(regeling, aanvraag, toeval);
      case 14 ->
          planning.verlaag(
              aanvraag, UUID.randomUUID(), List.of(in(jaar(toeval), toeval, 1_500_00)), "proef");
      case 15 -> herstel(aanvraag, toeval);
      case 16 -> betaalTerug(aanvraag, toeval);
      default ->
          vaststelling.stelVast(
              aanvraag,
              UUID.randomUUID(),
              List.of(in(VORIG_JAAR, toeval, 1_000_00), in(JAAR, toeval, 1_000_00)),
              BEKEND,
              "beslisser");
    }
  }

  private void verhoog(String regeling, UUID aanvraag, Random toeval) {
    var besluit = UUID.randomUUID();
    var erbij = List.of(in(jaar(toeval), toeval, 1_000_00));
    plafond.reserveer(aanvraag, besluit, regeling, erbij, beslisser);
    try {
      planning.verhoog(
          new Verlening(aanvraag, "S-proef", school, besluit, regeling),
          erbij,
          Kassa.helften(),
          BEKEND,
          "proef");
    } catch (AlVastgesteld teLaat) {
      planning.verlaag(aanvraag, besluit, erbij, "proef");
    }
  }

  /** Een hele keten, want los van elkaar raken de stappen elkaar zelden. */
  private void betaal(UUID aanvraag) {
    var gepland = met(aanvraag, "GEPLAND");
    if (!gepland.isEmpty()) {
      balie.zetKlaar(gepland, anna);
      balie.geefVrij(gepland, ben);
    }
    try {
      export.exporteer(UUID.randomUUID(), anna);
    } catch (Situatie eenAnderNamHemMee) {
      assertThat(eenAnderNamHemMee.sleutel()).isEqualTo("geld.fout.nietsvrijgegeven");
    }
    balie.meldBetaald(met(aanvraag, "GEEXPORTEERD"), BEKEND, anna);
  }

  private List<UUID> met(UUID aanvraag, String status) {
    return jdbc.sql("select id from betaling where aanvraag_id = ? and status = ?")
        .params(aanvraag, status)
        .query(UUID.class)
        .list();
  }

  private void herstel(UUID aanvraag, Random toeval) {
    var jaar = jaar(toeval);
    var was = boek.potten(aanvraag, jaar).in(Pot.VASTGESTELD);
    var wordt = new Jaarbedrag(jaar, was.add(centen(toeval, 300_00)));
    herstel.herstel(aanvraag, UUID.randomUUID(), List.of(wordt), BEKEND, "proef");
  }

  private void betaalTerug(UUID aanvraag, Random toeval) {
    terugvorderingen
        .open(aanvraag)
        .map(t -> toeval.nextBoolean() ? t.open() : centen(toeval, 500_00))
        .ifPresent(
            bedrag -> terugvorderingen.ontvang(UUID.randomUUID(), aanvraag, bedrag, BEKEND, anna));
  }

  private static String jaar(Random toeval) {
    return toeval.nextBoolean() ? JAAR : VORIG_JAAR;
  }

  private static Jaarbedrag in(String jaar, Random toeval, int hoogstens) {
    return new Jaarbedrag(jaar, centen(toeval, hoogstens).add(new BigDecimal("0.01")));
  }

  private UUID begin(String regeling, Random toeval) {
    var aanvraag = kassa.aanvraag(regeling, toeval.nextInt(1000));
    var besluit = UUID.randomUUID();
    var bedrag = List.of(in(VORIG_JAAR, toeval, 2_000_00), in(JAAR, toeval, 2_000_00));
    plafond.reserveer(aanvraag, besluit, regeling, bedrag, beslisser);
    if (toeval.nextInt(4) > 0)
      planning.legVast(
          new Verlening(aanvraag, "S-proef", school, besluit, regeling),
          bedrag,
          Kassa.helften(),
          Kassa.rekening(),
          BEKEND,
          "beslisser");
    return aanvraag;
  }

  private static BigDecimal centen(Random toeval, int hoogstens) {
    return BigDecimal.valueOf(toeval.nextInt(hoogstens), 2);
  }

  private long telVan(String vraag, String regeling) {
    return jdbc.sql(vraag).param("regeling", regeling).query(Long.class).single();
  }

  private long tel(String vraag) {
    return jdbc.sql(vraag).query(Long.class).single();
  }
}
