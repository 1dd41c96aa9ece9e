package nl.leiden.brugwijzer.subsidie.geld.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.geld.Bankexport;
import nl.leiden.brugwijzer.subsidie.geld.Bestandsoort;
import nl.leiden.brugwijzer.subsidie.geld.Betaallijst;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** De bestanden naar de bank: maken, nakijken en downloaden. */
@Controller
@RequestMapping("/betalingen/bestanden")
class BankbestandController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Bankexport export;
  private final Betaallijst lijst;
  private final Woorden woorden;

  BankbestandController(Bankexport export, Betaallijst lijst, Woorden woorden) {
    this.export = export;
    this.lijst = lijst;
    this.woorden = woorden;
  }

  @GetMapping
  String alle(@RequestParam(required = false) String na, Gebruiker wie, Model model) {
    model.addAttribute("blad", lijst.batches(na, wie));
    return "subsidie/bankbestanden";
  }

  @PostMapping
  String maak(@RequestParam UUID sleutel, Gebruiker wie, RedirectAttributes verder) {
    var batch = export.exporteer(sleutel, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("betalingen.geexporteerd")));
    return "redirect:/betalingen/bestanden/" + batch;
  }

  @GetMapping("/{id}")
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    model.addAttribute("batch", lijst.batch(id, wie));
    model.addAttribute("regels", lijst.inBatch(id, wie));
    return "subsidie/bankbestand";
  }

  @GetMapping("/{id}/sepa")
  ResponseEntity<byte[]> sepa(@PathVariable UUID id, Gebruiker wie) {
    return bestand(id, Bestandsoort.SEPA, MediaType.APPLICATION_XML, "xml", wie);
  }

  @GetMapping("/{id}/lijst")
  ResponseEntity<byte[]> lijst(@PathVariable UUID id, Gebruiker wie) {
    return bestand(id, Bestandsoort.LIJST, CSV, "csv", wie);
  }

  /** Er staan rekeningnummers in: geen enkele tussenpost mag dit bewaren. */
  private ResponseEntity<byte[]> bestand(
      UUID id, Bestandsoort soort, MediaType type, String achtervoegsel, Gebruiker wie) {
    var inhoud = export.bestand(id, soort, wie).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("betalingen-" + id + "." + achtervoegsel)
                .build()
                .toString())
        .body(inhoud);
  }
}
