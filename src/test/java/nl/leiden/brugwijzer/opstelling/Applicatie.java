package nl.leiden.brugwijzer.opstelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.FileSystemResource;

/** Wat Brugwijzer in productie doet, uit haar eigen instellingen. */
final class Applicatie {

  private final PropertySourcesPropertyResolver waarden;

  private Applicatie() throws IOException {
    var bronnen = new MutablePropertySources();
    for (var naam : List.of("application-productie.yml", "application.yml"))
      new YamlPropertySourceLoader()
          .load(naam, new FileSystemResource(Path.of("src/main/resources", naam)))
          .forEach(bronnen::addLast);
    waarden = new PropertySourcesPropertyResolver(bronnen);
  }

  static Applicatie lees() {
    try {
      return new Applicatie();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  String waarde(String eigenschap, String anders) {
    return waarden.getProperty(eigenschap, anders);
  }

  int getal(String eigenschap, int anders) {
    return waarden.getProperty(eigenschap, Integer.class, anders);
  }

  Duration duur(String eigenschap) {
    return DurationStyle.detectAndParse(waarden.getRequiredProperty(eigenschap));
  }
}
