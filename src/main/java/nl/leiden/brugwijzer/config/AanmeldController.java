package nl.leiden.brugwijzer.config;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** De aanmeldpagina. */
@Controller
class AanmeldController {

  private final ObjectProvider<Aanmeldhulp> hulp;

  AanmeldController(ObjectProvider<Aanmeldhulp> hulp) {
    this.hulp = hulp;
  }

  @GetMapping("/aanmelden")
  String aanmelden(Model model) {
    if (NuAangemeld.gebruiker().isPresent()) return "redirect:/vandaag";
    hulp.ifAvailable(h -> model.addAttribute("hulp", h));
    return "config/aanmelden";
  }
}
