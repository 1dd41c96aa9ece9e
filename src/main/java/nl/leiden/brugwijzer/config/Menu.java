package nl.leiden.brugwijzer.config;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;

/** Het menu van een rol. */
final class Menu {

  /**
   * Een plek in het menu.
   *
   * @param aantal hoeveel er wacht, of null
   */
  record Item(String href, String tekst, boolean actief, Long aantal) {}

  private Menu() {}

  /** De plekken van deze gebruiker; die van dit pad is actief. */
  static List<Item> voor(Gebruiker wie, String pad, UnaryOperator<String> woorden) {
    return Stream.concat(plekken(wie), beheer(wie))
        .map(plek -> item(plek, woorden.apply(plek), pad, wie))
        .toList();
  }

  private static Stream<String> beheer(Gebruiker wie) {
    return wie.beheertGebruikers() ? Stream.of("gebruikers") : Stream.empty();
  }

  private static Stream<String> plekken(Gebruiker wie) {
    if (wie.isBrugfunctionaris())
      return Stream.of(
          "vandaag", "taken", "doorverwijzingen", "gezinnen", "sociale-kaart", "signalen");
    if (wie.isOntvanger())
      return Stream.of("vandaag", "taken", "doorverwijzingen", "sociale-kaart", "signalen");
    return switch (wie.rol()) {
      case DIRECTEUR, SCHOOLBESTUUR ->
          Stream.of("vandaag", "taken", "subsidies", "sociale-kaart", "signalen");
      case BELEID_ONDERWIJS ->
          Stream.of("vandaag", "taken", "subsidies", "subsidieregelingen", "signalen");
      case BESLISSER -> Stream.of("vandaag", "taken", "subsidies", "sociale-kaart", "signalen");
      case FINANCIEN -> Stream.of("vandaag", "taken", "betalingen", "subsidies", "signalen");
      case BELEID_ARMOEDE ->
          Stream.of("vandaag", "taken", "signalen", "taskforce", "sociale-kaart");
      case TASKFORCEVOORZITTER, TASKFORCELID ->
          Stream.of("vandaag", "taken", "taskforce", "signalen");
      default -> Stream.of("vandaag", "taken", "sociale-kaart", "signalen");
    };
  }

  private static Item item(String plek, String tekst, String pad, Gebruiker wie) {
    var hier = "/" + plek;
    var hierbij = plek.equals("betalingen") && ligtIn(pad, "/terugvorderingen");
    // Wie signalen van anderen behandelt, begint bij het bord en niet bij de eigen signalen.
    var bord = plek.equals("signalen") && wie.is(Rol.BELEID_ARMOEDE);
    if (plek.equals("gebruikers")) return new Item("/beheer/gebruikers", tekst, beheert(pad), null);
    return new Item(bord ? "/signalen/bord" : hier, tekst, ligtIn(pad, hier) || hierbij, null);
  }

  private static boolean beheert(String pad) {
    return ligtIn(pad, "/beheer/gebruikers") || ligtIn(pad, "/beheer/organisaties");
  }

  private static boolean ligtIn(String pad, String href) {
    return pad.equals(href) || pad.startsWith(href + "/");
  }
}
