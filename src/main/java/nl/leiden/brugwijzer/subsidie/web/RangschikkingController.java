package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Rangschikking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De volledige aanvragen van een versie op volgorde zetten. */
@Controller
@RequestMapping("/subsidieregelingen/{id}/rangschikking")
class RangschikkingController {

  private static final String SCHERM = "subsidie/rangschikking";

  private final Rangschikking rangschikking;
  private final Woorden woorden;

  RangschikkingController(Rangschikking rangschikking, Woorden woorden) {
    this.rangschikking = rangschikking;
    this.woorden = woorden;
  }

  @ModelAttribute
  void begrens(Gebruiker wie, WebRequest verzoek) {
    wie.moetZijn("subsidie.rangschikken", Rol.BELEID_ONDERWIJS);
    verzoek.getParameterNames().forEachRemaining(Invoer::moetPassen);
  }

  @GetMapping
  String open(@PathVariable UUID id, Gebruiker wie, Model model) {
    var stand = rangschikking.lees(id, wie);
    model.addAttribute("formulier", Rangformulier.van(stand));
    return scherm(stand, model);
  }

  @PostMapping
  String bewaar(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Rangformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var stand = rangschikking.lees(id, wie);
    if (fouten.hasErrors()) return metFouten(stand, fouten, model, antwoord);
    try {
      rangschikking.bewaar(id, gezien(formulier), formulier.gelezen(), wie);
      verder.addFlashAttribute("melding", Melding.goed(woorden.van("rang.bewaard")));
      return "redirect:/subsidieregelingen/" + id + "/rangschikking";
    } catch (OngeldigeInvoer fout) {
      fout.meldBij(fouten);
      return metFouten(stand, fouten, model, antwoord);
    } catch (Ingehaald collegaWasEerder) {
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("veranderd", true);
      model.addAttribute(
          "formulier",
          new Rangformulier(
              stand.versie(),
              stand.regels().stream().map(r -> formulier.bij(r.aanvraag())).toList()));
      return scherm(stand, model);
    }
  }

  @PostMapping("/vaststellen")
  String stelVast(
      @PathVariable UUID id,
      @ModelAttribute("formulier") Rangformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    try {
      rangschikking.stelVast(id, gezien(formulier), wie);
      verder.addFlashAttribute("melding", Melding.goed(woorden.van("rang.vastgesteld.melding")));
      return "redirect:/subsidieregelingen/" + id + "/rangschikking";
    } catch (OngeldigeInvoer fout) {
      var stand = rangschikking.lees(id, wie);
      var bewaard = Rangformulier.van(stand);
      var bij = new org.springframework.validation.BeanPropertyBindingResult(bewaard, "formulier");
      fout.fouten().forEach(f -> bij.rejectValue(f.veld(), f.sleutel(), f.waarden(), null));
      model.addAttribute("formulier", bewaard);
      model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "formulier", bij);
      return metFouten(stand, bij, model, antwoord);
    } catch (Ingehaald collegaWasEerder) {
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("veranderd", true);
      return open(id, wie, model);
    }
  }

  private static int gezien(Rangformulier formulier) {
    return formulier.gezien() == null ? -1 : formulier.gezien();
  }

  private static String metFouten(
      Rangschikking.Stand stand, BindingResult fouten, Model model, HttpServletResponse antwoord) {
    Formulierfouten.vulAan(model, fouten, Rangformulier.van(stand));
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    return scherm(stand, model);
  }

  private static String scherm(Rangschikking.Stand stand, Model model) {
    model.addAttribute("s", stand);
    return SCHERM;
  }
}
