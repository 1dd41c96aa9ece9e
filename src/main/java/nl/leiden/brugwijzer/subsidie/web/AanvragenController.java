package nl.leiden.brugwijzer.subsidie.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagbegin;
import nl.leiden.brugwijzer.subsidie.Aanvraaglijst;
import nl.leiden.brugwijzer.subsidie.Aanvraagstatus;
import nl.leiden.brugwijzer.subsidie.Subsidieregelingbeheer;
import nl.leiden.brugwijzer.subsidie.Werkfilter;
import nl.leiden.brugwijzer.subsidie.Werklijst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** De lijst van aanvragen, en een nieuwe beginnen. */
@Controller
@RequestMapping("/subsidies")
class AanvragenController {

  private static final Set<Aanvraagstatus> TE_KIEZEN =
      EnumSet.complementOf(EnumSet.of(Aanvraagstatus.CONCEPT));

  private final Aanvraaglijst lijst;
  private final Werklijst werklijst;
  private final Aanvraagbegin begin;
  private final Subsidieregelingbeheer regelingen;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  AanvragenController(
      Aanvraaglijst lijst,
      Werklijst werklijst,
      Aanvraagbegin begin,
      Subsidieregelingbeheer regelingen,
      Woorden woorden,
      Dagwoorden dagen) {
    this.lijst = lijst;
    this.werklijst = werklijst;
    this.begin = begin;
    this.regelingen = regelingen;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @GetMapping
  String lijst(
      Werkfilter filter, @RequestParam(required = false) String na, Gebruiker wie, Model model) {
    if (wie.is(Rol.DIRECTEUR) || wie.is(Rol.SCHOOLBESTUUR)) {
      model.addAttribute("blad", lijst.blad(na, wie));
      return "subsidie/lijst";
    }
    var pagina = werklijst.pagina(filter, na, wie);
    model.addAttribute("pagina", pagina);
    model.addAttribute("filter", filter);
    model.addAttribute("statussen", TE_KIEZEN);
    var volgende = pagina.blad().volgende();
    if (volgende != null) model.addAttribute("volgende", adres(filter, volgende));
    return "subsidie/werklijst";
  }

  private static String adres(Werkfilter f, String na) {
    return UriComponentsBuilder.fromPath("/subsidies")
        .queryParamIfPresent("status", Optional.ofNullable(f.status()))
        .queryParamIfPresent("regeling", Optional.ofNullable(f.regeling()))
        .queryParamIfPresent("schooljaar", Optional.ofNullable(f.schooljaar()))
        .queryParamIfPresent("vanMij", Optional.ofNullable(f.vanMij()))
        .queryParamIfPresent("teLaat", Optional.ofNullable(f.teLaat()))
        .queryParamIfPresent("zoek", Optional.ofNullable(f.zoek()))
        .queryParam("na", na)
        .encode()
        .toUriString();
  }

  @GetMapping("/nieuw")
  String nieuw(Gebruiker wie, Model model) {
    model.addAttribute("scholen", begin.scholen(wie));
    model.addAttribute("regelingen", regelingen.geldend());
    model.addAttribute("vandaag", dagen.vandaag());
    return "subsidie/nieuw";
  }

  @PostMapping
  String begin(
      @RequestParam UUID regeling,
      @RequestParam String vestiging,
      Gebruiker wie,
      RedirectAttributes verder) {
    try {
      return "redirect:/subsidies/" + begin.begin(regeling, vestiging, wie);
    } catch (OngeldigeInvoer past) {
      var uitleg = woorden.van(past.sleutel(), past.waarden());
      verder.addFlashAttribute("melding", new Melding(uitleg, "fout", null));
      return "redirect:/subsidies/nieuw";
    }
  }
}
