package nl.leiden.brugwijzer.config;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Type;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.api.Gezien;
import nl.leiden.brugwijzer.basis.api.Lijst;
import nl.leiden.brugwijzer.basis.api.Sleutel;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Schrijft bij elke route op wat voor alle routes van haar soort geldt: koppen en fouten. */
@Component
class Apiroute implements OperationCustomizer {

  private static final String ETAG = "\"f2a9c41d77b04e6b93d1c0aa\"";

  @Override
  public Operation customize(Operation beschrijving, HandlerMethod route) {
    if (heeft(route, Sleutel.class))
      beschrijving.addParametersItem(
          kop("Idempotency-Key", "Zelfgekozen UUID; bij een herhaling dezelfde.")
              .schema(new StringSchema().format("uuid"))
              .example("0b8f1a52-6c1e-4f0e-9a3d-2f5e7c9b1d34"));
    if (heeft(route, Gezien.class))
      beschrijving.addParametersItem(
          kop(HttpHeaders.IF_MATCH, "De ETag van wat je las, met aanhalingstekens.")
              .schema(new StringSchema())
              .example(ETAG));
    var antwoorden = new ApiResponses();
    beschrijving
        .getResponses()
        .forEach((status, a) -> antwoorden.put(status, antwoord(a, status, route)));
    if (route.hasMethodAnnotation(GetMapping.class) && !lijst(route))
      antwoorden.put("304", ongewijzigd());
    fouten(route).forEach(status -> antwoorden.put(status.toString(), Apiproblemen.bij(status)));
    return beschrijving.responses(antwoorden);
  }

  private static ApiResponse antwoord(ApiResponse antwoord, String status, HandlerMethod route) {
    var getal = Integer.parseInt(status);
    return getal >= 400 ? Apiproblemen.bij(getal) : gelukt(antwoord, status, route);
  }

  private static ApiResponse ongewijzigd() {
    return new ApiResponse()
        .description("Nog zoals het was: If-None-Match is de huidige ETag.")
        .addHeaderObject("API-Version", Apiafwerking.versie())
        .addHeaderObject(HttpHeaders.ETAG, etag());
  }

  private static ApiResponse gelukt(ApiResponse antwoord, String status, HandlerMethod route) {
    antwoord.addHeaderObject("API-Version", Apiafwerking.versie());
    if (status.equals("201")) antwoord.addHeaderObject(HttpHeaders.LOCATION, locatie());
    if (lijst(route)) antwoord.addHeaderObject(HttpHeaders.LINK, link());
    else if (!status.equals("204")) antwoord.addHeaderObject(HttpHeaders.ETAG, etag());
    antwoord.setDescription(status.equals("201") ? "Gemaakt." : "Gelukt.");
    return antwoord;
  }

  private static TreeSet<Integer> fouten(HandlerMethod route) {
    var fouten = new TreeSet<Integer>(java.util.List.of(401, 403, 406, 429));
    var vraagtIets = parameters(route).anyMatch(p -> p.getParameterType() != Gebruiker.class);
    if (vraagtIets) fouten.addAll(java.util.List.of(400, 404));
    if (!route.hasMethodAnnotation(GetMapping.class)) fouten.add(409);
    if (heeft(route, Gezien.class)) fouten.addAll(java.util.List.of(412, 428));
    if (parameters(route).anyMatch(p -> p.hasParameterAnnotation(RequestBody.class)))
      fouten.addAll(java.util.List.of(413, 415));
    return fouten;
  }

  private static boolean lijst(HandlerMethod route) {
    Type soort = route.getMethod().getGenericReturnType();
    return ResolvableType.forType(soort).as(ResponseEntity.class).getGeneric(0).resolve()
        == Lijst.class;
  }

  private static boolean heeft(HandlerMethod route, Class<?> soort) {
    return parameters(route).anyMatch(p -> p.getParameterType() == soort);
  }

  private static Stream<MethodParameter> parameters(HandlerMethod route) {
    return Stream.of(route.getMethodParameters());
  }

  private static Parameter kop(String naam, String uitleg) {
    return new Parameter().in("header").name(naam).required(true).description(uitleg);
  }

  private static Header locatie() {
    return new Header()
        .description("Waar het gemaakte te lezen is.")
        .schema(new StringSchema().format("uri-reference"));
  }

  private static Header link() {
    return new Header()
        .description("De volgende bladzijde, als die er is: rel=\"next\".")
        .schema(new StringSchema());
  }

  private static Header etag() {
    return new Header()
        .description("De versie van dit antwoord, voor If-Match.")
        .schema(new StringSchema())
        .example(ETAG);
  }
}
