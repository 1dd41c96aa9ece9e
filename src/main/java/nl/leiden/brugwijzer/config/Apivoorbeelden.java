package nl.leiden.brugwijzer.config;

import io.swagger.v3.oas.models.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stelt het voorbeeld van een verzoek of antwoord samen uit de voorbeelden van zijn velden. */
@SuppressWarnings("rawtypes")
class Apivoorbeelden {

  private static final String VERWIJZING = "#/components/schemas/";

  private final Map<String, Schema> schemas;

  Apivoorbeelden(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** Het voorbeeld, of null als de beschrijving niets te kiezen geeft. */
  Object van(Schema<?> schema) {
    if (schema.get$ref() != null)
      return van(schemas.get(schema.get$ref().substring(VERWIJZING.length())));
    if (schema.getExample() != null) return waarde(schema);
    if (schema.getItems() != null) return lijst(schema.getItems());
    if (schema.getProperties() != null) return velden(schema.getProperties());
    if (schema.getEnum() != null) return schema.getEnum().get(0);
    return null;
  }

  private Object lijst(Schema<?> van) {
    var een = van(van);
    return een == null ? List.of() : List.of(een);
  }

  private Map<String, Object> velden(Map<String, Schema> velden) {
    var voorbeeld = new LinkedHashMap<String, Object>();
    velden.forEach(
        (naam, schema) -> {
          var een = van(schema);
          if (een != null) voorbeeld.put(naam, een);
        });
    return voorbeeld;
  }

  private static Object waarde(Schema<?> schema) {
    var voorbeeld = schema.getExample();
    if (voorbeeld instanceof Date dag)
      return DateTimeFormatter.ISO_LOCAL_DATE.format(dag.toInstant().atOffset(ZoneOffset.UTC));
    return voorbeeld instanceof OffsetDateTime moment ? moment.toInstant().toString() : voorbeeld;
  }
}
