package nl.leiden.brugwijzer.monitor.web;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.monitor.Cijfervraag;
import nl.leiden.brugwijzer.monitor.Obstakelcijfers;
import nl.leiden.brugwijzer.monitor.Onderdrukking;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lezen en downloaden waar het vastloopt. */
@Controller
class ObstakelController {

  private static final DateTimeFormatter MAAND =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("nl"));
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Obstakelcijfers cijfers;
  private final Obstakelblad blad;
  private final Onderdrukking onderdrukking;
  private final Woorden woorden;

  ObstakelController(
      Obstakelcijfers cijfers, Obstakelblad blad, Onderdrukking onderdrukking, Woorden woorden) {
    this.cijfers = cijfers;
    this.blad = blad;
    this.onderdrukking = onderdrukking;
    this.woorden = woorden;
  }

  @GetMapping("/cijfers/obstakels")
  String lees(
      @RequestParam(required = false) String schooljaar,
      @RequestParam(required = false) Hulpvraag hulpvraag,
      Gebruiker wie,
      Model model) {
    var vraag = new Cijfervraag(schooljaar, hulpvraag);
    var top = cijfers.lees(vraag, wie);
    model.addAttribute("vraag", vraag);
    model.addAttribute("top", top);
    model.addAttribute("maanden", top.maanden().stream().map(MAAND::format).toList());
    model.addAttribute("jaar", cijfers.schooljaar(vraag).naam());
    model.addAttribute("onderdrukking", onderdrukking);
    model.addAttribute("schooljaren", cijfers.schooljaren());
    model.addAttribute("hulpvragen", woorden.keuzes("hulpvraag.", Hulpvraag.values()));
    return "monitor/obstakels";
  }

  @GetMapping("/cijfers/obstakels.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(required = false) String schooljaar,
      @RequestParam(required = false) Hulpvraag hulpvraag,
      Gebruiker wie) {
    var top = cijfers.lees(new Cijfervraag(schooljaar, hulpvraag), wie);
    return ResponseEntity.ok()
        .contentType(CSV)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("obstakels.csv").build().toString())
        .body(blad.alsCsv(top, ObstakelController::maand));
  }

  private static String maand(YearMonth maand) {
    return MAAND.format(maand);
  }
}
