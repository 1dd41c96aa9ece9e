package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wat de wettelijke klok van buiten nodig heeft. */
@Configuration
class SubsidieConfiguration {

  /** De dagen die bij besluit gelijkgesteld zijn, zijn een lijst met datums en geen formule. */
  @Bean
  Gewonedagen gewonedagen(
      Werkdagen werkdagen, @Value("${brugwijzer.gelijkgestelde-dagen:}") List<String> dagen) {
    return new Gewonedagen(
        werkdagen, dagen.stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet()));
  }
}
