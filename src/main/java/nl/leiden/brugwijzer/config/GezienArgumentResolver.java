package nl.leiden.brugwijzer.config;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.api.Gezien;
import nl.leiden.brugwijzer.basis.api.VersieOntbreekt;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Leest de kop If-Match. Een sterretje telt niet: daar blijkt niet uit wat de vrager zag. */
class GezienArgumentResolver implements HandlerMethodArgumentResolver {

  private static final String ETAG = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"";
  private static final Pattern ETAGS = Pattern.compile(ETAG + "(?:\\s*,\\s*" + ETAG + ")*");
  private static final Pattern EEN = Pattern.compile(ETAG);

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Gezien.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer model,
      NativeWebRequest verzoek,
      WebDataBinderFactory binders) {
    var koppen = verzoek.getHeaderValues(HttpHeaders.IF_MATCH);
    if (koppen == null || koppen.length == 0) throw new VersieOntbreekt();
    var waarde = String.join(", ", List.of(koppen)).strip();
    if (!ETAGS.matcher(waarde).matches())
      throw new OngeldigeInvoer(HttpHeaders.IF_MATCH, "fout.veld.ifmatch");
    return new Gezien(
        EEN.matcher(waarde)
            .results()
            .map(gevonden -> gevonden.group())
            .collect(
                Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet)));
  }
}
