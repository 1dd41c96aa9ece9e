package nl.leiden.brugwijzer.opstelling;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * De klassen van fabric8 leggen een veld dat zij niet kennen stil in {@code additionalProperties};
 * hier komt het boven.
 */
final class Restvelden {

  private final List<String> fouten = new ArrayList<>();

  private Restvelden() {}

  static List<String> in(Object wortel, String waar) {
    var zoeker = new Restvelden();
    zoeker.loop(wortel, waar);
    return zoeker.fouten;
  }

  private void loop(Object iets, String pad) {
    if (iets instanceof Map<?, ?> kaart)
      kaart.forEach((naam, waarde) -> loop(waarde, pad + "/" + naam));
    else if (iets instanceof Collection<?> rij) {
      var nummer = 0;
      for (var een : rij) loop(een, pad + "/" + nummer++);
    } else if (iets != null && iets.getClass().getName().startsWith("io.fabric8."))
      velden(iets, pad);
  }

  private void velden(Object iets, String pad) {
    for (Class<?> soort = iets.getClass(); soort != Object.class; soort = soort.getSuperclass())
      for (var veld : soort.getDeclaredFields()) {
        if (Modifier.isStatic(veld.getModifiers())) continue;
        var waarde = lees(veld, iets);
        if (!veld.getName().equals("additionalProperties"))
          loop(waarde, pad + "/" + veld.getName());
        else if (waarde instanceof Map<?, ?> rest && !rest.isEmpty())
          fouten.add(pad + ": onbekend veld " + rest.keySet());
      }
  }

  private static Object lees(java.lang.reflect.Field veld, Object iets) {
    try {
      veld.setAccessible(true);
      return veld.get(iets);
    } catch (IllegalAccessException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
