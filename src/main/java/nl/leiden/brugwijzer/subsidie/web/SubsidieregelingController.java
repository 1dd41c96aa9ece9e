package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Regelingversie;
import nl.leiden.brugwijzer.subsidie.Regelingwoorden;
import nl.leiden.brugwijzer.subsidie.Subsidieregelingbeheer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De versies van subsidieregelingen: lezen, vergelijken, opvolgen en publiceren. */
@Controller
@RequestMapping("/subsidieregelingen")
class SubsidieregelingController {

  private final Subsidieregelingbeheer beheer;
  private final Regelingwoorden regelingwoorden;
  private final Woorden woorden;

  SubsidieregelingController(
      Subsidieregelingbeheer beheer, Regelingwoorden regelingwoorden, Woorden woorden) {
    this.beheer = beheer;
    this.regelingwoorden = regelingwoorden;
    this.woorden = woorden;
  }

  @GetMapping
  String lijst(@RequestParam(required = false) String na, Gebruiker wie, Model model) {
    model.addAttribute("blad", beheer.blad(na, wie));
    return "subsidie/regelingen";
  }

  @GetMapping("/{id}")
  String versie(@PathVariable UUID id, Gebruiker wie, Model model) {
    var versie = toon(id, wie, model);
    model.addAttribute("vorige", beheer.vorige(versie, wie).orElse(null));
    model.addAttribute("volgende", beheer.volgende(versie, wie).orElse(null));
    model.addAttribute("plafonds", beheer.plafonds(versie, wie));
    return "subsidie/regeling";
  }

  @GetMapping("/{id}/vergelijken")
  String vergelijk(@PathVariable UUID id, Gebruiker wie, Model model) {
    var versie = toon(id, wie, model);
    var vorige =
        beheer.vorige(versie, wie).orElseThrow(() -> new NietGevonden("vorige versie", id));
    model.addAttribute("vorige", vorige);
    model.addAttribute(
        "verschillen", regelingwoorden.verschillen(vorige.inhoud(), versie.inhoud()));
    return "subsidie/vergelijken";
  }

  @PostMapping("/{id}/opvolger")
  String volgOp(@PathVariable UUID id, Gebruiker wie) {
    return "redirect:/subsidieregelingen/" + beheer.volgOp(id, wie) + "/bewerken";
  }

  @GetMapping("/{id}/publiceren")
  String bevestig(@PathVariable UUID id, Gebruiker wie, Model model) {
    var versie = toon(id, wie, model);
    if (versie.gepubliceerd()) throw new KanNietMeer("fout.subsidieregeling.gepubliceerd");
    return "subsidie/publiceren";
  }

  @PostMapping("/{id}/publiceren")
  String publiceer(
      @PathVariable UUID id,
      @RequestParam(required = false) Integer versie,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    try {
      beheer.publiceer(id, versie == null ? -1 : versie, wie);
      verder.addFlashAttribute(
          "melding", Melding.goed(woorden.van("subsidieregeling.gepubliceerd.melding")));
      return "redirect:/subsidieregelingen/" + id;
    } catch (Ingehaald collegaVeranderdeNogIets) {
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("veranderd", true);
      return bevestig(id, wie, model);
    }
  }

  private Regelingversie toon(UUID id, Gebruiker wie, Model model) {
    var versie = beheer.lees(id, wie);
    model.addAttribute("v", versie);
    model.addAttribute("velden", regelingwoorden.van(versie.inhoud()));
    return versie;
  }
}
