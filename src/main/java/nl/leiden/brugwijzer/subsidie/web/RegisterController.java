package nl.leiden.brugwijzer.subsidie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leiden.brugwijzer.basis.Registerblad.Vorm;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagregister;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Het register van aanvragen downloaden. */
@Controller
class RegisterController {

  private final Aanvraagregister register;

  RegisterController(Aanvraagregister register) {
    this.register = register;
  }

  @GetMapping("/subsidies/register.csv")
  void csv(Gebruiker wie, HttpServletResponse antwoord) throws IOException {
    stuur(Vorm.CSV, "aanvragen.csv", wie, antwoord);
  }

  @GetMapping("/subsidies/register.xlsx")
  void xlsx(Gebruiker wie, HttpServletResponse antwoord) throws IOException {
    stuur(Vorm.XLSX, "aanvragen.xlsx", wie, antwoord);
  }

  /** De koppen komen pas als het bestand er is: anders staan zij ook op een foutpagina. */
  private void stuur(Vorm vorm, String naam, Gebruiker wie, HttpServletResponse antwoord)
      throws IOException {
    register.schrijf(
        vorm,
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
}
