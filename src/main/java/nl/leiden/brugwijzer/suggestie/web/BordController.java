package nl.leiden.brugwijzer.suggestie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.leiden.brugwijzer.basis.Registerblad.Vorm;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Signaalblik;
import nl.leiden.brugwijzer.suggestie.bord.Bordfilter;
import nl.leiden.brugwijzer.suggestie.bord.Bordlijst;
import nl.leiden.brugwijzer.suggestie.bord.Bordregister;
import nl.leiden.brugwijzer.suggestie.bord.Bordstand;
import nl.leiden.brugwijzer.suggestie.bord.Signaalbord;
import nl.leiden.brugwijzer.suggestie.bord.Signaalinstellingen;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Het bord van wie signalen behandelt, de lijst erachter, en die lijst als bestand. */
@Controller
@RequestMapping("/signalen/bord")
class BordController {

  private final Signaalbord bord;
  private final Bordlijst lijst;
  private final Bordregister register;
  private final Signaalblik blik;
  private final Signaalinstellingen instellingen;

  BordController(
      Signaalbord bord,
      Bordlijst lijst,
      Bordregister register,
      Signaalblik blik,
      Signaalinstellingen instellingen) {
    this.bord = bord;
    this.lijst = lijst;
    this.register = register;
    this.blik = blik;
    this.instellingen = instellingen;
  }

  @GetMapping
  String bord(@RequestParam(required = false) String thema, Gebruiker wie, Model model) {
    model.addAttribute("bord", bord.open(thema, wie));
    model.addAttribute("instellen", instellingen.beheert(wie));
    return "suggestie/bord";
  }

  @GetMapping("/lijst")
  String lijst(
      Bordfilter filter, @RequestParam(required = false) String na, Gebruiker wie, Model model) {
    var blad = lijst.blad(filter, na, wie);
    model.addAttribute("blad", blad);
    model.addAttribute("filter", filter);
    model.addAttribute("standen", Bordstand.values());
    model.addAttribute("themas", lijst.themas());
    model.addAttribute("eigenaren", blik.van(wie));
    model.addAttribute("csv", adres("/signalen/bord/lijst.csv", filter, null));
    model.addAttribute("xlsx", adres("/signalen/bord/lijst.xlsx", filter, null));
    if (blad.volgende() != null)
      model.addAttribute("volgende", adres("/signalen/bord/lijst", filter, blad.volgende()));
    return "suggestie/bordlijst";
  }

  @GetMapping("/lijst.csv")
  void csv(Bordfilter filter, Gebruiker wie, HttpServletResponse antwoord) throws IOException {
    stuur(Vorm.CSV, "signalen.csv", filter, wie, antwoord);
  }

  @GetMapping("/lijst.xlsx")
  void xlsx(Bordfilter filter, Gebruiker wie, HttpServletResponse antwoord) throws IOException {
    stuur(Vorm.XLSX, "signalen.xlsx", filter, wie, antwoord);
  }

  /** De koppen komen pas als het bestand er is: anders staan zij ook op een foutpagina. */
  private void stuur(
      Vorm vorm, String naam, Bordfilter filter, Gebruiker wie, HttpServletResponse antwoord)
      throws IOException {
    register.schrijf(
        vorm,
        filter,
        wie,
        () -> {
          antwoord.setContentType(vorm.mediatype());
          antwoord.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
          antwoord.setHeader(
              HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment().filename(naam).build().toString());
          return antwoord.getOutputStream();
        });
  }

  private static String adres(String pad, Bordfilter f, String na) {
    return UriComponentsBuilder.fromPath(pad)
        .queryParamIfPresent("stand", Optional.ofNullable(f.stand()))
        .queryParamIfPresent("thema", Optional.ofNullable(f.thema()))
        .queryParamIfPresent("eigenaar", Optional.ofNullable(f.eigenaar()))
        .queryParamIfPresent("mijn", Optional.ofNullable(f.mijn()))
        .queryParamIfPresent("zoek", Optional.ofNullable(f.zoek()))
        .queryParamIfPresent("na", Optional.ofNullable(na))
        .encode()
        .toUriString();
  }
}
