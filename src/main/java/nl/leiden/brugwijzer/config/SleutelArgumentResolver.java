package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.api.Sleutel;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Leest de kop Idempotency-Key. */
class SleutelArgumentResolver implements HandlerMethodArgumentResolver {

  static final String KOP = "Idempotency-Key";

  private static final Pattern UUID_VORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Sleutel.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer model,
      NativeWebRequest verzoek,
      WebDataBinderFactory binders) {
    var waarde = verzoek.getHeader(KOP);
    if (waarde == null || !UUID_VORM.matcher(waarde).matches())
      throw new OngeldigeInvoer(KOP, "fout.veld.sleutel");
    var http = (HttpServletRequest) verzoek.getNativeRequest();
    var route = http.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return new Sleutel(
        UUID.fromString(waarde), http.getMethod() + " " + route, http.getRequestURI());
  }
}
