package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Klokbalie;
import nl.leiden.brugwijzer.subsidie.termijn.Duur.Eenheid;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting.Grond;
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

/** Een termijn verzetten: invullen, zien wat de laatste dag wordt, en dan bevestigen. */
@Controller
@RequestMapping("/subsidies/{id}/klok/{zet}")
class KlokController {

  private static final String AANVULTIJD = "aanvultijd";
  private static final String HERVATTEN = "hervatten";
  private static final Set<String> ZETTEN = Set.of("verdagen", "opschorten", HERVATTEN, AANVULTIJD);

  private final Klokbalie balie;
  private final Aanvraagdossiers dossiers;
  private final Stapblad blad;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  KlokController(
      Klokbalie balie,
      Aanvraagdossiers dossiers,
      Stapblad blad,
      Woorden woorden,
      Dagwoorden dagen) {
    this.balie = balie;
    this.dossiers = dossiers;
    this.blad = blad;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @GetMapping
  String toon(@PathVariable AanvraagId id, @PathVariable String zet, Gebruiker wie, Model model) {
    moetBestaan(zet);
    model.addAttribute("blik", balie.nu(id, zet.equals(AANVULTIJD), wie));
    var gronden = gronden(id, zet, wie);
    model.addAttribute(
        "formulier",
        Klokformulier.leeg(gronden.size() == 1 ? gronden.get(0) : null, dagen.vandaag()));
    return scherm(id, zet, gronden, wie, model);
  }

  @PostMapping
  String doe(
      @PathVariable AanvraagId id,
      @PathVariable String zet,
      @RequestParam(required = false) String bevestig,
      @Valid @ModelAttribute("formulier") Klokformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    moetBestaan(zet);
    model.addAttribute("blik", balie.nu(id, zet.equals(AANVULTIJD), wie));
    var gronden = gronden(id, zet, wie);
    if (!fouten.hasErrors()) {
      try {
        if (bevestig != null) {
          var sleutel = formulier.sleutel() == null ? UUID.randomUUID() : formulier.sleutel();
          balie.doe(id, formulier.zet(zet), formulier.gezien(), sleutel, wie);
          return blad.klaar(id, "subsidie.klok.gedaan." + zet, verder);
        }
        model.addAttribute("blik", balie.kijk(id, formulier.zet(zet), wie));
        return scherm(id, zet, gronden, wie, model);
      } catch (OngeldigeInvoer fout) {
        fout.meldBij(fouten);
      } catch (Ingehaald anders) {
        antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("anders", true);
        model.addAttribute("blik", balie.kijk(id, formulier.zet(zet), wie));
        return scherm(id, zet, gronden, wie, model);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Klokformulier.leeg(null, null));
    return scherm(id, zet, gronden, wie, model);
  }

  private static void moetBestaan(String zet) {
    if (!ZETTEN.contains(zet)) throw new NietGevonden("handeling", zet);
  }

  private List<Grond> gronden(AanvraagId id, String zet, Gebruiker wie) {
    return switch (zet) {
      case HERVATTEN -> balie.openGronden(id, wie);
      case "opschorten" -> List.of(Grond.INSTEMMING, Grond.VERTRAGING_AANVRAGER, Grond.OVERMACHT);
      default -> List.of();
    };
  }

  private String scherm(
      AanvraagId id, String zet, List<Grond> gronden, Gebruiker wie, Model model) {
    model.addAttribute("b", dossiers.open(id, wie));
    model.addAttribute("zet", zet);
    model.addAttribute("gronden", woorden.keuzes("subsidie.grond.", gronden.toArray(Grond[]::new)));
    model.addAttribute(
        "eenheden",
        woorden.keuzes(
            "subsidieregeling.eenheid.",
            new Eenheid[] {Eenheid.DAGEN, Eenheid.WEKEN, Eenheid.MAANDEN}));
    return "subsidie/klokzet";
  }
}
