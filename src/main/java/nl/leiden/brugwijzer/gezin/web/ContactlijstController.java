package nl.leiden.brugwijzer.gezin.web;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gezin.Contactloket;
import nl.leiden.brugwijzer.gezin.Gezinsboek;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** De contactmomenten van de eigen school, met wat ze dit schooljaar samen zijn. */
@Controller
class ContactlijstController {

  private final Contactloket contacten;
  private final Gezinsboek gezinnen;

  ContactlijstController(Contactloket contacten, Gezinsboek gezinnen) {
    this.contacten = contacten;
    this.gezinnen = gezinnen;
  }

  @GetMapping("/contactmomenten")
  String lijst(
      @RequestParam(required = false) UUID gezin,
      @RequestParam(required = false) String na,
      Gebruiker wie,
      Model model) {
    model.addAttribute("contacten", contacten.lijst(gezin, Cursor.van(na), wie));
    model.addAttribute("verder", na != null);
    if (gezin == null) {
      var totalen = contacten.totalen(wie);
      model.addAttribute("totalen", totalen);
      model.addAttribute("keer", totalen.stream().mapToLong(t -> t.aantal()).sum());
      model.addAttribute("minuten", totalen.stream().mapToLong(t -> t.minuten()).sum());
      model.addAttribute("schooljaar", contacten.schooljaar().naam());
    } else {
      model.addAttribute("gezin", gezinnen.vind(gezin, wie));
    }
    return "gezin/contacten";
  }
}
