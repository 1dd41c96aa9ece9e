package nl.leiden.brugwijzer.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Waar de virusscanner is: clamd, over TCP. Zonder host wordt er niet gescand; productie start dan
 * niet.
 *
 * @param host waar clamd luistert, of leeg
 * @param timeout hoe lang een antwoord mag duren
 * @param tussenpoos hoe vaak er gekeken wordt of er nog iets wacht
 */
@ConfigurationProperties("brugwijzer.scanner")
record Scannerinstellingen(
    @DefaultValue("") String host,
    @DefaultValue("3310") int port,
    @DefaultValue("30s") Duration timeout,
    @DefaultValue("5s") Duration tussenpoos) {

  boolean aanwezig() {
    return !host.isBlank();
  }
}
