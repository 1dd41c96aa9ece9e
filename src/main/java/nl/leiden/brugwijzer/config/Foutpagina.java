package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Situatie;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Maakt van een fout een pagina, of {@code application/problem+json} voor een programma. */
@Component
class Foutpagina {

  private final Foutteksten teksten;
  private final Omlijsting omlijsting;

  Foutpagina(Foutteksten teksten, Omlijsting omlijsting) {
    this.teksten = teksten;
    this.omlijsting = omlijsting;
  }

  /** Bij een situatie uit het domein. */
  Object voor(Situatie situatie, HttpServletRequest verzoek) {
    var soort = Foutsoort.van(situatie);
    var veld = situatie instanceof OngeldigeInvoer invoer ? invoer.veld() : null;
    return antwoord(soort, soort.status(), teksten.uitleg(situatie), veld, null, verzoek);
  }

  /** Bij een situatie zonder verder verhaal. */
  Object voor(Foutsoort soort, HttpServletRequest verzoek) {
    return voor(soort, soort.status(), verzoek);
  }

  /** Bij een status van de server zelf. */
  Object voor(Foutsoort soort, int status, HttpServletRequest verzoek) {
    return antwoord(soort, status, teksten.uitleg(soort), null, null, verzoek);
  }

  /** Bij een fout die niemand verwachtte. */
  Object onverwacht(String nummer, HttpServletRequest verzoek) {
    var soort = Foutsoort.SERVERFOUT;
    return antwoord(soort, soort.status(), teksten.uitleg(soort), null, nummer, verzoek);
  }

  private Object antwoord(
      Foutsoort soort,
      int status,
      String uitleg,
      String veld,
      String nummer,
      HttpServletRequest verzoek) {
    if (Problemen.gewenst(verzoek)) return probleem(soort, status, uitleg, veld, nummer);
    var beeld =
        new Foutbeeld(
            status,
            teksten.titel(soort),
            uitleg,
            teksten.raad(soort),
            nummer,
            Getypt.in(verzoek),
            Herkomst.van(verzoek).orElse(null));
    return pagina(beeld, verzoek);
  }

  private ModelAndView pagina(Foutbeeld beeld, HttpServletRequest verzoek) {
    var model = new HashMap<String, Object>();
    model.put("fout", beeld);
    omlijst(model, verzoek);
    return new ModelAndView("config/fout", model, HttpStatus.valueOf(beeld.status()));
  }

  private void omlijst(Map<String, Object> model, HttpServletRequest verzoek) {
    try {
      omlijsting.vul(model, verzoek);
    } catch (RuntimeException ookDatNiet) {
      // Zonder database is er geen menu, maar de uitleg moet er wel komen.
      model.put("menu", List.of());
    }
  }

  private ResponseEntity<ProblemDetail> probleem(
      Foutsoort soort, int status, String uitleg, String veld, String nummer) {
    var probleem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), uitleg);
    probleem.setTitle(teksten.titel(soort));
    if (veld != null) probleem.setProperty("veld", veld);
    if (nummer != null) probleem.setProperty("nummer", nummer);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(probleem);
  }
}
