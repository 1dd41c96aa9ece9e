package nl.leiden.brugwijzer.bericht.demo;

import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Het postvak van de demo. */
@Controller
@Profile("demo")
class DemopostController {

  private final Demopost demopost;
  private final Dagwoorden dagen;

  DemopostController(Demopost demopost, Dagwoorden dagen) {
    this.demopost = demopost;
    this.dagen = dagen;
  }

  @GetMapping("/demo/post")
  String lijst(@RequestParam(required = false) String na, Model model) {
    model.addAttribute("brieven", demopost.lijst(Cursor.van(na)).met(this::opScherm));
    return "bericht/demopost";
  }

  private Demobriefregel opScherm(Demobrief brief) {
    return new Demobriefregel(
        brief.aan(),
        brief.onderwerp(),
        dagen.moment(brief.moment()),
        brief.tekst().strip().lines().toList());
  }
}
