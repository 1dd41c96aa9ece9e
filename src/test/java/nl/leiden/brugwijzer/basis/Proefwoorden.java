package nl.leiden.brugwijzer.basis;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** De echte woorden, voor proeven zonder Spring. */
public final class Proefwoorden {

  private Proefwoorden() {}

  public static Woorden woorden() {
    LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    return new Woorden(teksten());
  }

  public static Dagwoorden dagwoorden(Clock klok) {
    return new Dagwoorden(klok, new Werkdagen(), teksten());
  }

  private static MessageSource teksten() {
    var teksten = new ResourceBundleMessageSource();
    teksten.setBasenames("teksten/basis", "teksten/doorverwijzing");
    teksten.setDefaultEncoding("UTF-8");
    teksten.setFallbackToSystemLocale(false);
    return teksten;
  }
}
