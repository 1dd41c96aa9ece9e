package nl.leiden.brugwijzer.basis;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Een getal over het werk van nu, voor wie Brugwijzer draaiende houdt; zie docs/metrieken.md.
 *
 * @param naam met punten, zoals {@code brugwijzer.taken.open}; eindigt zij op {@code .seconds}, dan
 *     is de waarde in seconden
 * @param kenmerken waarvan; de waarde komt altijd uit een enum, zodat er nooit een mens, school of
 *     zaak in staat
 * @param overGezinnen of er gezinnen achter zitten: dan gaat een klein aantal niet naar buiten
 */
public record Meting(
    String naam, Map<String, String> kenmerken, double waarde, boolean overGezinnen) {

  public Meting {
    kenmerken = Collections.unmodifiableMap(new TreeMap<>(kenmerken));
  }

  /** Een getal zonder kenmerken. */
  public static Meting van(String naam, double waarde) {
    return new Meting(naam, Map.of(), waarde, false);
  }

  /** Hetzelfde getal, van een deel. */
  public Meting met(String kenmerk, Enum<?> deel) {
    var meer = new TreeMap<>(kenmerken);
    meer.put(kenmerk, deel.name().toLowerCase(Locale.ROOT));
    return new Meting(naam, meer, waarde, overGezinnen);
  }

  /** Hetzelfde getal, waar gezinnen achter zitten. */
  public Meting metGezinnen() {
    return new Meting(naam, kenmerken, waarde, true);
  }
}
