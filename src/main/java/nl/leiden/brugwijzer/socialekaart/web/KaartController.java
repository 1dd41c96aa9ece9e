package nl.leiden.brugwijzer.socialekaart.web;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Beheerders;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Instantiebeheer;
import nl.leiden.brugwijzer.socialekaart.Kaartlijst;
import nl.leiden.brugwijzer.socialekaart.Kaartvraag;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** De sociale kaart lezen. */
@Controller
@RequestMapping("/sociale-kaart")
class KaartController {

  private final Kaartlijst lijst;
  private final Instantiebeheer instanties;
  private final Regelingbeheer regelingen;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  KaartController(
      Kaartlijst lijst,
      Instantiebeheer instanties,
      Regelingbeheer regelingen,
      Woorden woorden,
      Dagwoorden dagen) {
    this.lijst = lijst;
    this.instanties = instanties;
    this.regelingen = regelingen;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @ModelAttribute("beheerder")
  boolean beheerder(Gebruiker wie) {
    return Beheerders.hoortErbij(wie);
  }

  @GetMapping
  String instanties(
      @RequestParam(defaultValue = "") String zoek,
      @RequestParam(required = false) Hulpvraag hulpvraag,
      @RequestParam(defaultValue = "false") boolean gesloten,
      @RequestParam(required = false) String na,
      Model model) {
    var vraag = new Kaartvraag(zoek, hulpvraag, gesloten);
    model.addAttribute("bladzijde", lijst.instanties(vraag, Cursor.van(na)));
    return lijst(vraag, "instanties", "/sociale-kaart", na, model);
  }

  @GetMapping("/regelingen")
  String regelingen(
      @RequestParam(defaultValue = "") String zoek,
      @RequestParam(required = false) Hulpvraag hulpvraag,
      @RequestParam(defaultValue = "false") boolean gesloten,
      @RequestParam(required = false) String na,
      Model model) {
    var vraag = new Kaartvraag(zoek, hulpvraag, gesloten);
    model.addAttribute("bladzijde", lijst.regelingen(vraag, Cursor.van(na)));
    return lijst(vraag, "regelingen", "/sociale-kaart/regelingen", na, model);
  }

  private String lijst(Kaartvraag vraag, String tab, String pad, String na, Model model) {
    model.addAttribute("vraag", vraag);
    model.addAttribute("tab", tab);
    model.addAttribute("pad", pad);
    model.addAttribute("verder", na != null);
    model.addAttribute("hulpvragen", woorden.keuzes("hulpvraag.", Hulpvraag.values()));
    return "socialekaart/lijst";
  }

  @GetMapping("/instanties/{id}")
  String instantie(@PathVariable UUID id, Model model) {
    model.addAttribute("instantie", instanties.lees(id));
    return "socialekaart/instantie";
  }

  @GetMapping("/regelingen/{id}")
  String regeling(@PathVariable UUID id, Model model) {
    var regeling = regelingen.lees(id);
    model.addAttribute("regeling", regeling);
    model.addAttribute("geldend", regeling.geldend(dagen.vandaag()));
    model.addAttribute("veranderingen", regelingen.veranderingen(id));
    model.addAttribute("anders", regeling.anders(dagen.vandaag()));
    return "socialekaart/regeling";
  }
}
