package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Samenvoegbalie;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import nl.leiden.brugwijzer.suggestie.Signaalverband;
import nl.leiden.brugwijzer.suggestie.Signaalverbanden;
import nl.leiden.brugwijzer.suggestie.Triagebalie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signalen over hetzelfde samenvoegen, en dat weer ongedaan maken. */
@Controller
@RequestMapping("/signalen/{id}")
class SamenvoegController {

  private static final String SAMENVOEGEN = "samenvoegen";

  private final Samenvoegbalie balie;
  private final Signaalverbanden verbanden;
  private final Signaaldossiers dossiers;
  private final Signaalblad blad;

  SamenvoegController(
      Samenvoegbalie balie,
      Signaalverbanden verbanden,
      Signaaldossiers dossiers,
      Signaalblad blad) {
    this.balie = balie;
    this.verbanden = verbanden;
    this.dossiers = dossiers;
    this.blad = blad;
  }

  /**
   * Het formulier.
   *
   * @param zoek waarmee iemand naar nog een signaal zoekt
   */
  record Formulier(
      List<UUID> leden,
      @Size(max = Triagebalie.LANGSTE_TEKST, message = "{fout.triage.lang}") @ZonderBsn
          String reden,
      @Size(max = 100, message = "{fout.triage.zoeklang}") String zoek) {

    static final Formulier LEEG = new Formulier(List.of(), "", "");

    Formulier {
      leden = leden == null ? List.of() : leden.stream().filter(lid -> lid != null).toList();
    }

    List<SignaalId> ids() {
      return leden.stream().map(SignaalId::new).toList();
    }
  }

  @GetMapping("/samenvoegen")
  String samen(
      @PathVariable SignaalId id,
      @RequestParam(required = false) UUID bij,
      Gebruiker wie,
      Model model) {
    var leden = bij == null ? List.<UUID>of() : List.of(bij);
    return samen(id, new Formulier(leden, "", ""), wie, model);
  }

  @PostMapping("/samenvoegen")
  String voegSamen(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      @RequestParam(defaultValue = SAMENVOEGEN) String actie,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (actie.equals(SAMENVOEGEN) || fouten.hasErrors()) {
      var klaar =
          blad.doe(
              id,
              fouten,
              "triage.samen.klaar",
              verder,
              () -> balie.voegSamen(id, f.ids(), f.reden(), wie));
      if (klaar.isPresent()) return klaar.get();
      Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
    }
    var getypt = f == null ? Formulier.LEEG : f;
    if (actie.equals("bekijk") && !getypt.leden().isEmpty())
      model.addAttribute("horen", verbanden.horen(id, getypt.leden(), wie));
    return samen(id, getypt, wie, model);
  }

  private String samen(SignaalId id, Formulier f, Gebruiker wie, Model model) {
    var verband = verband("signaal.samenvoegen", id, wie, model);
    if (!verband.samenvoegen()) return Signaalblad.naar(id);
    if (!model.containsAttribute("formulier")) model.addAttribute("formulier", f);
    model.addAttribute("kandidaten", verbanden.kandidaten(id, f.leden(), f.zoek(), wie));
    return "suggestie/samenvoegen";
  }

  @GetMapping("/losmaken")
  String los(@PathVariable SignaalId id, Gebruiker wie, Model model) {
    model.addAttribute("formulier", Formulier.LEEG);
    return toonLos(id, wie, model);
  }

  @PostMapping("/losmaken")
  String maakLos(
      @PathVariable SignaalId id,
      @Valid @ModelAttribute("formulier") Formulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var klaar =
        blad.doe(
            id,
            fouten,
            "triage.los.klaar",
            verder,
            () -> balie.maakLos(id, f.ids(), f.reden(), wie));
    if (klaar.isPresent()) return klaar.get();
    Signaalblad.metFouten(model, fouten, Formulier.LEEG, antwoord);
    return toonLos(id, wie, model);
  }

  private String toonLos(SignaalId id, Gebruiker wie, Model model) {
    return verband("signaal.losmaken", id, wie, model).losmaken()
        ? "suggestie/losmaken"
        : Signaalblad.naar(id);
  }

  private Signaalverband verband(String handeling, SignaalId id, Gebruiker wie, Model model) {
    var verband = verbanden.omTeDoen(handeling, id, wie);
    model.addAttribute("k", verband);
    model.addAttribute("b", dossiers.open(id, wie));
    return verband;
  }
}
