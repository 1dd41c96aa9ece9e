package nl.leiden.brugwijzer.lijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Valt de applicatie om tussen besluit, bekendmaking en mail, dan is alles wat bevestigd was er één
 * keer, en van wat nog niet bevestigd was is er niets.
 */
@Tag("los-proces")
class BesluitValTest {

  private static final String BESLISSER = "beslisser1";
  private static final String BEKENDMAKEN = "bekendmaken";

  /** Houdt op een plek tegen: wie daar schrijft, wacht tot de proef hem doorlaat. */
  private static final String SLAGBOOM =
      """
      create or replace function slagboom() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(6);
        return new;
      end $$;
      create trigger slagboom before insert on %s for each row execute function slagboom()
      """;

  @TempDir Path map;

  /** Een aanvraag uit de demo, met wie haar voorbereidde. */
  private record Zaak(UUID id, String nummer, String voorbereider) {

    String pad(String stap) {
      return "/subsidies/" + id + "/stappen/" + stap;
    }
  }

  @Test
  void killMin9TussenBesluitBekendmakingEnMailVerliestNietsEnDoetNietsTweeKeer() throws Exception {
    var begin = System.nanoTime();
    Zaak zaak;
    Zaak halverwege;
    try (var brugwijzer = Losstaand.start(map)) {
      var jdbc = jdbc(brugwijzer);
      zaak = zaak(jdbc, "BESLUITEN");
      halverwege = zaak(jdbc, "BEKENDMAKEN");
      var besloten = besluit(brugwijzer.bezoeker().meldtZichAan(BESLISSER), zaak);
      assertThat(besloten.tekst()).contains("Het besluit is genomen");
      valtOmTijdensBekendmaken(brugwijzer, halverwege);
    }

    Map<String, List<String>> formulier;
    String hash;
    try (var brugwijzer = Losstaand.start(map)) {
      var jdbc = jdbc(brugwijzer);
      beslotenEnVerderNiets(jdbc, zaak);
      beslotenEnVerderNiets(jdbc, halverwege);
      jdbc.sql("drop trigger slagboom on betaling").update();
      var ravi = brugwijzer.bezoeker().meldtZichAan(zaak.voorbereider());
      formulier = ravi.ga(zaak.pad(BEKENDMAKEN)).formulier(zaak.pad(BEKENDMAKEN));
      hash = formulier.get("hash").get(0);
      maaktBekendEnValtOmVoorDeMail(brugwijzer, ravi, zaak, formulier);
    }

    try (var brugwijzer = Losstaand.start(map)) {
      var jdbc = jdbc(brugwijzer);
      bekendgemaakt(jdbc, zaak, hash);
      beslotenEnVerderNiets(jdbc, halverwege);
      var voor = allesVan(jdbc, zaak);
      var ravi = brugwijzer.bezoeker().meldtZichAan(zaak.voorbereider());
      var nogEens = nogEens(ravi, zaak, formulier);
      assertThat(nogEens.status()).isEqualTo(200);
      assertThat(nogEens.waar().getPath()).isEqualTo("/subsidies/" + zaak.id());
      assertThat(allesVan(jdbc, zaak)).as("nog eens versturen verandert niets").isEqualTo(voor);

      jdbc.sql("drop trigger slagboom on demopost").update();
      iedereenKrijgtEenMail(jdbc, zaak);

      // Wat halverwege was, kan gewoon nog.
      maaktBekend(brugwijzer.bezoeker().meldtZichAan(halverwege.voorbereider()), halverwege);
      bekendgemaakt(jdbc, halverwege, null);
      iedereenKrijgtEenMail(jdbc, halverwege);
    }
    System.out.printf(
        "Val rond besluit: %d s%n", Duration.ofNanos(System.nanoTime() - begin).toSeconds());
  }

  private static Pagina besluit(Bezoeker wie, Zaak zaak) {
    var pad = zaak.pad("besluiten");
    return wie.vulIn(wie.ga(pad), pad, Map.of("keuze", "NEEM"));
  }

  /** De brief krijgt de dag van vandaag als zij een andere dag heeft. */
  private static Pagina maaktBekend(Bezoeker wie, Zaak zaak) {
    var pad = zaak.pad(BEKENDMAKEN);
    var pagina = wie.ga(pad);
    if (pagina.document().selectFirst("form[action='" + pad + "/brief']") != null)
      pagina = wie.vulIn(pagina, pad + "/brief", Map.of());
    return wie.vulIn(pagina, pad, Map.of());
  }

