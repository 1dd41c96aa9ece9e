package nl.leiden.brugwijzer.config;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import nl.leiden.brugwijzer.basis.api.Api;
import nl.leiden.brugwijzer.basis.api.Gezien;
import nl.leiden.brugwijzer.basis.api.Sleutel;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** De voorkant van de beschrijving van de API: wat zij is, van wie, en hoe je binnenkomt. */
@Configuration
class Apibeschrijving {

  private static final String AANMELDING = "aanmelding";

  private static final String BEARER = "bearer";

  private static final String NOG_NIET = "Een toegangsbewijs van de aanmeldserver.";

  private static final String OVER =
      """
      Brugwijzer helpt brugfunctionarissen gezinnen door te verwijzen, en laat zien wat ervan komt. \
      Deze API doet wat de schermen doen, met dezelfde regels: je ziet en doet wat bij jouw functie \
      en jouw zaken hoort, en wat niet van jou is, bestaat niet (404).

      **Eén keer.** Elke POST vraagt een `Idempotency-Key`: een UUID die je zelf bedenkt. Kwam er geen \
      antwoord, stuur dan hetzelfde nog eens met dezelfde sleutel; het gebeurt nooit dubbel.

      **Niets overschrijven.** Wie iets verandert, stuurt in `If-Match` de `ETag` van wat hij las. \
      Veranderde een ander het intussen, dan krijg je 412 met wat er anders is.

      **Bladeren.** Een lijst geeft 25 regels en in `links.next` de weg naar de volgende. Volg die link \
      zoals hij is.

      **Fouten** zijn `application/problem+json`, met per veld in `fouten` wat eraan schort. \
      Onbekende velden worden geweigerd. Een BSN mag nergens staan.
      """;

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Gebruiker.class, Sleutel.class, Gezien.class)
        .replaceWithSchema(DoorverwijzingId.class, new UUIDSchema())
        .replaceWithSchema(AanvraagId.class, new UUIDSchema());
  }

  @Bean
  OpenAPI beschrijving(Apicontact contact, ObjectProvider<Apiaanmelding> aanmelding) {
    var manier = aanmelding.getIfAvailable();
    var schema = manier == null ? BEARER : manier.schema();
    var deur =
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme(schema)
            .bearerFormat(schema.equals(BEARER) ? "JWT" : null)
            .description(manier == null ? NOG_NIET : manier.uitleg());
    return new OpenAPI()
        .info(
            new Info()
                .title("Brugwijzer")
                .version(Api.VERSIE)
                .description(OVER)
                .contact(
                    new Contact()
                        .name(contact.naam())
                        .url(contact.website())
                        .email(contact.email()))
                .license(
                    new License()
                        .name("EUPL-1.2")
                        .url("https://joinup.ec.europa.eu/collection/eupl")))
        .servers(List.of(new Server().url(Api.V1).description("Waar dit document ook staat.")))
        .security(List.of(new SecurityRequirement().addList(AANMELDING)))
        .components(new Components().addSecuritySchemes(AANMELDING, deur));
  }
}
