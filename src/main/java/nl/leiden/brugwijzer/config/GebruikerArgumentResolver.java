package nl.leiden.brugwijzer.config;

import java.util.Optional;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Geeft een controller wie er aan het werk is. */
class GebruikerArgumentResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Gebruiker.class || misschien(parameter);
  }

  /** Voor een pagina die ook wie niet is aangemeld mag lezen. */
  private static boolean misschien(MethodParameter parameter) {
    return parameter.getParameterType() == Optional.class
        && parameter.nested().getNestedParameterType() == Gebruiker.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer model,
      NativeWebRequest verzoek,
      WebDataBinderFactory binders) {
    if (misschien(parameter)) return NuAangemeld.gebruiker();
    return NuAangemeld.gebruiker()
        .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("niet aangemeld"));
  }
}
