package nl.leiden.brugwijzer.bericht.demo;

import nl.leiden.brugwijzer.basis.Cursor;
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

  DemopostController(Demopost demopost) {
    this.demopost = demopost;
  }

  @GetMapping("/demo/post")
  String lijst(@RequestParam(required = false) String na, Model model) {
    model.addAttribute("brieven", demopost.lijst(Cursor.van(na)));
    return "bericht/demopost";
  }
}
