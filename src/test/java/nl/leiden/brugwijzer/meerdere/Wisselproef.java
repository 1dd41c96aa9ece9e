package nl.leiden.brugwijzer.meerdere;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Eén sessie, en elk verzoek naar een ander exemplaar; ook een formulier en een stukje pagina. */
final class Wisselproef {

  private static final int KEREN = 60;

  private Wisselproef() {}

  static void draai(Opstelling opstelling, Verslag verslag) throws Exception {
    var belevenissen = new Belevenissen();
    var bo = opstelling.als("m-bo-1", belevenissen);
    Map<String, Integer> langs = new HashMap<>();
    var vorige = "";
    var gewisseld = 0;
    for (var n = 0; n < KEREN; n++) {
      var antwoord =
          n % 3 == 0
              ? bo.stuur(
                  "/contactmomenten",
                  "sleutel=%s&type=OPVOEDEN&plaats=TELEFOON&minuten=7&datum=%s"
                      .formatted(UUID.randomUUID(), java.time.LocalDate.now().minusDays(30)))
              : bo.ga(n % 3 == 1 ? "/vandaag" : "/contactmomenten");
      var door = antwoord.headers().firstValue("X-Exemplaar").orElse("geen");
      langs.merge(door, 1, Integer::sum);
      if (!door.equals(vorige)) gewisseld++;
      vorige = door;
      if (antwoord.statusCode() >= 400) throw new IllegalStateException("" + antwoord.statusCode());
    }
    verslag.regel("wissel.verzoeken.per.exemplaar", langs);
    verslag.moet("wissel.gewisseld", gewisseld, KEREN);
    verslag.moet("wissel.fouten", belevenissen.fouten(), 0L);
    verslag.moet("wissel.contacten", contacten(opstelling), (long) KEREN / 3);
    htmx(opstelling, verslag, belevenissen);
  }

  private static Long contacten(Opstelling opstelling) {
    return JdbcClient.create(opstelling.pool())
        .sql("select count(*) from contactmoment where door = 'm-bo-1' and minuten = 7")
        .query(Long.class)
        .single();
  }

  /** De optelsom bij een subsidieaanvraag ververst terwijl je typt. */
  private static void htmx(Opstelling opstelling, Verslag verslag, Belevenissen belevenissen)
      throws Exception {
    var taak =
        JdbcClient.create(opstelling.pool())
            .sql(
                "select zaak_id, behandelaar from taak where stap = 'beoordelen' and behandelaar is"
                    + " not null order by id limit 1")
            .query()
            .singleRow();
    var wie = opstelling.als((String) taak.get("behandelaar"), belevenissen);
    var pad = "/subsidies/" + taak.get("zaak_id") + "/stappen/beoordelen";
    var pagina = Jsoup.parse(wie.ga(pad).body());
    var deel = pagina.selectFirst("[data-hx-post]");
    var goed = 0;
    for (var n = 0; n < 9 && deel != null; n++) {
      var antwoord = wie.stuurDeel(deel.attr("data-hx-post"), "");
      if (antwoord.statusCode() == 200 && antwoord.body().contains("id=\"som\"")) goed++;
    }
    verslag.moet("wissel.htmx.goed.van.9", goed, 9);
  }
}
