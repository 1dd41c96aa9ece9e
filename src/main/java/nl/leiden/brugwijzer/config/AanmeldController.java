package nl.leiden.brugwijzer.config;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** De aanmeldpagina. */
@Controller
class AanmeldController {

  private final ObjectProvider<Aanmeldhulp> hulp;
  private final boolean keycloak;

  AanmeldController(ObjectProvider<Aanmeldhulp> hulp, ObjectProvider<Keycloakaanmelding> keycloak) {
    this.hulp = hulp;
    this.keycloak = keycloak.getIfAvailable() != null;
  }

  @GetMapping("/aanmelden")
  String aanmelden(Model model) {
    if (NuAangemeld.gebruiker().isPresent()) return "redirect:/vandaag";
    hulp.ifAvailable(h -> model.addAttribute("hulp", h));
    if (keycloak) model.addAttribute("keycloak", Keycloakvraag.AANMELDEN);
    return "config/aanmelden";
  }
}