  private static void valtOmTijdensBekendmaken(Losstaand brugwijzer, Zaak zaak) throws Exception {
    var jdbc = jdbc(brugwijzer);
    jdbc.sql(SLAGBOOM.formatted("betaling")).update();
    try (var houdtTegen = DriverManager.getConnection(brugwijzer.database())) {
      houdtTegen.createStatement().execute("select pg_advisory_lock(6)");
      var femke = brugwijzer.bezoeker().meldtZichAan(zaak.voorbereider());
      var bezig = CompletableFuture.supplyAsync(() -> maaktBekend(femke, zaak));
      wachtTotIemandWacht(jdbc);
      brugwijzer.valtOm();
      assertThatThrownBy(bezig::join).hasRootCauseInstanceOf(IOException.class);
    }
  }

  /** De mail is al onderweg als de applicatie omvalt, maar nog niet weg. */
  private static void maaktBekendEnValtOmVoorDeMail(
      Losstaand brugwijzer, Bezoeker wie, Zaak zaak, Map<String, List<String>> formulier)
      throws Exception {
    var jdbc = jdbc(brugwijzer);
    wachtTotAlleMailWegIs(jdbc);
    jdbc.sql(SLAGBOOM.formatted("demopost")).update();
    try (var houdtTegen = DriverManager.getConnection(brugwijzer.database())) {
      houdtTegen.createStatement().execute("select pg_advisory_lock(6)");
      var bekend = wie.stuur(zaak.pad(BEKENDMAKEN), formulier);
      assertThat(bekend.status()).isEqualTo(200);
      assertThat(bekend.tekst()).contains("bekendgemaakt");
      wachtTotIemandWacht(jdbc);
      brugwijzer.valtOm();
    }
    assertThat(
            lijst(
                jdbc,
                "select mail_status from bericht where soort = 'subsidie.besluit' and zaak_id = ?",
                zaak))
        .isNotEmpty()
        .containsOnly("TE_VERSTUREN");
  }

  private static Pagina nogEens(Bezoeker wie, Zaak zaak, Map<String, List<String>> formulier) {
    var velden = new java.util.LinkedHashMap<>(formulier);
    velden.put(
        "_csrf", List.of(wie.ga("/vandaag").document().selectFirst("input[name=_csrf]").val()));
    return wie.stuur(zaak.pad(BEKENDMAKEN), velden);
  }

  private static void beslotenEnVerderNiets(JdbcClient jdbc, Zaak zaak) {
    assertThat(lijst(jdbc, "select status from aanvraag where ? = id", zaak))
        .containsExactly("BEKENDMAKEN");
    assertThat(lijst(jdbc, "select stand from besluit where aanvraag_id = ?", zaak))
        .containsExactly("GENOMEN");
    assertThat(tel(jdbc, "aanvraag_gebeurtenis where soort = 'BESLOTEN' and aanvraag_id = ?", zaak))
        .isEqualTo(1);
    assertThat(
            lijst(jdbc, "select soort from plafondboeking where aanvraag_id = ? order by nr", zaak))
        .as("een keer gereserveerd")
        .containsExactly("RESERVERING");
    taak(jdbc, zaak, BEKENDMAKEN);
    assertThat(brief(jdbc, zaak, "status")).isEqualTo("CONCEPT");
    assertThat(tel(jdbc, "betaling where aanvraag_id = ?", zaak)).isZero();
    assertThat(tel(jdbc, "bericht where soort = 'subsidie.besluit' and zaak_id = ?", zaak))
        .isZero();
    assertThat(dubbel(jdbc, "subsidie.besloten", zaak)).isZero();
  }

  private static void bekendgemaakt(JdbcClient jdbc, Zaak zaak, String hash) {
    assertThat(lijst(jdbc, "select status from aanvraag where ? = id", zaak))
        .containsExactly("VERLEEND");
    assertThat(lijst(jdbc, "select stand from besluit where aanvraag_id = ?", zaak))
        .containsExactly("BEKENDGEMAAKT");
    assertThat(
            tel(
                jdbc,
                "aanvraag_gebeurtenis where soort = 'BEKENDGEMAAKT_VERLENING' and aanvraag_id = ?",
                zaak))
        .isEqualTo(1);
    assertThat(brief(jdbc, zaak, "status")).isEqualTo("DEFINITIEF");
    if (hash != null) assertThat(brief(jdbc, zaak, "sha256")).isEqualTo(hash);
    taak(jdbc, zaak, "verantwoorden");
    assertThat(
            lijst(jdbc, "select soort from plafondboeking where aanvraag_id = ? order by nr", zaak))
        .containsExactly("RESERVERING", "VERLENING");
    assertThat(lijst(jdbc, "select status from betaling where aanvraag_id = ?", zaak))
        .isNotEmpty()
        .containsOnly("GEPLAND");
    assertThat(
            tel(
                jdbc,
                """
                (select b.bedrag from plafondboeking b where b.aanvraag_id = ? and b.soort = 'VERLENING'
                   and b.bedrag = (select sum(t.bedrag) from betaling t
                     where t.besluit_id = b.besluit_id)) gelijk
                """,
                zaak))
        .as("samen precies wat verleend is")
        .isEqualTo(1);
  }

