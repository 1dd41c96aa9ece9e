package nl.leiden.brugwijzer.opstelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.config.Instellingnamen;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.FileSystemResource;

/** Wat Brugwijzer in productie leest en biedt, uit haar eigen bestanden. */
final class Applicatie {

  private static final Path BRONNEN = Path.of("src/main/resources");
  private static final Pattern INVULPLEK = Pattern.compile("\\$\\{(BRUGWIJZER_[A-Z0-9_]+)");
  private static final Pattern EIGENSCHAP = Pattern.compile("\\$\\{(brugwijzer\\.[a-z0-9.-]+)");
  private static final Pattern OMSCHREVEN = Pattern.compile("\"name\": \"(brugwijzer\\.[^\"]+)\"");

  private final PropertySourcesPropertyResolver waarden;
  private final Set<String> bekend = new TreeSet<>(Instellingnamen.nodig());

  private Applicatie() throws IOException {
    var bronnen = new MutablePropertySources();
    for (var naam : List.of("application-productie.yml", "application.yml"))
      for (var bron :
          new YamlPropertySourceLoader().load(naam, new FileSystemResource(BRONNEN.resolve(naam))))
        bronnen.addLast(bron);
    waarden = new PropertySourcesPropertyResolver(bronnen);
    noem(INVULPLEK, Yaml.tekst(BRONNEN.resolve("application-productie.yml")));
    noem(INVULPLEK, Yaml.tekst(BRONNEN.resolve("application.yml")));
    var omschrijving = Path.of("target/classes/META-INF/spring-configuration-metadata.json");
    if (Files.exists(omschrijving)) noem(OMSCHREVEN, Yaml.tekst(omschrijving));
    try (var code = Files.walk(Path.of("src/main/java"))) {
      code.filter(pad -> pad.toString().endsWith(".java"))
          .forEach(pad -> noem(EIGENSCHAP, Yaml.tekst(pad)));
    }
  }

  static Applicatie lees() {
    try {
      return new Applicatie();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /**
   * Kent Brugwijzer deze naam uit de omgeving? Een kaart of lijst heeft namen die zij niet vooraf
   * weet.
   */
  boolean kent(String naam) {
    return bekend.contains(naam)
        || naam.matches("BRUGWIJZER_SLEUTELS_SLEUTEL_[A-Z0-9]+")
        || naam.matches("BRUGWIJZER_DWANGSOM_\\d+_(VANAF|DAGEN|PERDAG|BRON)");
  }

  List<String> nodig() {
    return Instellingnamen.nodig();
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

  private void noem(Pattern patroon, String tekst) {
    var vondst = patroon.matcher(tekst);
    while (vondst.find())
      bekend.add(
          vondst.group(1).startsWith("BRUGWIJZER_")
              ? vondst.group(1)
              : vondst.group(1).replace(".", "_").replace("-", "").toUpperCase());
  }
}
