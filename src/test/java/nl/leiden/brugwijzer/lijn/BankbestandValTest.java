package nl.leiden.brugwijzer.lijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.privacy.Proefkluis;
import nl.leiden.brugwijzer.subsidie.geld.Kassa;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Valt de applicatie om bij het bestand voor de bank, dan staat elke betaling er toch één keer in.
 */
@Tag("los-proces")
class BankbestandValTest {

  private static final String VRIJGEGEVEN = "/betalingen?status=VRIJGEGEVEN";
  private static final String MAAK = "/betalingen/bestanden";
  private static final String WIE = "financien1";
  private static final int AANTAL = 40;
  private static final String EIGEN = "betaling where aanvraagnummer = 'SUB-VAL'";

  /** Houdt het wegschrijven op nadat het bestand gemaakt is en voordat er iets vaststaat. */
  private static final String SLAGBOOM =
      """
      create function slagboom() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(4);
        return new;
      end $$;
      create trigger slagboom before update on betaling
        for each row when (new.status = 'GEEXPORTEERD') execute function slagboom()
      """;

  @TempDir Path map;

  @Test
  void killMin9TijdensEnNaHetMakenZetElkeBetalingInPreciesEenBestand() throws Exception {
    List<UUID> betalingen;
    String sleutel;
    long bestanden;
    try (var brugwijzer = Losstaand.start(map)) {
      betalingen = new ArrayList<>(vrijgegeven(jdbc(brugwijzer), AANTAL));
      bestanden = tel(jdbc(brugwijzer), "betaalbatch");
      sleutel = valtOmTijdensHetMaken(brugwijzer);
    }

    Pagina gemaakt;
    String bestand;
    try (var brugwijzer = Losstaand.start(map)) {
      var jdbc = jdbc(brugwijzer);
      assertThat(tel(jdbc, "betaalbatch")).as("half werk is geen werk").isEqualTo(bestanden);
      assertThat(tel(jdbc, EIGEN + " and status = 'VRIJGEGEVEN'")).isEqualTo(AANTAL);
      jdbc.sql("drop trigger slagboom on betaling").update();
      var gijs = brugwijzer.bezoeker().meldtZichAan(WIE);
      gemaakt = maak(gijs, sleutel);
      bestand = sepa(gijs, gemaakt);
      brugwijzer.valtOm();
    }

    try (var brugwijzer = Losstaand.start(map)) {
      var jdbc = jdbc(brugwijzer);
      // Wat er later bij kwam, hoort niet in het bestand van een oude sleutel.
      betalingen.addAll(vrijgegeven(jdbc, 1));
      var gijs = brugwijzer.bezoeker().meldtZichAan(WIE);
      var nogEens = maak(gijs, sleutel);
      assertThat(nogEens.waar().getPath()).isEqualTo(gemaakt.waar().getPath());
      assertThat(sepa(gijs, nogEens)).isEqualTo(bestand);
      var volgend = maak(gijs, UUID.randomUUID().toString());
      assertThat(volgend.waar().getPath()).isNotEqualTo(gemaakt.waar().getPath());
      var alles = bestand + sepa(gijs, volgend);
      assertThat(betalingen)
          .allSatisfy(
              id ->
                  assertThat(alles)
                      .containsOnlyOnce("<EndToEndId>" + id.toString().replace("-", "") + "<"));
      assertThat(tel(jdbc, "betaalbatch")).isEqualTo(bestanden + 2);
      assertThat(tel(jdbc, EIGEN + " and status = 'GEEXPORTEERD'")).isEqualTo(AANTAL + 1);
    }
  }

  private static String valtOmTijdensHetMaken(Losstaand brugwijzer) throws Exception {
    var jdbc = jdbc(brugwijzer);
    jdbc.sql(SLAGBOOM).update();
    try (var houdtTegen = DriverManager.getConnection(brugwijzer.database())) {
      houdtTegen.createStatement().execute("select pg_advisory_lock(4)");
      var gijs = brugwijzer.bezoeker().meldtZichAan(WIE);
      var sleutel = gijs.ga(VRIJGEGEVEN).formulier(MAAK).get("sleutel").get(0);
      var bezig = CompletableFuture.supplyAsync(() -> maak(gijs, sleutel));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> tel(jdbc, "pg_locks where locktype = 'advisory' and not granted") == 1);
      brugwijzer.valtOm();
      assertThatThrownBy(bezig::join).hasRootCauseInstanceOf(IOException.class);
      return sleutel;
    }
  }

  private static Pagina maak(Bezoeker wie, String sleutel) {
    var pagina = wie.vulIn(wie.ga(VRIJGEGEVEN), MAAK, Map.of("sleutel", sleutel));
    assertThat(pagina.waar().getPath()).startsWith(MAAK + "/");
    return pagina;
  }

  private static String sepa(Bezoeker wie, Pagina gemaakt) {
    var bestand = wie.ga(gemaakt.waar().getPath() + "/sepa");
    assertThat(bestand.status()).isEqualTo(200);
    return bestand.html();
  }

  /** Betalingen die twee mensen hebben nagekeken; de demo heeft er zelf geen. */
  private static List<UUID> vrijgegeven(JdbcClient jdbc, int aantal) {
    var aanvraag = UUID.randomUUID();
    jdbc.sql(
            """
            insert into plafond (regeling, schooljaar, bedrag, bron, voorbeeld)
            values ('val', '2026-2027', 1000000, 'proef', true) on conflict do nothing
            """)
        .update();
    jdbc.sql(
            """
            insert into betaalrekening (aanvraag_id, begunstigde, iban, eind, gewijzigd)
            values (?, 'Stichting Val', ?, '4300', now())
            """)
        .params(aanvraag, Proefkluis.vanDeDemo().versleutel(Kassa.IBAN))
        .update();
    var ids = Stream.generate(UUID::randomUUID).limit(aantal).toList();
    for (var n = 0; n < aantal; n++)
      jdbc.sql(
              """
              insert into betaling (id, aanvraag_id, aanvraagnummer, besluit_id, regeling,
                schooljaar, vestiging, volgnummer, soort, bedrag, uiterlijk, status,
                klaargezet_door, vrijgegeven_door, versie)
              select ?, ?, 'SUB-VAL', ?, 'val', '2026-2027', min(brin6), ?, 'VOORSCHOT', 100.01,
                date '2026-12-28', 'VRIJGEGEVEN', 'financien2', 'financien1', 0 from vestiging
              """)
          .params(ids.get(n), aanvraag, UUID.randomUUID(), n + 1)
          .update();
    return ids;
  }

  private static JdbcClient jdbc(Losstaand brugwijzer) throws Exception {
    return JdbcClient.create(new DriverManagerDataSource(brugwijzer.database()));
  }

  private static long tel(JdbcClient jdbc, String waar) {
    return jdbc.sql("select count(*) from " + waar).query(Long.class).single();
  }
}
