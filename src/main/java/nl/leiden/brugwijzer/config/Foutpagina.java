package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.OnbekendeBladzijde;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Situatie;
import nl.leiden.brugwijzer.basis.api.VersieVeranderd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Maakt van een fout een pagina, of {@code application/problem+json} voor een programma. */
@Component
class Foutpagina {

  private static final Logger LOG = LoggerFactory.getLogger(Foutpagina.class);

  private final Foutteksten teksten;
  private final Veldfouten velden;
  private final Omlijsting omlijsting;

  Foutpagina(Foutteksten teksten, Veldfouten velden, Omlijsting omlijsting) {
    this.teksten = teksten;
    this.velden = velden;
    this.omlijsting = omlijsting;
  }

  /** Bij een situatie uit het domein. */
  Object voor(Situatie situatie, HttpServletRequest verzoek) {
    if (!Problemen.gewenst(verzoek)) {
      var soort = Foutsoort.van(situatie);
      return pagina(soort, soort.status(), teksten.uitleg(situatie), null, verzoek);
    }
    if (situatie instanceof OnbekendeBladzijde)
      return voor(new OngeldigeInvoer("na", "fout.veld.bladzijde"), verzoek);
    var soort = bijVersie(situatie, verzoek) ? Foutsoort.VERSIE_VERANDERD : Foutsoort.van(situatie);
    var probleem = new Probleem(soort, teksten.voorProgramma(situatie)).met(velden.van(situatie));
    return situatie instanceof VersieVeranderd versie
        ? probleem.met(versie).antwoord(teksten)
        : probleem.antwoord(teksten);
  }

  /** Bij een fout in een verzoek waarvan te zeggen is welk veld het betreft. */
  Object voor(Foutsoort soort, Exception fout, HttpServletRequest verzoek) {
    if (!Problemen.gewenst(verzoek)) return voor(soort, verzoek);
    return new Probleem(soort, teksten.voorProgramma(soort))
        .met(velden.van(fout))
        .antwoord(teksten);
  }

  /** Bij een situatie zonder verder verhaal. */
  Object voor(Foutsoort soort, HttpServletRequest verzoek) {
    return voor(soort, soort.status(), verzoek);
  }

  /** Bij een status van de server zelf. */
  Object voor(Foutsoort soort, int status, HttpServletRequest verzoek) {
    if (!Problemen.gewenst(verzoek))
      return pagina(soort, status, teksten.uitleg(soort), null, verzoek);
    return new Probleem(soort, teksten.voorProgramma(soort)).met(status).antwoord(teksten);
  }

  /** Bij een fout die niemand verwachtte. */
  Object onverwacht(String nummer, HttpServletRequest verzoek) {
    var soort = Foutsoort.SERVERFOUT;
    if (!Problemen.gewenst(verzoek))
      return pagina(soort, soort.status(), teksten.uitleg(soort), nummer, verzoek);
    return new Probleem(soort, teksten.voorProgramma(soort)).met(nummer).antwoord(teksten);
  }

  /** De database is er even niet; wie het zo weer probeert, komt er meestal door. */
  Object evenNiet(String waar, HttpServletRequest verzoek, HttpServletResponse antwoord) {
    LOG.warn("De database is niet bereikbaar bij {}", waar);
    antwoord.setHeader(HttpHeaders.RETRY_AFTER, "10");
    return voor(Foutsoort.EVEN_NIET, verzoek);
  }

  /** Wie zegt van welke versie hij uitgaat, hoort dat die voorbij is. */
  private static boolean bijVersie(Situatie situatie, HttpServletRequest verzoek) {
    return situatie instanceof Ingehaald && verzoek.getHeader(HttpHeaders.IF_MATCH) != null;
  }

  private ModelAndView pagina(
      Foutsoort soort, int status, String uitleg, String nummer, HttpServletRequest verzoek) {
    var beeld =
        new Foutbeeld(
            status,
            teksten.titel(soort),
            uitleg,
            teksten.raad(soort),
            nummer,
            Getypt.in(verzoek),
            Herkomst.van(verzoek).orElse(null));
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
}
