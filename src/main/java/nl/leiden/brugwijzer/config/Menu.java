package nl.leiden.brugwijzer.config;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Het menu van een rol. */
final class Menu {

  /**
   * Een plek in het menu.
   *
   * @param tekst sleutel van de tekst
   * @param aantal hoeveel er wacht, of null
   */
  record Item(String href, String tekst, boolean actief, Long aantal) {}

  private Menu() {}

  /** De plekken van deze gebruiker; die van dit pad is actief. */
  static List<Item> voor(Gebruiker wie, String pad) {
    var items = new ArrayList<Item>();
    items.add(item("vandaag", pad));
    items.add(item("taken", pad));
    if (wie.isBrugfunctionaris() || wie.isOntvanger()) items.add(item("doorverwijzingen", pad));
    if (wie.isBrugfunctionaris()) items.add(item("gezinnen", pad));
    items.add(item("sociale-kaart", pad));
    return items;
  }

  private static Item item(String plek, String pad) {
    var href = "/" + plek;
    var actief = pad.equals(href) || pad.startsWith(href + "/");
    return new Item(href, "menu." + plek, actief, null);
  }
}
