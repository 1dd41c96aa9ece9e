package nl.leiden.brugwijzer.bericht.web;

import java.util.Objects;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.bericht.Bericht;
import nl.leiden.brugwijzer.bericht.Berichten;
import nl.leiden.brugwijzer.bericht.Berichttekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** De berichten van wie is aangemeld. */
@Controller
@RequestMapping("/berichten")
class BerichtenController {

  private final Berichten berichten;
  private final Berichttekst teksten;
  private final Dagwoorden dagen;

  BerichtenController(Berichten berichten, Berichttekst teksten, Dagwoorden dagen) {
    this.berichten = berichten;
    this.teksten = teksten;
    this.dagen = dagen;
  }

  @GetMapping
  String lijst(@RequestParam(required = false) String na, Gebruiker wie, Model model) {
    var bladzijde = berichten.van(wie, Cursor.van(na)).met(this::regel);
    model.addAttribute("bladzijde", bladzijde);
    model.addAttribute(
        "ietsOngelezen", bladzijde.regels().stream().anyMatch(Berichtregel::ongelezen));
    model.addAttribute("beheerder", wie.is(Rol.APPLICATIEBEHEERDER));
    return "bericht/berichten";
  }

  @GetMapping("/{id}")
  String open(@PathVariable UUID id, Gebruiker wie) {
    var bericht = berichten.open(id, wie);
    var pad = teksten.pad(bericht);
    // Een zaak van een school waar iemand nu niet voor werkt, zou niet te vinden zijn.
    if (pad.isPresent() && !hoortBijWatHijDoet(bericht, wie))
      return "redirect:/waarnemen?bericht=" + id;
    return "redirect:" + pad.orElse("/berichten");
  }

  @PostMapping("/gelezen")
  String allesGelezen(@RequestParam String tot, Gebruiker wie) {
    berichten.allesGelezen(wie, Cursor.van(tot));
    return "redirect:/berichten";
  }

  @GetMapping("/niet-bezorgd")
  String nietBezorgd(@RequestParam(required = false) String na, Gebruiker wie, Model model) {
    var bladzijde = berichten.nietBezorgd(wie, Cursor.van(na)).met(this::regel);
    model.addAttribute("bladzijde", bladzijde);
    return "bericht/nietbezorgd";
  }

  private static boolean hoortBijWatHijDoet(Bericht bericht, Gebruiker wie) {
    var nuNamens = wie.neemtWaar() ? wie.werkVan() : null;
    return bericht.zaaksoort().equals("waarneming") || Objects.equals(bericht.namens(), nuNamens);
  }

  private Berichtregel regel(Bericht bericht) {
    return new Berichtregel(
        bericht.id(),
        bericht.aan(),
        teksten.zin(bericht),
        bericht.nummer(),
        dagen.moment(bericht.moment()),
        bericht.ongelezen(),
        bericht.mailMislukt(),
        bericht.mailPogingen(),
        bericht.mailFout(),
        Cursor.van(bericht.moment(), bericht.id()).alsTekst());
  }
}
