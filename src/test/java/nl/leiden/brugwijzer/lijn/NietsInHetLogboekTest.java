package nl.leiden.brugwijzer.lijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.privacy.Proefkluis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Een hele doorverwijzing, met alles wat er mis kan gaan, op het logboek, de traces en de metrieken
 * van productie: de gezinnen van de demo, hun telefoon, de mensen en wat zij typten staan er niet
 * in.
 */
@Tag("los-proces")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NietsInHetLogboekTest {

  private static final String LABEL = "Fam. Logboekproef, groep 5";
  private static final String GEWEIGERD = "Fam. Geweigerdlabel";
  private static final String VRAAG = "Wanneer kan ik ze na de gymles bellen?";
  private static final String ANTWOORD = "Liefst op dinsdag, rond de soep.";
  private static final String VERZOEK = "proef-verzoek-0001";
  private static final Pattern KENMERK =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient lijn = HttpClient.newHttpClient();
  private final List<String> gelezen = new ArrayList<>();
  private Weigerpost mail;
  private Tracesvanger traces;
  private List<String> logboek;
  private Set<String> sporen;
  private String metrieken;
  private HttpResponse<String> fout;
  private String zaak;
  private Map<String, Integer> deuren;
  private String gezond;
  private String info;

  @BeforeAll
  void deReis(@TempDir Path map) throws Exception {
    mail = new Weigerpost();
    traces = new Tracesvanger();
    try (var brugwijzer =
        Luisterproces.start(
            map,
            List.of(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.poort(),
                "--brugwijzer.traces.adres=" + traces.adres(),
                "--brugwijzer.traces.deel=1.0"))) {
      var jdbc = JdbcClient.create(new DriverManagerDataSource(brugwijzer.database()));
      klopAan(brugwijzer);
      var bo = brugwijzer.bezoeker().meldtZichAan("bf.tweemaster");
      var stuk = verwijsDoor(bo, "Fam. Stukloper");
      laatDeMotorStruikelen(jdbc, stuk);
      heleLus(brugwijzer, bo);
      watErMisgaat(brugwijzer, bo, jdbc, stuk);
      await()
          .atMost(Duration.ofSeconds(150))
          .until(() -> tel(jdbc, "storing where pogingen >= 1") > 0 && mail.geweigerd() > 0);
      metrieken = haalMetrieken(brugwijzer);
      gezond = vraag(brugwijzer.beheeradres() + "/actuator/health/readiness").body();
      info = vraag(brugwijzer.beheeradres() + "/actuator/info").body();
      deuren = deuren(brugwijzer);
      sporen = sporen(jdbc);
      brugwijzer.close();
      logboek = brugwijzer.logboek();
    }
  }

  @AfterAll
  void sluit() throws Exception {
    mail.close();
    traces.close();
  }

  @Test
  void inHetLogboekStaatNietsVanIemand() {
    assertThat(vondsten(String.join("\n", logboek))).isEmpty();
  }

  @Test
  void dezelfdeZoektochtVindtWatErWelStaat() {
    assertThat(sporen).hasSizeGreaterThan(60);
    assertThat(vondsten(String.join("\n", gelezen)))
        .contains(LABEL.toLowerCase(Locale.ROOT), ANTWOORD.toLowerCase(Locale.ROOT));
    for (var spoor : sporen)
      assertThat(vondsten("{\"message\":\"bij " + spoor.toUpperCase(Locale.ROOT) + "\"}"))
          .contains(spoor);
  }

  @Test
  void elkeRegelIsJson() throws Exception {
    assertThat(logboek).isNotEmpty();
    for (var regel : logboek) {
      var gelezenRegel = JSON.readTree(regel);
      assertThat(gelezenRegel.at("/@timestamp").asText()).as(regel).isNotEmpty();
      assertThat(gelezenRegel.findValue("message")).as(regel).isNotNull();
    }
  }

  @Test
  void eenFoutIsTeVindenMetHetNummerVanHetVerzoekEnMetHetFoutnummer() throws Exception {
    assertThat(fout.statusCode()).isEqualTo(500);
    assertThat(fout.headers().firstValue("X-Request-Id")).contains(VERZOEK);
    var regel = regel("\"" + VERZOEK + "\"");
    assertThat(regel.findValue("gebruiker").asText()).isEqualTo("bf.tweemaster");
    assertThat(regel.findValue("zaak").asText()).isEqualTo(zaak);
    assertThat(regel.findValue("traceId").asText()).hasSize(32);
    var nummer = Pattern.compile("Fout (\\w{6}) ").matcher(regel.findValue("message").asText());
    assertThat(nummer.find()).isTrue();
    assertThat(fout.body()).contains(nummer.group(1));
    assertThat(traces.alles()).contains("http get /api/v1/doorverwijzingen/{id}");
  }

  @Test
  void eenKlusDieStruikeltStaatErMetZijnZaakEnZonderTekst() throws Exception {
    var regel = regel("Exception while executing job");
    assertThat(KENMERK.matcher(regel.findValue("zaak").asText()).matches()).isTrue();
    assertThat(regel.findValue("verzoek").asText()).isNotEmpty();
    assertThat(regel.toString())
        .contains("java.lang.IllegalArgumentException")
        .doesNotContain("ONZIN");
  }

  @Test
  void mailDieGeweigerdWordtNoemtDeOntvangerNiet() throws Exception {
    assertThat(mail.geweigerd()).isPositive();
    var regel = regel("Mail van bericht");
    assertThat(regel.get("message").asText()).contains("MailSendException").doesNotContain("@");
    assertThat(regel.findValue("verzoek").asText()).isNotEmpty();
  }

  @Test
  void deTracesKomenAanEnZeggenNietsVanIemand() {
    var alles = traces.alles();
    assertThat(alles)
        .contains(
            "brugwijzer", "http post /doorverwijzingen", "klus van de motor", "mail versturen");
    assertThat(vondsten(alles)).isEmpty();
    assertThat(KENMERK.matcher(alles).results().map(r -> r.group()).filter(k -> k.equals(zaak)))
        .as("het adres van een zaak")
        .isEmpty();
    assertThat(alles).doesNotContain("bf.tweemaster", "exception.message", "ONZIN");
  }

  @Test
  void opDeBeheerpoortStaanAlleBeloofdeGetallenEnWijstErGeenIemandAan() throws Exception {
    var beloofd =
        Files.readAllLines(Path.of("docs", "metrieken.md")).stream()
            .filter(regel -> regel.startsWith("| `brugwijzer"))
            .map(regel -> regel.split("`")[1])
            .toList();
    assertThat(beloofd).hasSizeGreaterThan(18);
    for (var naam : beloofd)
      assertThat(metrieken).containsPattern("(?m)^" + naam + "(_count)?[{ ]");
    assertThat(metrieken).containsPattern("http_server_requests_seconds_bucket.*uri=\"/taken\"");
    assertThat(metrieken).contains("brugwijzer_aanmelden_mislukt_total{reden=\"onbekend\"} 1.0");
    assertThat(vondsten(metrieken)).isEmpty();
    assertThat(KENMERK.matcher(metrieken).find()).as("een kenmerk in een metriek").isFalse();
    assertThat(metrieken).doesNotContain("bf.tweemaster", "wijkteam1", "Tweemaster");
    assertThat(metrieken.lines().filter(r -> !r.startsWith("#")).count()).isLessThan(5_000);
  }

  @Test
  void deBeheerpoortGeeftGezondheidEnMetriekenEnNietsAnders() {
    assertThat(gezond).isEqualTo("{\"status\":\"UP\"}");
    assertThat(info).contains("commit");
    assertThat(deuren)
        .containsEntry("beheer /actuator/health/liveness", 200)
        .containsEntry("beheer /actuator/health/readiness", 200)
        .containsEntry("beheer /actuator/prometheus", 200)
        .containsEntry("beheer /actuator/env", 404)
        .containsEntry("beheer /actuator/heapdump", 404)
        .containsEntry("beheer /vandaag", 404)
        .containsEntry("beheer /aanmelden", 404)
        .containsEntry("gewoon /actuator/health", 404)
        .containsEntry("gewoon /actuator/prometheus", 302)
        .containsEntry("gewoon /aanmelden", 200);
  }

  private void klopAan(Luisterproces brugwijzer) {
    var vreemde = brugwijzer.bezoeker();
    var deur = vreemde.ga("/aanmelden");
    vreemde.vulIn(
        deur, "/aanmelden", Map.of("gebruikersnaam", "Vreemde Snuiter", "wachtwoord", "geheimpje"));
  }

  private String verwijsDoor(Bezoeker bo, String label) {
    var pagina = bo.ga("/doorverwijzingen/nieuw");
    var wijkteam =
        pagina
            .document()
            .selectFirst("label:has(input[name=bestemming]):contains(Sociaal Wijkteam) input")
            .val();
    var klaar =
        bo.vulIn(
            pagina,
            "/doorverwijzingen",
            Map.of(
                "gezin",
                "nieuw",
                "nieuwGezin",
                label,
                "hulpvraag",
                "GELD",
                "bestemming",
                wijkteam,
                "akkoord",
                "true",
                "toelichting",
                ANTWOORD));
    gelezen.add(klaar.tekst());
    var pad = klaar.waar().getPath();
    return pad.substring(pad.lastIndexOf('/') + 1);
  }

  private void heleLus(Luisterproces brugwijzer, Bezoeker bo) {
    zaak = verwijsDoor(bo, LABEL);
    var team = brugwijzer.bezoeker().meldtZichAan("wijkteam1");
    doe(team, "ontvangstBevestigen", Map.of("keuze", "VRAAG", "toelichting", VRAAG));
    doe(bo, "vraagBeantwoorden", Map.of("toelichting", ANTWOORD));
    doe(team, "ontvangstBevestigen", Map.of("keuze", "AANGENOMEN"));
    gelezen.add(bo.ga("/doorverwijzingen/" + zaak).tekst());
    for (var pad : List.of("/taken", "/vandaag", "/gezinnen?zoek=Logboekproef", "/berichten"))
      gelezen.add(bo.ga(pad).tekst());
    assertThat(gelezen.get(2)).contains(VRAAG);
  }

  private void doe(Bezoeker wie, String stap, Map<String, String> antwoorden) {
    var pad = "/doorverwijzingen/" + zaak + "/stappen/" + stap;
    var klaar = wie.vulIn(wie.ga(pad), pad, antwoorden);
    assertThat(klaar.status()).as(stap).isEqualTo(200);
  }

  private void laatDeMotorStruikelen(JdbcClient jdbc, String stuk) {
    jdbc.sql("update doorverwijzing set status = 'ONZIN' where id = ?::uuid").param(stuk).update();
    jdbc.sql(
            """
            update act_ru_job j set duedate_ = timestamp '2020-01-01' from act_ru_execution e
            where e.id_ = j.process_instance_id_ and e.business_key_ = ?
            """)
        .param(stuk)
        .update();
  }

  private void watErMisgaat(Luisterproces brugwijzer, Bezoeker bo, JdbcClient jdbc, String stuk)
      throws Exception {
    jdbc.sql("alter table gezin add constraint proef check (label <> '" + GEWEIGERD + "')")
        .update();
    var pagina = bo.ga("/gezinnen/nieuw");
    var formulier = pagina.document().select("form[method=post][action^=/gezinnen]").attr("action");
    var geweigerd = bo.vulIn(pagina, formulier, Map.of("label", GEWEIGERD));
    assertThat(geweigerd.status()).isEqualTo(500);
    bo.ga("/doorverwijzingen/geen-kenmerk-van-" + VRAAG.substring(0, 7));
    bo.ga("/taken?na=" + Bezoeker.code(LABEL));
    bo.ga("/doorverwijzingen/" + UUID.randomUUID());
    zaak = zaak == null ? stuk : zaak;
    jdbc.sql("update doorverwijzing set status = 'ONZIN' where id = ?::uuid").param(zaak).update();
    fout =
        lijn.send(
            HttpRequest.newBuilder(
                    URI.create(brugwijzer.adres() + "/api/v1/doorverwijzingen/" + zaak))
                .header("X-Request-Id", VERZOEK)
                .header("Accept", "application/json")
                .header(
                    "Authorization",
                    "Basic "
                        + Base64.getEncoder()
                            .encodeToString("bf.tweemaster:demo".getBytes(StandardCharsets.UTF_8)))
                .build(),
            BodyHandlers.ofString());
  }

  private String haalMetrieken(Luisterproces brugwijzer) {
    var adres = brugwijzer.beheeradres() + "/actuator/prometheus";
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> vraag(adres).body(), tekst -> tekst.contains("brugwijzer_taken_open{"));
  }

  private Map<String, Integer> deuren(Luisterproces brugwijzer) {
    return List.of(
            "beheer /actuator/health/liveness",
            "beheer /actuator/health/readiness",
            "beheer /actuator/prometheus",
            "beheer /actuator/env",
            "beheer /actuator/heapdump",
            "beheer /vandaag",
            "beheer /aanmelden",
            "gewoon /actuator/health",
            "gewoon /actuator/prometheus",
            "gewoon /aanmelden")
        .stream()
        .collect(
            Collectors.toMap(
                deur -> deur,
                deur ->
                    vraag(
                            (deur.startsWith("beheer")
                                    ? brugwijzer.beheeradres()
                                    : brugwijzer.adres())
                                + deur.substring(7))
                        .statusCode()));
  }

  private HttpResponse<String> vraag(String adres) {
    try {
      return lijn.send(HttpRequest.newBuilder(URI.create(adres)).build(), BodyHandlers.ofString());
    } catch (Exception geenAntwoord) {
      throw new AssertionError(adres, geenAntwoord);
    }
  }

  /** Alles wat iemand aanwijst of wat iemand typte, in kleine letters. */
  private static Set<String> sporen(JdbcClient jdbc) {
    var kluis = Proefkluis.vanDeDemo();
    var gevonden = new ArrayList<String>();
    gevonden.addAll(jdbc.sql("select label from gezin").query(String.class).list());
    gevonden.addAll(jdbc.sql("select naam from gebruiker").query(String.class).list());
    gevonden.addAll(jdbc.sql("select email from gebruiker").query(String.class).list());
    for (var versleuteld :
        List.of(
            "select contactnaam from gezin",
            "select contacttelefoon from gezin",
            "select toelichting from doorverwijzing",
            "select toelichting from doorverwijzing_gebeurtenis"))
      jdbc.sql(versleuteld)
          .query((rij, nummer) -> rij.getBytes(1))
          .list()
          .forEach(inhoud -> gevonden.add(inhoud == null ? null : kluis.ontsleutel(inhoud)));
    gevonden.addAll(jdbc.sql("select spoed_reden from doorverwijzing").query(String.class).list());
    gevonden.addAll(List.of(GEWEIGERD, VRAAG, ANTWOORD, "Vreemde Snuiter", "geheimpje"));
    return gevonden.stream()
        .filter(spoor -> spoor != null && spoor.length() > 3)
        .map(spoor -> spoor.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> vondsten(String tekst) {
    var klein = tekst.toLowerCase(Locale.ROOT);
    return sporen.stream().filter(klein::contains).toList();
  }

  private JsonNode regel(String waarin) throws Exception {
    return JSON.readTree(
        logboek.stream()
            .filter(regel -> regel.contains(waarin))
            .findFirst()
            .orElseThrow(() -> new AssertionError("geen regel met " + waarin)));
  }

  private static long tel(JdbcClient jdbc, String waar) {
    return jdbc.sql("select count(*) from " + waar).query(Long.class).single();
  }
}
