package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagbalie;
import nl.leiden.brugwijzer.subsidie.Aanvraagbeeld;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Bezwaardossiers;
import nl.leiden.brugwijzer.subsidie.Onderdeel;
import nl.leiden.brugwijzer.subsidie.Uitvoeringsdossiers;
import nl.leiden.brugwijzer.subsidie.Zaakbladen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Eén aanvraag: als concept het overzicht met indienen, daarna waar zij staat. */
@Controller
@RequestMapping("/subsidies/{id}")
class AanvraagController {

  private final Aanvraagbalie balie;
  private final Aanvraagdossiers dossiers;
  private final Bezwaardossiers bezwaren;
  private final Uitvoeringsdossiers uitvoering;
  private final Zaakbladen zaakbladen;
  private final Woorden woorden;

  AanvraagController(
      Aanvraagbalie balie,
      Aanvraagdossiers dossiers,
      Bezwaardossiers bezwaren,
      Uitvoeringsdossiers uitvoering,
      Zaakbladen zaakbladen,
      Woorden woorden) {
    this.balie = balie;
    this.dossiers = dossiers;
    this.bezwaren = bezwaren;
    this.uitvoering = uitvoering;
    this.zaakbladen = zaakbladen;
    this.woorden = woorden;
  }

  /** Een fout met waar zij te herstellen is. */
  public record Herstel(String pad, String tekst) {}

  @GetMapping
  String open(@PathVariable AanvraagId id, Gebruiker wie, Model model) {
    return scherm(dossiers.open(id, wie), wie, model);
  }

  @PostMapping("/indienen")
  String dienIn(
      @PathVariable AanvraagId id,
      @RequestParam(required = false) Integer versie,
      @RequestParam(defaultValue = "false") boolean verklaring,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    try {
      balie.dienIn(id, versie, verklaring, wie);
      verder.addFlashAttribute("melding", Melding.goed(woorden.van("subsidie.ingediend.melding")));
      return "redirect:/subsidies/" + id;
    } catch (OngeldigeInvoer fout) {
      antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      var beeld = dossiers.open(id, wie);
      model.addAttribute("fouten", fout.fouten().stream().map(f -> herstel(beeld, f)).toList());
      model.addAttribute("verklaringOntbreekt", !verklaring);
      return scherm(beeld, wie, model);
    } catch (Ingehaald collegaWasEerder) {
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("veranderd", true);
      return scherm(dossiers.open(id, wie), wie, model);
    }
  }

  @PostMapping("/weggooien")
  String gooiWeg(@PathVariable AanvraagId id, Gebruiker wie, RedirectAttributes verder) {
    balie.gooiWeg(id, wie);
    verder.addFlashAttribute(
        "melding",
        Melding.goed(woorden.van("subsidie.weggegooid"), "/subsidies/" + id + "/terughalen"));
    return "redirect:/subsidies";
  }

  @PostMapping("/terughalen")
  String haalTerug(@PathVariable AanvraagId id, Gebruiker wie, RedirectAttributes verder) {
    balie.haalTerug(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("subsidie.teruggehaald")));
    return "redirect:/subsidies/" + id;
  }

  private Herstel herstel(Aanvraagbeeld beeld, Fout fout) {
    var tekst = woorden.van(fout.sleutel(), fout.waarden());
    var onderdeel =
        beeld.ontbreekt().entrySet().stream()
            .filter(o -> o.getValue().stream().anyMatch(f -> f.veld().equals(fout.veld())))
            .findFirst();
    if (onderdeel.isEmpty()) return new Herstel("#" + fout.veld(), tekst);
    var veld = OnderdeelController.opScherm(fout.veld()).replace('[', '-').replace("]", "");
    var stap = onderdeel.get().getKey().pad();
    return new Herstel("/subsidies/" + beeld.id() + "/" + stap + "?keur=ja#" + veld, tekst);
  }

  private String scherm(Aanvraagbeeld beeld, Gebruiker wie, Model model) {
    model.addAttribute("b", beeld);
    model.addAttribute("r", beeld.regeling().inhoud());
    model.addAttribute("documenten", dossiers.documenten(beeld.id(), wie));
    model.addAttribute("onderdelen", List.of(Onderdeel.values()));
    if (beeld.concept()) return "subsidie/concept";
    model.addAttribute("bezwaar", bezwaren.bij(beeld.id(), wie));
    model.addAttribute("u", uitvoering.van(beeld.id(), wie));
    model.addAttribute("z", zaakbladen.van(beeld.id(), wie));
    return "subsidie/aanvraag";
  }
}
