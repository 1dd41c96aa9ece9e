package nl.leiden.brugwijzer.basis;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** De woorden uit de tekstbestanden, voor wat niet in een sjabloon staat. */
@Component
public class Woorden {

  private final MessageSource teksten;

  Woorden(MessageSource teksten) {
    this.teksten = teksten;
  }

  /** De tekst met deze sleutel. */
  public String van(String sleutel, Object... waarden) {
    return teksten.getMessage(sleutel, waarden, LocaleContextHolder.getLocale());
  }

  /**
   * De waarden als keuzes.
   *
   * @param voorvoegsel staat in het tekstbestand voor de naam van de waarde, met de punt erbij
   */
  public <E extends Enum<E>> List<Keuze> keuzes(String voorvoegsel, E[] waarden) {
    return keuzes(voorvoegsel, waarden, waarde -> null);
  }

  /** De waarden als keuzes met een plaatje. */
  public <E extends Enum<E>> List<Keuze> keuzes(
      String voorvoegsel, E[] waarden, Function<E, String> icoon) {
    return Stream.of(waarden)
        .map(w -> new Keuze(w.name(), van(voorvoegsel + w.name()), icoon.apply(w)))
        .toList();
  }
}
