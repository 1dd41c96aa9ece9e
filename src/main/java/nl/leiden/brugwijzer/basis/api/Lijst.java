package nl.leiden.brugwijzer.basis.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import nl.leiden.brugwijzer.basis.Bladzijde;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Een bladzijde van een lijst, met de weg naar de volgende. */
public record Lijst<T>(
    @Schema(description = "Wat er op deze bladzijde staat, hoogstens 25.") List<T> resultaten,
    Links links) {

  /** De weg door een lijst. */
  @Schema(description = "De weg door een lijst; volg de links zoals ze zijn.")
  public record Links(
      @Schema(description = "Deze bladzijde.", example = "/api/v1/taken?lijst=TEAM") String self,
      @Schema(
              description = "De volgende bladzijde; ontbreekt op de laatste.",
              example = "/api/v1/taken?lijst=TEAM&na=YWZnZWtvcnQ",
              nullable = true)
          String next) {}

  /** De bladzijde zoals de API haar geeft; de volgende staat ook in de kop Link. */
  public static <R, T> ResponseEntity<Lijst<T>> van(Bladzijde<R> blad, Function<R, T> vorm) {
    var links = new Links(hier(null), blad.volgende() == null ? null : hier(blad.volgende()));
    var antwoord = ResponseEntity.ok();
    if (links.next() != null)
      antwoord.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(links.next()));
    return antwoord.body(new Lijst<>(blad.regels().stream().map(vorm).toList(), links));
  }

  /** Alles in één keer, voor wat nooit lang wordt. */
  public static <T> ResponseEntity<Lijst<T>> van(List<T> alles) {
    return van(new Bladzijde<>(alles, null), Function.identity());
  }

  /** Zonder host: wie ons via een andere naam vindt, blijft bij die naam. */
  private static String hier(String na) {
    var adres = ServletUriComponentsBuilder.fromCurrentRequest();
    if (na != null) adres.replaceQueryParam("na", na);
    var delen = adres.build();
    return delen.getQuery() == null ? delen.getPath() : delen.getPath() + "?" + delen.getQuery();
  }
}
