package nl.leiden.brugwijzer.gebruiker.web;

import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gebruiker.Waarneembalie;
import nl.leiden.brugwijzer.gebruiker.beheer.Afwezigheidsbalie;
import nl.leiden.brugwijzer.gebruiker.beheer.Bevoegdheid;
import nl.leiden.brugwijzer.gebruiker.beheer.Gebruikersbeheer;
import nl.leiden.brugwijzer.gebruiker.beheer.Gegevensbalie;
import nl.leiden.brugwijzer.gebruiker.beheer.Staat;
import nl.leiden.brugwijzer.gebruiker.beheer.Vertrekbalie;
import nl.leiden.brugwijzer.gebruiker.beheer.Zoekvraag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** De lijst van gebruikers, en de pagina van één gebruiker. */
@Controller
@RequestMapping("/beheer/gebruikers")
class GebruikersController {

  private final Gebruikersbeheer beheer;
  private final Vertrekbalie vertrek;
  private final Afwezigheidsbalie afwezigheid;
  private final Beheerkeuzes keuzes;
  private final Geschiedenis geschiedenis;

  GebruikersController(
      Gebruikersbeheer beheer,
      Vertrekbalie vertrek,
      Afwezigheidsbalie afwezigheid,
      Beheerkeuzes keuzes,
      Geschiedenis geschiedenis) {
    this.beheer = beheer;
    this.vertrek = vertrek;
    this.afwezigheid = afwezigheid;
    this.keuzes = keuzes;
    this.geschiedenis = geschiedenis;
  }

  /**
   * @param na de laatste van de vorige bladzijde, of null
   */
  @GetMapping
  String lijst(
      @RequestParam(required = false) String zoek,
      @RequestParam(required = false) Rol rol,
      @RequestParam(required = false) String organisatie,
      @RequestParam(required = false) Staat staat,
      @RequestParam(required = false) UUID na,
      Gebruiker wie,
      Model model) {
    var vraag = new Zoekvraag(zoek, rol, organisatie, staat);
    model.addAttribute("bladzijde", beheer.zoek(vraag, na, wie));
    model.addAttribute("vraag", vraag);
    model.addAttribute("verder", na != null);
    model.addAttribute("standen", Staat.values());
    model.addAttribute("rollen", keuzes.rollen(wie));
    model.addAttribute("organisaties", keuzes.organisaties(wie));
    model.addAttribute("beheerder", Bevoegdheid.van(wie).overal());
    return "gebruiker/lijst";
  }

  @GetMapping("/{id}")
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    var beeld = beheer.toon(id, wie);
    var rij = beeld.rij();
    model.addAttribute("beeld", beeld);
    model.addAttribute("afwezig", afwezigheid.van(id, wie));
    model.addAttribute("kanWaarnemen", Waarneembalie.kan(rij.rol()));
    model.addAttribute("magAdres", Gegevensbalie.magAdres(rij, wie));
    model.addAttribute("beheerder", Bevoegdheid.van(wie).overal());
    model.addAttribute("sleutel", UUID.randomUUID());
    var werk = vertrek.werk(id, wie);
    keuzes.werk(werk, model);
    model.addAttribute(
        "geschiedenis", geschiedenis.van(beeld.geschiedenis(), werk.opvolgers(), wie));
    return "gebruiker/pagina";
  }
}
