package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** De pagina waar een verzoek vandaan komt, als die van ons is. */
final class Herkomst {

  private Herkomst() {}

  /** Het pad met de vraag, zonder host; nooit een adres elders. */
  static Optional<String> van(HttpServletRequest verzoek) {
    var adres = verzoek.getHeader(HttpHeaders.REFERER);
    if (adres == null) return Optional.empty();
    try {
      var uri = new URI(adres);
      if (!verzoek.getServerName().equals(uri.getHost()) || uri.getRawPath() == null)
        return Optional.empty();
      var pad = "/" + uri.getRawPath().replaceFirst("^/+", "");
      return Optional.of(uri.getRawQuery() == null ? pad : pad + "?" + uri.getRawQuery());
    } catch (URISyntaxException geenAdres) {
      return Optional.empty();
    }
  }
}
