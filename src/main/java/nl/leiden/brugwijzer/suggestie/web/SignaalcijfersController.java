package nl.leiden.brugwijzer.suggestie.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.bord.Cijferperioden;
import nl.leiden.brugwijzer.suggestie.bord.Signaalcijfers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** De cijfers over signalen, in tabellen met een grafiek ernaast. */
@Controller
class SignaalcijfersController {

  private static final DateTimeFormatter MAAND =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.forLanguageTag("nl"));

  private final Signaalcijfers cijfers;
  private final Cijferperioden perioden;

  SignaalcijfersController(Signaalcijfers cijfers, Cijferperioden perioden) {
    this.cijfers = cijfers;
    this.perioden = perioden;
  }

  @GetMapping("/signalen/cijfers")
  String lees(@RequestParam(required = false) String periode, Gebruiker wie, Model model) {
    var gelezen = cijfers.lees(perioden.met(periode), wie);
    model.addAttribute("c", gelezen);
    model.addAttribute("sporen", List.of("triage", "antwoord"));
    model.addAttribute("perioden", perioden.keuzes());
    model.addAttribute(
        "maandnamen", namen(gelezen.maanden().stream().map(Signaalcijfers.Maand::maand).toList()));
    model.addAttribute("obstakelmaanden", namen(gelezen.obstakels().maanden()));
    return "suggestie/cijfers";
  }

  private static List<String> namen(List<YearMonth> maanden) {
    return maanden.stream().map(m -> MAAND.format(m).replace(".", "")).toList();
  }
}
