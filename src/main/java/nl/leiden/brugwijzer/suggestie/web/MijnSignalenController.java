package nl.leiden.brugwijzer.suggestie.web;

import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Meldbalie;
import nl.leiden.brugwijzer.suggestie.Melderdossiers;
import nl.leiden.brugwijzer.suggestie.MijnSignalen;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaalbeeld;
import nl.leiden.brugwijzer.suggestie.Signaalblik;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De signalen die iemand stuurde: de lijst, de ontvangst, en terugnemen na één keer nadenken. */
@Controller
@RequestMapping("/signalen")
class MijnSignalenController {

  private final MijnSignalen signalen;
  private final Signaaldossiers dossiers;
  private final Melderdossiers melders;
  private final Meldbalie balie;
  private final Signaalblik blik;
  private final Woorden woorden;

  MijnSignalenController(
      MijnSignalen signalen,
      Signaaldossiers dossiers,
      Melderdossiers melders,
      Meldbalie balie,
      Signaalblik blik,
      Woorden woorden) {
    this.signalen = signalen;
    this.dossiers = dossiers;
    this.melders = melders;
    this.balie = balie;
    this.blik = blik;
    this.woorden = woorden;
  }

  @GetMapping
  String lijst(@RequestParam(required = false) String na, Gebruiker wie, Model model) {
    model.addAttribute("blad", signalen.blad(na, wie));
    model.addAttribute("behandelt", !blik.van(wie).isEmpty());
    return "suggestie/mijn";
  }

  @GetMapping("/{id}/ontvangen")
  String ontvangen(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    zaak(id, wie, model);
    return "suggestie/ontvangen";
  }

  @GetMapping("/{id}/intrekken")
  String vraag(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    return zaak(id, wie, model).teIntrekken() ? "suggestie/intrekken" : Signaalblad.naar(id);
  }

  @PostMapping("/{id}/intrekken")
  String trekIn(@PathVariable SignaalId id, Gebruiker wie, RedirectAttributes verder) {
    balie.trekIn(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("melden.ingetrokken")));
    return Signaalblad.naar(id);
  }

  private Signaalbeeld zaak(SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("m", melders.van(id, wie));
    var beeld = dossiers.open(id, wie);
    model.addAttribute("b", beeld);
    return beeld;
  }
}
