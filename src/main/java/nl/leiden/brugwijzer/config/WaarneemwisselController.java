package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Waarneembalie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Overschakelen naar het werk van een afwezige, en terug naar je eigen werk. */
@Controller
@RequestMapping("/waarnemen")
class WaarneemwisselController {

  private final Waarneembalie balie;

  WaarneemwisselController(Waarneembalie balie) {
    this.balie = balie;
  }

  @PostMapping("/{id}/beginnen")
  String begin(
      @PathVariable UUID id,
      @RequestParam(required = false) UUID bericht,
      Gebruiker wie,
      HttpServletRequest verzoek,
      HttpServletResponse antwoord) {
    var daar = balie.begin(id, wie);
    Waarneemstand.begin(new Waarneemstand(id, daar.namens().naam()), verzoek, antwoord);
    return verder(bericht);
  }

  @PostMapping("/klaar")
  String stop(
      @RequestParam(required = false) UUID bericht,
      HttpServletRequest verzoek,
      HttpServletResponse antwoord) {
    Waarneemstand.stop(verzoek, antwoord);
    return verder(bericht);
  }

  private static String verder(UUID bericht) {
    return "redirect:" + (bericht == null ? "/vandaag" : "/berichten/" + bericht);
  }
}
