package nl.leiden.brugwijzer.suggestie.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.publicatie.Veranderingen;
import nl.leiden.brugwijzer.suggestie.publicatie.Veranderingenlijst;
import nl.leiden.brugwijzer.suggestie.publicatie.Veranderingenvoer;
import nl.leiden.brugwijzer.suggestie.publicatie.Veranderingenvoer.Soort;
import nl.leiden.brugwijzer.suggestie.publicatie.Veranderingenvraag;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lezen wat er met signalen is gedaan; met een instelling ook zonder aan te melden. */
@Controller
@RequestMapping("/wat-is-ermee-gedaan")
class VeranderingenController {

  private static final String TERUG = "redirect:/wat-is-ermee-gedaan";

  private final Veranderingenlijst lijst;
  private final Veranderingen veranderingen;
  private final Veranderingenvoer voer;
  private final Woorden woorden;
  private final boolean openbaar;

  VeranderingenController(
      Veranderingenlijst lijst,
      Veranderingen veranderingen,
      Veranderingenvoer voer,
      Woorden woorden,
      @Value("${brugwijzer.openbaar.veranderingen:false}") boolean openbaar) {
    this.lijst = lijst;
    this.veranderingen = veranderingen;
    this.voer = voer;
    this.woorden = woorden;
    this.openbaar = openbaar;
  }

  @GetMapping
  String lijst(
      @RequestParam(required = false) String thema,
      @RequestParam(required = false) Integer jaar,
      @RequestParam(required = false) String na,
      Model model) {
    var vraag = new Veranderingenvraag(thema, jaar);
    model.addAttribute("vraag", vraag);
    model.addAttribute("bladzijde", lijst.blad(vraag, Cursor.van(na)));
    model.addAttribute("themas", lijst.themas());
    model.addAttribute("jaren", lijst.jaren());
    model.addAttribute("verder", na != null);
    model.addAttribute("openbaar", openbaar);
    return "suggestie/veranderingen";
  }

  @GetMapping("/{id}")
  String een(@PathVariable UUID id, Optional<Gebruiker> wie, Model model) {
    model.addAttribute("v", lijst.lees(id));
    model.addAttribute("intrekken", wie.map(w -> veranderingen.magIntrekken(id, w)).orElse(false));
    return "suggestie/verandering";
  }

  @PostMapping("/{id}/intrekken")
  String trekIn(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    veranderingen.trekIn(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("verandering.ingetrokken")));
    return TERUG;
  }

  @GetMapping("/rss.xml")
  ResponseEntity<byte[]> rss() {
    return stuur(Soort.RSS, MediaType.APPLICATION_RSS_XML);
  }

  @GetMapping("/atom.xml")
  ResponseEntity<byte[]> atom() {
    return stuur(Soort.ATOM, MediaType.APPLICATION_ATOM_XML);
  }

  private ResponseEntity<byte[]> stuur(Soort soort, MediaType type) {
    return ResponseEntity.ok()
        .contentType(new MediaType(type, StandardCharsets.UTF_8))
        .body(voer.alsXml(soort).getBytes(StandardCharsets.UTF_8));
  }
}
