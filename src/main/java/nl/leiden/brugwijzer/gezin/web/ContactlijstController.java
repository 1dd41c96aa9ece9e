package nl.leiden.brugwijzer.gezin.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gezin.Contactloket;
import nl.leiden.brugwijzer.gezin.Contactregel;
import nl.leiden.brugwijzer.gezin.Contacttotaal;
import nl.leiden.brugwijzer.gezin.Gezinsboek;
import nl.leiden.brugwijzer.gezin.Ondersteuningstype;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** De contactmomenten van de eigen school, met wat ze dit schooljaar samen zijn. */
@Controller
class ContactlijstController {

  /**
   * De contacten van één dag.
   *
   * @param naam de dag in woorden
   */
  record Dag(String naam, List<Contactregel> regels) {}

  /**
   * Een regel van de telling.
   *
   * @param type soort ondersteuning, of null voor alles samen
   * @param duur in woorden
   */
  record Totaal(Ondersteuningstype type, long keer, String duur) {}

  private static final int UUR = 60;

  private final Contactloket contacten;
  private final Gezinsboek gezinnen;
  private final Woorden woorden;
  private final Dagwoorden dagwoorden;

  ContactlijstController(
      Contactloket contacten, Gezinsboek gezinnen, Woorden woorden, Dagwoorden dagwoorden) {
    this.contacten = contacten;
    this.gezinnen = gezinnen;
    this.woorden = woorden;
    this.dagwoorden = dagwoorden;
  }

  @GetMapping("/contactmomenten")
  String lijst(
      @RequestParam(required = false) UUID gezin,
      @RequestParam(required = false) String na,
      Gebruiker wie,
      Model model) {
    var bladzijde = contacten.lijst(gezin, Cursor.van(na), wie);
    model.addAttribute("contacten", bladzijde);
    model.addAttribute("dagen", dagen(bladzijde.regels()));
    model.addAttribute("verder", na != null);
    if (gezin == null) {
      var totalen = contacten.totalen(wie);
      model.addAttribute("totalen", totalen.stream().map(this::totaal).toList());
      model.addAttribute("samen", samen(totalen));
      model.addAttribute("schooljaar", contacten.schooljaar().naam());
    } else {
      model.addAttribute("gezin", gezinnen.vind(gezin, wie));
    }
    return "gezin/contacten";
  }

  private Totaal totaal(Contacttotaal t) {
    return new Totaal(t.type(), t.aantal(), duur(t.minuten()));
  }

  private Totaal samen(List<Contacttotaal> totalen) {
    var keer = totalen.stream().mapToLong(Contacttotaal::aantal).sum();
    var minuten = totalen.stream().mapToLong(Contacttotaal::minuten).sum();
    return new Totaal(null, keer, duur(minuten));
  }

  private String duur(long minuten) {
    if (minuten < UUR) return woorden.van("contacten.duur.minuten", minuten);
    if (minuten % UUR == 0) return woorden.van("contacten.duur.uren", minuten / UUR);
    return woorden.van("contacten.duur.beide", minuten / UUR, minuten % UUR);
  }

  private List<Dag> dagen(List<Contactregel> regels) {
    return regels.stream()
        .collect(
            Collectors.groupingBy(Contactregel::datum, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(dag -> new Dag(naam(dag.getKey()), dag.getValue()))
        .toList();
  }

  private String naam(LocalDate dag) {
    var vandaag = dagwoorden.vandaag();
    if (dag.equals(vandaag)) return woorden.van("contacten.vandaag");
    if (dag.equals(vandaag.minusDays(1))) return woorden.van("contacten.gisteren");
    return StringUtils.capitalize(dagwoorden.lang(dag));
  }
}
