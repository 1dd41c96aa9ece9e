package nl.leiden.brugwijzer.config;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.TreeMap;
import nl.leiden.brugwijzer.basis.api.Api;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Maakt de beschrijving af: paden vanaf de server, de fouten, en een voorbeeld overal. */
@Component
class Apiafwerking implements OpenApiCustomizer {

  private final Apiproblemen problemen;

  Apiafwerking(Apiproblemen problemen) {
    this.problemen = problemen;
  }

  @Override
  public void customise(OpenAPI beschrijving) {
    problemen.zetBij(beschrijving.getComponents(), versie());
    beschrijving
        .getComponents()
        .setSchemas(new TreeMap<>(beschrijving.getComponents().getSchemas()));
    var paden = new Paths();
    new TreeMap<>(beschrijving.getPaths())
        .forEach((pad, wat) -> paden.addPathItem(pad.substring(Api.V1.length()), wat));
    beschrijving.setPaths(paden);
    var voorbeelden = new Apivoorbeelden(beschrijving.getComponents().getSchemas());
    paden.values().stream()
        .flatMap(pad -> pad.readOperations().stream())
        .forEach(route -> vul(route, voorbeelden));
  }

  private static void vul(Operation route, Apivoorbeelden voorbeelden) {
    if (route.getRequestBody() != null) vul(route.getRequestBody().getContent(), voorbeelden);
    route.getResponses().values().forEach(antwoord -> vul(antwoord.getContent(), voorbeelden));
  }

  private static void vul(Content inhoud, Apivoorbeelden voorbeelden) {
    if (inhoud == null) return;
    inhoud.values().stream()
        .filter(vorm -> vorm.getSchema() != null && vorm.getExample() == null)
        .forEach(vorm -> vorm.setExample(voorbeelden.van(vorm.getSchema())));
  }

  /** De kop met de versie, op elk antwoord. */
  static Header versie() {
    return new Header()
        .description("De volledige versie van de API.")
        .schema(new StringSchema())
        .example(Api.VERSIE);
  }
}
