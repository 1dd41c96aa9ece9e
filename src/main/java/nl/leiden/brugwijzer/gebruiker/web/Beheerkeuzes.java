package nl.leiden.brugwijzer.gebruiker.web;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.beheer.Bevoegdheid;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersbeheer;
import nl.leiden.brugwijzer.gebruiker.beheer.Organisatie;
import nl.leiden.brugwijzer.gebruiker.beheer.Vertrekbalie.Werk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Waaruit een beheerder op de formulieren kiest. */
@Component
class Beheerkeuzes {

  /** Wat ook Keycloak in een naam aanneemt; zonder cijfers kan er geen BSN in staan. */
  static final String NAAM = "[^0-9<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]*";

  /** Wat ook Keycloak als adres aanneemt, of niets: dat zegt een andere regel al. */
  static final String EMAIL =
      "\\s*[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\s*|\\s*";

  /** Zonder lang nummer: daar kan een BSN in staan. */
  static final String GEEN_NUMMER = "(?s)(?!.*\\d{8}).*";

  private final Gebruikersbeheer beheer;
  private final Woorden woorden;

  Beheerkeuzes(Gebruikersbeheer beheer, Woorden woorden) {
    this.beheer = beheer;
    this.woorden = woorden;
  }

  /** De rollen, organisaties en scholen die deze beheerder kan geven. */
  void plekken(Gebruiker wie, Model model) {
    model.addAttribute("rollen", rollen(wie));
    model.addAttribute("organisaties", organisaties(wie));
    model.addAttribute("scholen", scholen(wie));
  }

  /** Wie het werk kan krijgen, en hoeveel het is. */
  void werk(Werk werk, Model model) {
    var opvolgers = new ArrayList<Keuze>();
    for (var g : werk.opvolgers())
      opvolgers.add(
          new Keuze(g.gebruikersnaam(), woorden.van("waarnemen.mens", g.naam(), g.plek())));
    if (werk.kanTerug())
      opvolgers.add(new Keuze("TERUG", woorden.van("gebruikers.opvolger.terug")));
    model.addAttribute("werk", werk);
    model.addAttribute("opvolgers", opvolgers);
    model.addAttribute(
        "ligt", werk.regels().stream().map(r -> woorden.van(r.sleutel(), r.aantal())).toList());
  }

  List<Keuze> rollen(Gebruiker wie) {
    return Bevoegdheid.van(wie).rollen().stream()
        .map(rol -> new Keuze(rol.name(), woorden.van("rol." + rol)))
        .toList();
  }

  List<Keuze> organisaties(Gebruiker wie) {
    return beheer.organisaties(wie).stream().map(Beheerkeuzes::keuze).toList();
  }

  List<Keuze> scholen(Gebruiker wie) {
    return beheer.scholen(wie).stream()
        .map(s -> new Keuze(s.brin6(), woorden.van("gebruikers.school.keuze", s.naam(), s.brin6())))
        .toList();
  }

  static List<Keuze> mensen(List<Gebruiker> mensen) {
    return mensen.stream().map(g -> new Keuze(g.gebruikersnaam(), g.naam())).toList();
  }

  private static Keuze keuze(Organisatie o) {
    return new Keuze(o.code(), o.naam());
  }
}
