package nl.leiden.brugwijzer.config;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** De fouten zoals de beschrijving van de API ze noemt, met de woorden die een vrager krijgt. */
@Component
class Apiproblemen {

  private static final String PROBLEEM = "Probleem";
  private static final Set<Foutsoort> SOORTEN =
      EnumSet.of(
          Foutsoort.VERKEERD_VERZOEK,
          Foutsoort.NIET_AANGEMELD,
          Foutsoort.NIET_TOEGESTAAN,
          Foutsoort.NIET_GEVONDEN,
          Foutsoort.ANDERE_VORM_GEVRAAGD,
          Foutsoort.KAN_NIET_MEER,
          Foutsoort.VERSIE_VERANDERD,
          Foutsoort.TE_GROOT,
          Foutsoort.ANDERE_VORM_GESTUURD,
          Foutsoort.VERSIE_ONTBREEKT,
          Foutsoort.TE_VAAK);

  private final Foutteksten teksten;

  Apiproblemen(Foutteksten teksten) {
    this.teksten = teksten;
  }

  /** Waar een antwoord met deze status beschreven staat. */
  static ApiResponse bij(int status) {
    return new ApiResponse().$ref("#/components/responses/" + naam(status));
  }

  /** Zet de fouten bij de onderdelen van de beschrijving. */
  void zetBij(Components onderdelen, Header versie) {
    onderdelen.addSchemas(PROBLEEM, probleem());
    onderdelen.addSchemas("Veldfout", veldfout());
    onderdelen.addSchemas("Verschil", verschil());
    for (var soort : SOORTEN)
      onderdelen.addResponses(naam(soort.status()), antwoord(soort, versie));
  }

  private static String naam(int status) {
    return "Fout" + status;
  }

  private ApiResponse antwoord(Foutsoort soort, Header versie) {
    var voorbeeld = new LinkedHashMap<String, Object>();
    voorbeeld.put("type", "about:blank");
    voorbeeld.put("title", teksten.titel(soort));
    voorbeeld.put("status", soort.status());
    voorbeeld.put("detail", teksten.voorProgramma(soort));
    if (soort == Foutsoort.VERKEERD_VERZOEK)
      voorbeeld.put("fouten", List.of(new Veldfout("label", "Vul een label in.")));
    if (soort == Foutsoort.VERSIE_VERANDERD)
      voorbeeld.put(
          "verschillen", List.of(Map.of("veld", "talen", "nu", "Arabisch", "jij", "Turks")));
    var antwoord = new ApiResponse();
    if (soort == Foutsoort.TE_VAAK) antwoord.addHeaderObject("Retry-After", wachttijd());
    var vorm = new Schema<>().$ref("#/components/schemas/" + PROBLEEM);
    return antwoord
        .description(teksten.titel(soort))
        .addHeaderObject("API-Version", versie)
        .content(
            new Content()
                .addMediaType(
                    org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                    new MediaType().schema(vorm).example(voorbeeld)));
  }

  private static Header wachttijd() {
    return new Header()
        .description("Na zoveel seconden kan het weer.")
        .schema(new IntegerSchema())
        .example(12);
  }

  private static Schema<?> probleem() {
    return new ObjectSchema()
        .description("Wat er misging, volgens RFC 9457.")
        .addProperty("type", new StringSchema().description("Altijd about:blank."))
        .addProperty("title", new StringSchema().description("Wat er is, in een paar woorden."))
        .addProperty("status", new IntegerSchema().description("De HTTP-status."))
        .addProperty("detail", new StringSchema().description("Waarom, en wat je kunt doen."))
        .addProperty("instance", new StringSchema().description("Het pad van het verzoek."))
        .addProperty(
            "fouten", lijst("Veldfout").description("Per veld wat eraan schort; alleen bij 400."))
        .addProperty(
            "verschillen",
            lijst("Verschil").description("Wat er intussen anders is; alleen bij 412."))
        .addProperty(
            "nummer",
            new StringSchema().description("Waarmee de beheerder een fout bij ons terugvindt."))
        .required(List.of("title", "status", "detail"));
  }

  private static Schema<?> veldfout() {
    return new ObjectSchema()
        .description("Wat er mis is met één veld.")
        .addProperty("veld", new StringSchema().description("Naam van het veld of de kop."))
        .addProperty("melding", new StringSchema().description("Wat er mis is en wat te doen."))
        .required(List.of("veld", "melding"));
  }

  private static Schema<?> verschil() {
    return new ObjectSchema()
        .description("Een veld dat intussen anders is dan wat je stuurde.")
        .addProperty("veld", new StringSchema().description("Naam van het veld."))
        .addProperty("nu", new Schema<>().description("Wat er nu staat."))
        .addProperty("jij", new Schema<>().description("Wat jij stuurde."))
        .required(List.of("veld"));
  }

  private static Schema<?> lijst(String van) {
    return new ArraySchema().items(new Schema<>().$ref("#/components/schemas/" + van));
  }
}
