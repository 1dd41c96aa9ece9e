package nl.leiden.brugwijzer.gebruiker.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gebruiker.beheer.Afwijking;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebeurtenisregel;
import org.springframework.stereotype.Component;

/** De geschiedenis van een gebruiker in woorden; bewaard staat zij in codes. */
@Component
class Geschiedenis {

  /** Achter wie het werk kreeg, staat hoeveel het was. */
  private static final String AANTAL = "\\d{1,3}";

  private final Beheerkeuzes keuzes;
  private final Dagwoorden dagen;
  private final Woorden woorden;

  Geschiedenis(Beheerkeuzes keuzes, Dagwoorden dagen, Woorden woorden) {
    this.keuzes = keuzes;
    this.dagen = dagen;
    this.woorden = woorden;
  }

  /** Een regel op het scherm. */
  public record Regel(String wanneer, String wat, String door) {}

  /**
   * @param opvolgers wie het werk kan hebben gekregen
   */
  List<Regel> van(List<Gebeurtenisregel> gebeurtenissen, List<Gebruiker> opvolgers, Gebruiker wie) {
    var namen =
        Stream.of(keuzes.organisaties(wie), keuzes.scholen(wie), Beheerkeuzes.mensen(opvolgers))
            .flatMap(List::stream)
            .collect(Collectors.toMap(Keuze::waarde, Keuze::tekst, (eerste, zelfde) -> eerste));
    return gebeurtenissen.stream().map(g -> regel(g, namen)).toList();
  }

  private Regel regel(Gebeurtenisregel g, Map<String, String> namen) {
    var wat = woorden.van("gebruikers.gebeurtenis." + g.soort());
    var waarde = g.waarde() == null ? "" : waarde(g.waarde(), namen);
    return new Regel(
        dagen.moment(g.moment()),
        waarde.isEmpty() ? wat : wat + ": " + waarde,
        g.door() == null
            ? woorden.van("gebruikers.vanzelf")
            : woorden.van("gebruikers.door", g.door()));
  }

  private String waarde(String codes, Map<String, String> namen) {
    return Stream.of(codes.split(" "))
        .filter(code -> !code.matches(AANTAL))
        .map(code -> woord(code, namen))
        .collect(Collectors.joining(", "));
  }

  private String woord(String code, Map<String, String> namen) {
    for (var rol : Rol.values()) if (rol.name().equals(code)) return woorden.van("rol." + rol);
    for (var soort : Afwijking.Soort.values())
      if (soort.name().equals(code)) return woorden.van("afstemming.soort." + soort);
    if (code.equals("TERUG")) return woorden.van("gebruikers.opvolger.terug");
    try {
      return dagen.datum(LocalDate.parse(code));
    } catch (DateTimeParseException geenDag) {
      return namen.getOrDefault(code, code);
    }
  }
}