  private static void iedereenKrijgtEenMail(JdbcClient jdbc, Zaak zaak) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(
                        lijst(
                            jdbc,
                            "select mail_status from bericht where soort = 'subsidie.besluit' and"
                                + " zaak_id = ?",
                            zaak))
                    .isNotEmpty()
                    .containsOnly("VERSTUURD"));
    assertThat(dubbel(jdbc, "subsidie.besluit", zaak)).isZero();
    assertThat(
            jdbc.sql("select aan from demopost where onderwerp like ?")
                .param("Besluit over subsidieaanvraag " + zaak.nummer() + "%")
                .query(String.class)
                .list())
        .doesNotHaveDuplicates()
        .hasSize((int) tel(jdbc, "bericht where soort = 'subsidie.besluit' and zaak_id = ?", zaak));
  }

  private static long dubbel(JdbcClient jdbc, String soort, Zaak zaak) {
    return tel(
        jdbc,
        "(select aan from bericht where soort = '"
            + soort
            + "' and zaak_id = ? group by aan having count(*) > 1) dubbel",
        zaak);
  }

  /** Deze taak staat er één keer, en de lijst is gelijk aan wat de motor open heeft. */
  private static void taak(JdbcClient jdbc, Zaak zaak, String stap) {
    var lijst = "select id || stap || coalesce(behandelaar, '') from taak where zaak_id = ?";
    var motor =
        """
        select r.id_ || r.task_def_key_ || coalesce(r.assignee_, '') from act_ru_task r
        join act_ru_execution p on p.id_ = r.proc_inst_id_ where p.business_key_ = ?::text
        """;
    assertThat(lijst(jdbc, lijst, zaak))
        .containsExactlyInAnyOrderElementsOf(lijst(jdbc, motor, zaak));
    // Na drie jaar op rij staat er ook een taak om op tijd te zeggen dat het ophoudt.
    assertThat(
            lijst(
                jdbc,
                "select stap from taak where stap <> 'voornemenMelden' and zaak_id = ?",
                zaak))
        .containsExactly(stap);
  }

  private static String brief(JdbcClient jdbc, Zaak zaak, String kolom) {
    return lijst(
            jdbc,
            "select d."
                + kolom
                + " from besluit b join document d on d.id = b.brief_id where b.aanvraag_id = ?",
            zaak)
        .get(0)
        .strip();
  }

  /** Alles wat een tweede bekendmaking zou kunnen veranderen. */
  private static List<Long> allesVan(JdbcClient jdbc, Zaak zaak) {
    return List.of(
        tel(jdbc, "betaling where aanvraag_id = ?", zaak),
        tel(jdbc, "plafondboeking where aanvraag_id = ?", zaak),
        tel(jdbc, "aanvraag_gebeurtenis where aanvraag_id = ?", zaak),
        tel(jdbc, "aanvraag_klokslag where aanvraag_id = ?", zaak),
        tel(jdbc, "document where zaak_id = ?", zaak),
        tel(jdbc, "bericht where zaak_id = ?", zaak),
        tel(jdbc, "taak where zaak_id = ?", zaak),
        tel(jdbc, "taak_gedaan where zaak_id = ?", zaak));
  }

  private static Zaak zaak(JdbcClient jdbc, String status) {
    return jdbc.sql(
            """
            select a.id, a.nummer, b.voorbereid_door as voorbereider
            from aanvraag a join besluit b on b.aanvraag_id = a.id
            where a.status = ? and b.soort = 'VERLENING' and b.genomen_door is distinct from ?
            order by a.nummer limit 1
            """)
        .params(status, BESLISSER)
        .query(Zaak.class)
        .single();
  }

  private static void wachtTotIemandWacht(JdbcClient jdbc) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                jdbc.sql(
                            "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Long.class)
                        .single()
                    > 0);
  }

  private static void wachtTotAlleMailWegIs(JdbcClient jdbc) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                jdbc.sql(
                            "select count(*) from bericht where mail_status = 'TE_VERSTUREN' and"
                                + " mail_vanaf <= now()")
                        .query(Long.class)
                        .single()
                    == 0);
  }

  private static JdbcClient jdbc(Losstaand brugwijzer) throws IOException {
    return JdbcClient.create(new DriverManagerDataSource(brugwijzer.database()));
  }

  private static List<String> lijst(JdbcClient jdbc, String sql, Zaak zaak) {
    return jdbc.sql(sql).param(zaak.id()).query(String.class).list();
  }

  private static long tel(JdbcClient jdbc, String waar, Zaak zaak) {
    return jdbc.sql("select count(*) from " + waar).param(zaak.id()).query(Long.class).single();
  }
}
