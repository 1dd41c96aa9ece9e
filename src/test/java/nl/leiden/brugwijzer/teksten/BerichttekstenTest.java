package nl.leiden.brugwijzer.teksten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Een bericht dat in de app te lezen is, kan ook gemaild worden. */
class BerichttekstenTest {

  private static final String SOORT = "bericht.soort.";
  private static final String ONDERWERP = "bericht.onderwerp.";

  @Test
  void elkeSoortBerichtHeeftEenOnderwerpVoorDeMail() throws IOException {
    var sleutels = sleutels();
    var soorten = new TreeSet<String>();
    for (var sleutel : sleutels)
      if (sleutel.startsWith(SOORT)) soorten.add(sleutel.substring(SOORT.length()));
    assertThat(soorten).isNotEmpty().allMatch(soort -> sleutels.contains(ONDERWERP + soort));
  }

  private static Set<String> sleutels() throws IOException {
    var alle = new TreeSet<String>();
    var bestanden =
        new PathMatchingResourcePatternResolver().getResources("classpath:teksten/*.properties");
    for (var bestand : bestanden) {
      var teksten = new Properties();
      try (var lezer = new InputStreamReader(bestand.getInputStream(), StandardCharsets.UTF_8)) {
        teksten.load(lezer);
      }
      alle.addAll(teksten.stringPropertyNames());
    }
    return alle;
  }
}
