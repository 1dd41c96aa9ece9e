package nl.leiden.brugwijzer.lijn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Een formulier om vijandig in te vullen.
 *
 * @param pagina waar het staat
 * @param actie waar het heen gaat
 * @param goed een goede invulling
 * @param vrij de velden waar mensen zelf tekst typen
 */
record Formulier(
    Bezoeker wie, String pagina, String actie, Map<String, String> goed, List<String> vrij) {

  /** Vult alles goed in, behalve dit. */
  Pagina maar(Map<String, String> anders) {
    var antwoorden = new LinkedHashMap<>(goed);
    antwoorden.putAll(anders);
    return wie.vulIn(wie.ga(pagina), actie, antwoorden);
  }

  @Override
  public String toString() {
    return actie;
  }
}
