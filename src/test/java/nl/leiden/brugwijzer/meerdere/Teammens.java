package nl.leiden.brugwijzer.meerdere;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.concurrent.ThreadLocalRandom;
import nl.leiden.brugwijzer.meerdere.Kasboek.Soort;
import nl.leiden.brugwijzer.meerdere.Verbinding.Gezien;

/** Een teamlid: leest de lijst, pakt op, geeft terug, antwoordt; samen met een collega. */
final class Teammens implements Werker {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Gebruikersessie ik;
  private final Kasboek kasboek;
  private final Belevenissen belevenissen;
  private int beurt;
  private String taak;
  private String zaak;

  Teammens(Gebruikersessie ik, Kasboek kasboek, Belevenissen belevenissen) {
    this.ik = ik;
    this.kasboek = kasboek;
    this.belevenissen = belevenissen;
  }

  @Override
  public void werk() throws Gezien {
    switch (beurt++ % 6) {
      case 0 -> ik.ga("/taken");
      case 1 -> kies();
      case 2 -> pakOp();
      case 3 -> kijkNaarZaak();
      case 4 -> geefTerugOfRondAf();
      default -> ik.ga("/berichten");
    }
  }

  private void kies() throws Gezien {
    taak = null;
    var lijst =
        inhoud(
            ik.lees("/api/v1/taken?lijst=TEAM&stap=ontvangstBevestigen&behandelaar=niemand"),
            "takenlijst");
    var open = lijst.get("resultaten");
    if (open.isEmpty()) return;
    var gekozen = open.get(ThreadLocalRandom.current().nextInt(open.size()));
    taak = gekozen.get("id").asText();
    zaak = gekozen.get("zaak").asText();
  }

  private void kijkNaarZaak() throws Gezien {
    if (taak != null) ik.ga("/doorverwijzingen/" + zaak);
  }

  private void pakOp() throws Gezien {
    if (taak == null) return;
    var gekozen = taak;
    // Pas van mij als het lukte: iets teruggeven wat niemand heeft, lukt ook, maar doet niets.
    taak = null;
    var antwoord =
        beurt % 12 < 6
            ? ik.stuur("/taken/" + gekozen + "/oppakken", "")
            : metVersie(gekozen, "/oppakken", null);
    if (antwoord == null || collegaWasEerder(antwoord, "oppakken")) return;
    kasboek.bevestigd(Soort.OPGEPAKT, gekozen, ik.wie(), zaak);
    taak = gekozen;
  }

  private void geefTerugOfRondAf() throws Gezien {
    if (taak == null) return;
    var terug = beurt % 18 < 6;
    var antwoord =
        terug
            ? ik.stuur("/taken/" + taak + "/teruggeven", "lijst=TEAM")
            : metVersie(
                taak,
                "/afronding",
                "{\"keuze\": \"AANGENOMEN\", \"toelichting\": \"Wij bellen morgen.\"}");
    if (antwoord == null || collegaWasEerder(antwoord, terug ? "teruggeven" : "afronden")) return;
    kasboek.bevestigd(terug ? Soort.TERUGGEGEVEN : Soort.AFGEROND, taak, ik.wie(), zaak);
  }

  /** Leest de taak, en doet iets met de versie die er toen was. */
  private HttpResponse<String> metVersie(String welke, String wat, String json) throws Gezien {
    var pad = "/api/v1/taken/" + welke;
    var nu = ik.lees(pad);
    if (collegaWasEerder(nu, "lezen")) return null;
    return ik.schrijf(pad + wat, json, nu.headers().firstValue("ETag").orElseThrow());
  }

  private boolean collegaWasEerder(HttpResponse<String> antwoord, String wat) throws Gezien {
    var status = antwoord.statusCode();
    if (status == 200 || status == 302) return false;
    if (status != 409 && status != 412 && status != 404) throw ik.onverwacht(wat, antwoord);
    belevenissen.collega(wat + "-" + status);
    return true;
  }

  private JsonNode inhoud(HttpResponse<String> antwoord, String waar) throws Gezien {
    if (antwoord.statusCode() != 200) throw ik.onverwacht(waar, antwoord);
    try {
      return JSON.readTree(antwoord.body());
    } catch (IOException geenJson) {
      throw new UncheckedIOException(geenJson);
    }
  }
}
