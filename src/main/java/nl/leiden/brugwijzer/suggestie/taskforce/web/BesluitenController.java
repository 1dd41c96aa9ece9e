package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.taskforce.Actielijst;
import nl.leiden.brugwijzer.suggestie.taskforce.Besluitentafel;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntbeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Uitkomst;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderboek;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderstand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In de vergadering: op één scherm noteren wat er besloten wordt. */
@Controller
@RequestMapping("/taskforce/vergaderingen/{id}/besluiten")
class BesluitenController {

  private final Vergaderboek boek;
  private final Besluitentafel tafel;
  private final Actielijst acties;
  private final Verzending verzending;
  private final Woorden woorden;

  BesluitenController(
      Vergaderboek boek,
      Besluitentafel tafel,
      Actielijst acties,
      Verzending verzending,
      Woorden woorden) {
    this.boek = boek;
    this.tafel = tafel;
    this.acties = acties;
    this.verzending = verzending;
    this.woorden = woorden;
  }

  @ModelAttribute
  void rijen(WebRequest verzoek) {
    verzoek.getParameterNames().forEachRemaining(Verzending::moetPassen);
  }

  @GetMapping
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    boek.moetBeheren(wie);
    var b = boek.open(id, wie);
    model.addAttribute("formulier", Besluitformulier.van(b.teBesluiten()));
    return scherm(id, wie, List.of(), model);
  }

  @PostMapping
  String bewaar(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Besluitformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    boek.moetBeheren(wie);
    if (boek.open(id, wie).vergadering().stand() == Vergaderstand.GEHOUDEN && f.rondtAf())
      return "redirect:" + pad(id);
    List<Puntbeeld> ingehaald = List.of();
    if (!fouten.hasErrors()) {
      try {
        ingehaald = tafel.bewaar(id, f.invoer(), wie);
        if (ingehaald.isEmpty()) return verder(id, f.rondtAf(), wie, model, antwoord, verder);
        antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("formulier", f.na(ingehaald));
        return scherm(id, wie, ingehaald, model);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      }
    }
    Verzending.metFouten(model, fouten, new Besluitformulier(List.of(), null), antwoord);
    return scherm(id, wie, ingehaald, model);
  }

  private String verder(
      UUID id,
      boolean rondtAf,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!rondtAf) return verzending.naar(pad(id) + "/besluiten", "taskforce.genoteerd", verder);
    var nu = Besluitformulier.van(boek.open(id, wie).teBesluiten());
    var fouten = new BeanPropertyBindingResult(nu, "formulier");
    return verzending
        .doe(fouten, "taskforce.afgerond", pad(id), verder, () -> tafel.rondAf(id, wie))
        .orElseGet(
            () -> {
              antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
              model.addAttribute("formulier", nu);
              model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "formulier", fouten);
              return scherm(id, wie, List.of(), model);
            });
  }

  private String scherm(UUID id, Gebruiker wie, List<Puntbeeld> ingehaald, Model model) {
    var b = boek.open(id, wie);
    if (!b.teNoteren()) return "redirect:" + pad(id);
    model.addAttribute("b", b);
    model.addAttribute("perId", perId(b.punten()));
    model.addAttribute("ingehaald", perId(ingehaald));
    model.addAttribute("uitkomsten", woorden.keuzes("taskforce.uitkomst.", Uitkomst.values()));
    model.addAttribute("eigenaren", acties.eigenaren(wie));
    return "suggestie/taskforce/besluiten";
  }

  private static java.util.Map<UUID, Puntbeeld> perId(List<Puntbeeld> punten) {
    return punten.stream().collect(Collectors.toMap(Puntbeeld::id, Function.identity()));
  }

  private static String pad(UUID id) {
    return "/taskforce/vergaderingen/" + id;
  }
}
