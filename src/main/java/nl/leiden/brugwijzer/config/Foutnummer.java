package nl.leiden.brugwijzer.config;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Legt een onverwachte fout vast onder een kort nummer. De boodschap van een exception kan gegevens
 * van een gezin bevatten; in het logboek komen alleen de soort en de plek.
 */
final class Foutnummer {

  private static final Logger LOG = LoggerFactory.getLogger(Foutnummer.class);
  private static final String TEKENS = "23456789BCDFGHJKLMNPQRSTVWXZ";
  private static final int LENGTE = 6;
  private static final SecureRandom TOEVAL = new SecureRandom();

  private Foutnummer() {}

  /** Schrijft de fout op en geeft het nummer. */
  static String voor(String waar, Throwable fout) {
    var nummer =
        TOEVAL
            .ints(LENGTE, 0, TEKENS.length())
            .mapToObj(i -> TEKENS.substring(i, i + 1))
            .collect(Collectors.joining());
    LOG.error("Fout {} bij {}\n{}", nummer, waar, Foutspoor.van(fout));
    return nummer;
  }
}
