package nl.leiden.brugwijzer.subsidie.geld;

import static nl.leiden.brugwijzer.subsidie.geld.Kassa.BEKEND;
import static nl.leiden.brugwijzer.subsidie.geld.Kassa.JAAR;
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

  @Autowired Plafond plafond;
  @Autowired Betaalplanning planning;
  @Autowired Betaalbalie balie;
  @Autowired Bankexport export;
  @Autowired Vaststelling vaststelling;
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
    var gedaan =
        Samen.doe(
            List.<Handeling>of(
                () -> speel(regeling, 1), () -> speel(regeling, 2), () -> speel(regeling, 3)));
    assertThat(gedaan).allMatch(Samen.Uitkomst::gelukt);
    var stand = kassa.stand(regeling);
    assertThat(
            stand
                .beschikbaar()
                .add(stand.gereserveerd())
                .add(stand.verleend())
                .add(stand.vastgesteld()))
        .isEqualByComparingTo(stand.plafond());
    assertThat(tel(NIET_OPGETELD)).isZero();
    assertThat(tel(ROOD)).isZero();
    assertThat(tel(BETALING_ANDERS)).isZero();
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
    var keuze = toeval.nextInt(12);
    if (aanvragen.isEmpty() || keuze < 3) {
      aanvragen.add(begin(regeling, toeval));
      return;
    }
    var aanvraag = aanvragen.get(toeval.nextInt(aanvragen.size()));
    var betalingen = kassa.betalingen(aanvraag);
    var een =
        betalingen.isEmpty()
            ? List.of(UUID.randomUUID())
            : List.of(betalingen.get(toeval.nextInt(betalingen.size())));
    if (betalingen.isEmpty() && keuze < 9) return;
    switch (keuze) {
      case 3, 4 -> balie.zetKlaar(een, anna);
      case 5, 6 -> balie.geefVrij(een, toeval.nextInt(4) == 0 ? anna : ben);
      case 7 -> export.exporteer(UUID.randomUUID(), anna);
      case 8 -> balie.meldBetaald(een, BEKEND, anna);
      case 9 -> {
        if (!betalingen.isEmpty()) balie.draaiTerug(een.get(0), "proef", toeval.nextBoolean(), ben);
      }
      case 10 -> planning.laatVallen(aanvraag, UUID.randomUUID(), "proef");
      default -> {
        if (!betalingen.isEmpty())
          vaststelling.stelVast(
              aanvraag,
              UUID.randomUUID(),
              List.of(new Jaarbedrag(JAAR, centen(toeval, 2_000_00))),
              BEKEND,
              beslisser);
      }
    }
  }

  private UUID begin(String regeling, Random toeval) {
    var aanvraag = kassa.aanvraag(regeling, toeval.nextInt(1000));
    var besluit = UUID.randomUUID();
    var bedrag = List.of(new Jaarbedrag(JAAR, centen(toeval, 3_000_00).add(BigDecimal.ONE)));
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

  private long tel(String vraag) {
    return jdbc.sql(vraag).query(Long.class).single();
  }
}
