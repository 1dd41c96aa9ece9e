package nl.leiden.brugwijzer.doorverwijzing.web;

import nl.leiden.brugwijzer.doorverwijzing.ConceptGeopend;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Dossiers;
import nl.leiden.brugwijzer.doorverwijzing.Overdracht;
import nl.leiden.brugwijzer.engine.Procesbeeld;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Het scherm van één doorverwijzing, met het plaatje van haar weg. */
@Controller
@RequestMapping("/doorverwijzingen/{id}")
class DossierController {

  private final Dossiers dossiers;
  private final Overdracht overdracht;
  private final Dossierwoorden dossierwoorden;
  private final Stappenlijn stappenlijn;

  DossierController(
      Dossiers dossiers,
      Overdracht overdracht,
      Dossierwoorden dossierwoorden,
      Stappenlijn stappenlijn) {
    this.dossiers = dossiers;
    this.overdracht = overdracht;
    this.dossierwoorden = dossierwoorden;
    this.stappenlijn = stappenlijn;
  }

  @GetMapping
  String open(@PathVariable DoorverwijzingId id, Gebruiker wie, Model model) {
    var dossier = dossiers.open(id, wie);
    model.addAttribute("d", dossier);
    model.addAttribute("stappen", stappenlijn.van(dossier));
    model.addAttribute("nu", dossierwoorden.nu(dossier));
    model.addAttribute("tijdlijn", dossierwoorden.tijdlijn(dossier));
    model.addAttribute("collegas", overdracht.collegas(wie));
    return "doorverwijzing/dossier";
  }

  @GetMapping("/staat")
  @ResponseBody
  Procesbeeld staat(@PathVariable DoorverwijzingId id, Gebruiker wie) {
    return dossiers.procesbeeld(id, wie);
  }

  @GetMapping(value = "/model", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String model(@PathVariable DoorverwijzingId id, Gebruiker wie) {
    return dossiers.model(id, wie);
  }

  @ExceptionHandler(ConceptGeopend.class)
  String schrijfVerder(ConceptGeopend concept) {
    return "redirect:/doorverwijzingen/nieuw?concept=" + concept.id();
  }
}
