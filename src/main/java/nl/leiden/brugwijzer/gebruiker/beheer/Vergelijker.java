package nl.leiden.brugwijzer.gebruiker.beheer;

import static nl.leiden.brugwijzer.gebruiker.beheer.Afwijking.Soort.GEGEVENS;
import static nl.leiden.brugwijzer.gebruiker.beheer.Afwijking.Soort.HOORT_AAN;
import static nl.leiden.brugwijzer.gebruiker.beheer.Afwijking.Soort.HOORT_UIT;
import static nl.leiden.brugwijzer.gebruiker.beheer.Afwijking.Soort.ONBEKEND_DAAR;
import static nl.leiden.brugwijzer.gebruiker.beheer.Afwijking.Soort.ONBEKEND_HIER;
import static nl.leiden.brugwijzer.gebruiker.beheer.Afwijking.Soort.TEVEEL;
import static nl.leiden.brugwijzer.gebruiker.beheer.Afwijking.Soort.TEWEINIG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.gebruiker.Aanmeldaccount;
import nl.leiden.brugwijzer.gebruiker.Aanmeldgegevens;

/** Legt rijen naast accounts; doet zelf niets. */
final class Vergelijker {

  private Vergelijker() {}

  /** Alle verschillen, op gebruikersnaam. */
  static List<Afwijking> vergelijk(List<Gebruikersrij> rijen, List<Aanmeldaccount> accounts) {
    var daar =
        accounts.stream()
            .collect(Collectors.toMap(Aanmeldaccount::gebruikersnaam, Function.identity()));
    var hier =
        rijen.stream()
            .filter(rij -> !rij.emailBezet())
            .map(Accountbeeld::van)
            .collect(Collectors.toMap(Aanmeldgegevens::gebruikersnaam, Function.identity()));
    var gevonden = new ArrayList<Afwijking>();
    var namen = new TreeSet<>(hier.keySet());
    namen.addAll(daar.keySet());
    namen.forEach(naam -> vergelijk(naam, hier, daar, gevonden));
    return gevonden;
  }

  private static void vergelijk(
      String naam,
      Map<String, Aanmeldgegevens> hier,
      Map<String, Aanmeldaccount> daar,
      List<Afwijking> gevonden) {
    var zo = hier.get(naam);
    var is = daar.get(naam);
    if (zo == null) {
      if (is.aan()) gevonden.add(Afwijking.van(ONBEKEND_HIER, naam, null, is.rollen()));
    } else if (is == null) {
      if (zo.aan()) gevonden.add(Afwijking.van(ONBEKEND_DAAR, naam, zo.rol(), null));
    } else vergelijk(zo, is, gevonden);
  }

  private static void vergelijk(Aanmeldgegevens zo, Aanmeldaccount is, List<Afwijking> gevonden) {
    var naam = zo.gebruikersnaam();
    if (!zo.aan() && is.aan()) gevonden.add(Afwijking.van(HOORT_UIT, naam, null, is.rollen()));
    if (zo.aan() && !is.aan()) gevonden.add(Afwijking.van(HOORT_AAN, naam, zo.rol(), null));
    var hoort = rechten(zo);
    var heeft = rechten(is);
    if (!hoort.containsAll(heeft)) gevonden.add(Afwijking.van(TEVEEL, naam, hoort, heeft));
    if (!heeft.containsAll(hoort)) gevonden.add(Afwijking.van(TEWEINIG, naam, hoort, heeft));
    if (zo.aan() && !gegevens(zo.naam(), zo.email()).equals(gegevens(is.naam(), is.email())))
      gevonden.add(
          Afwijking.van(
              GEGEVENS, naam, gegevens(zo.naam(), zo.email()), gegevens(is.naam(), is.email())));
  }

  private static String gegevens(String naam, String email) {
    return naam + ", " + (email == null ? "" : email.toLowerCase(java.util.Locale.ROOT));
  }

  private static Set<String> rechten(Aanmeldgegevens g) {
    var alles = new TreeSet<>(g.groepen());
    if (g.rol() != null) alles.add(g.rol());
    return alles;
  }

  private static Set<String> rechten(Aanmeldaccount a) {
    var alles = new TreeSet<>(a.groepen());
    alles.addAll(a.rollen());
    return alles;
  }
}
