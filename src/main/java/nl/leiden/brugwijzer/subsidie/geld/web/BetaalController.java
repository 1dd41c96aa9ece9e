package nl.leiden.brugwijzer.subsidie.geld.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Situatie;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.geld.Betaalbalie;
import nl.leiden.brugwijzer.subsidie.geld.Betaallijst;
import nl.leiden.brugwijzer.subsidie.geld.Betaalstatus;
import nl.leiden.brugwijzer.subsidie.geld.VierOgenNodig;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** De lijst met betalingen, en wat er met een keuze daaruit gebeurt. */
@Controller
@RequestMapping("/betalingen")
class BetaalController {

  private static final String GEEN = "";

  private final Betaallijst lijst;
  private final Betaalbalie balie;
  private final Woorden woorden;

  BetaalController(Betaallijst lijst, Betaalbalie balie, Woorden woorden) {
    this.lijst = lijst;
    this.balie = balie;
    this.woorden = woorden;
  }

  @GetMapping
  String toon(
      @RequestParam(defaultValue = "GEPLAND") Betaalstatus status,
      @RequestParam(required = false) String na,
      Gebruiker wie,
      Model model) {
    model.addAttribute("blad", lijst.blad(status, na, wie));
    model.addAttribute("telling", lijst.telling(wie));
    model.addAttribute("status", status);
    model.addAttribute("statussen", Betaalstatus.values());
    model.addAttribute("ik", wie.gebruikersnaam());
    model.addAttribute("sleutel", UUID.randomUUID());
    return "subsidie/betalingen";
  }

  @PostMapping("/klaarzetten")
  String zetKlaar(
      @RequestParam(defaultValue = GEEN) List<UUID> keuze,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var doe = new Stap(Betaalstatus.GEPLAND, "betalingen.klaargezet");
    return doe(doe, () -> balie.zetKlaar(keuze, wie), wie, model, antwoord, verder);
  }

  @PostMapping("/terugzetten")
  String zetTerug(
      @RequestParam(defaultValue = "KLAARGEZET") Betaalstatus status,
      @RequestParam(defaultValue = GEEN) List<UUID> keuze,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var doe = new Stap(status, "betalingen.teruggezet");
    return doe(doe, () -> balie.zetTerug(keuze, wie), wie, model, antwoord, verder);
  }

  @PostMapping("/vrijgeven")
  String geefVrij(
      @RequestParam(defaultValue = GEEN) List<UUID> keuze,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var doe = new Stap(Betaalstatus.KLAARGEZET, "betalingen.vrijgegeven");
    return doe(doe, () -> balie.geefVrij(keuze, wie), wie, model, antwoord, verder);
  }

  @PostMapping("/betaald")
  String meldBetaald(
      @RequestParam(defaultValue = GEEN) List<UUID> keuze,
      @RequestParam(required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
          LocalDate dag,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    var doe = new Stap(Betaalstatus.GEEXPORTEERD, "betalingen.betaald");
    return doe(doe, () -> balie.meldBetaald(keuze, dag, wie), wie, model, antwoord, verder);
  }

  /** Uit welke lijst gekozen wordt, en wat er daarna boven staat. */
  private record Stap(Betaalstatus van, String melding) {}

  private String doe(
      Stap stap,
      IntSupplier werk,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    try {
      var aantal = werk.getAsInt();
      verder.addFlashAttribute("melding", Melding.goed(woorden.van(stap.melding(), aantal)));
      return "redirect:/betalingen?status=" + stap.van();
    } catch (OngeldigeInvoer fout) {
      antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("foutveld", fout.veld());
      return metFout(fout, stap, wie, model);
    } catch (VierOgenNodig fout) {
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      return metFout(fout, stap, wie, model);
    }
  }

  private String metFout(Situatie fout, Stap stap, Gebruiker wie, Model model) {
    model.addAttribute("fout", woorden.van(fout.sleutel(), fout.waarden()));
    return toon(stap.van(), null, wie, model);
  }
}
