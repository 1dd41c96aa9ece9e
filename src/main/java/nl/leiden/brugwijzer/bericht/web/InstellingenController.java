package nl.leiden.brugwijzer.bericht.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.bericht.Voorkeur;
import nl.leiden.brugwijzer.bericht.Voorkeuren;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Kiezen hoe je van berichten hoort. */
@Controller
@RequestMapping("/instellingen")
class InstellingenController {

  private static final int EERSTE_UUR = 6;
  private static final int LAATSTE_UUR = 20;

  private final Voorkeuren voorkeuren;
  private final Voorkeurwoorden zinnen;
  private final Woorden woorden;

  InstellingenController(Voorkeuren voorkeuren, Voorkeurwoorden zinnen, Woorden woorden) {
    this.voorkeuren = voorkeuren;
    this.zinnen = zinnen;
    this.woorden = woorden;
  }

  @GetMapping
  String toon(Gebruiker wie, Model model) {
    model.addAttribute("formulier", Instellingenformulier.van(voorkeuren.van(wie)));
    return scherm(wie, model);
  }

  @PostMapping
  String bewaar(
      @Valid @ModelAttribute("formulier") Instellingenformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!fouten.hasErrors()) {
      try {
        voorkeuren.kies(formulier.voorkeur(), wie);
        var zin = zinnen.zin(formulier.voorkeur());
        verder.addFlashAttribute("melding", Melding.goed(woorden.van("instellingen.bewaard", zin)));
        return "redirect:/instellingen";
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Instellingenformulier.van(Voorkeur.GEWOON));
    return scherm(wie, model);
  }

  private String scherm(Gebruiker wie, Model model) {
    var nu = voorkeuren.van(wie);
    model.addAttribute("nu", zinnen.zin(nu));
    model.addAttribute("voorbeeld", zinnen.voorbeeld(nu).orElse(null));
    model.addAttribute("wijzen", woorden.keuzes("instellingen.wijze.", Voorkeur.Wijze.values()));
    model.addAttribute("overzichtUren", uren(EERSTE_UUR, LAATSTE_UUR));
    model.addAttribute("uren", uren(0, 23));
    return "bericht/instellingen";
  }

  private List<Keuze> uren(int eerste, int laatste) {
    return IntStream.rangeClosed(eerste, laatste)
        .mapToObj(uur -> new Keuze(String.valueOf(uur), woorden.van("instellingen.uur", uur)))
        .toList();
  }
}
