package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leiden.brugwijzer.basis.Situatie;
import nl.leiden.brugwijzer.basis.TeVaak;
import nl.leiden.brugwijzer.engine.Gelijktijdig;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** De ene plek die vertaalt wat er in een controller misging. */
@ControllerAdvice
class Foutvertaler {

  private final Foutpagina pagina;

  Foutvertaler(Foutpagina pagina) {
    this.pagina = pagina;
  }

  @ExceptionHandler
  Object situatie(Situatie situatie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
    heleInhoud(antwoord, verzoek);
    if (situatie instanceof TeVaak teVaak) Drempelfilter.zegWachttijd(teVaak, antwoord);
    return pagina.voor(situatie, verzoek);
  }

  @ExceptionHandler
  Object verkeerdeWaarde(MethodArgumentTypeMismatchException fout, HttpServletRequest verzoek) {
    var inPad = fout.getParameter().hasParameterAnnotation(PathVariable.class);
    return inPad
        ? pagina.voor(Foutsoort.NIET_GEVONDEN, verzoek)
        : pagina.voor(Foutsoort.VERKEERD_VERZOEK, fout, verzoek);
  }

  @ExceptionHandler
  Object onleesbaar(HttpMessageNotReadableException fout, HttpServletRequest verzoek) {
    if (fout.contains(TeGroot.class)) return pagina.voor(Foutsoort.TE_GROOT, verzoek);
    return pagina.voor(Foutsoort.VERKEERD_VERZOEK, fout, verzoek);
  }

  @ExceptionHandler
  Object nietToegestaan(AccessDeniedException fout, HttpServletRequest verzoek) {
    return pagina.voor(Foutsoort.NIET_TOEGESTAAN, verzoek);
  }

  /** De firewall kijkt pas naar de parameters als iemand ernaar vraagt. */
  @ExceptionHandler
  Object verdacht(RequestRejectedException fout, HttpServletRequest verzoek) {
    return pagina.voor(Foutsoort.VERKEERD_VERZOEK, verzoek);
  }

  @ExceptionHandler(AsyncRequestNotUsableException.class)
  ModelAndView weggelopen() {
    return new ModelAndView();
  }

  @ExceptionHandler
  Object ieder(Exception fout, HttpServletRequest verzoek, HttpServletResponse antwoord) {
    if (fout instanceof ErrorResponse bekend) return vanSpring(bekend, verzoek, antwoord);
    heleInhoud(antwoord, verzoek);
    if (fout instanceof ConcurrencyFailureException || Gelijktijdig.is(fout))
      return pagina.voor(Foutsoort.INGEHAALD, verzoek);
    if (Databasestoring.is(fout)) return pagina.evenNiet(waar(verzoek), verzoek, antwoord);
    return pagina.onverwacht(Foutnummer.voor(waar(verzoek), fout), verzoek);
  }

  private Object vanSpring(
      ErrorResponse fout, HttpServletRequest verzoek, HttpServletResponse antwoord) {
    var mag = fout.getHeaders().getFirst(HttpHeaders.ALLOW);
    if (mag != null) antwoord.setHeader(HttpHeaders.ALLOW, mag);
    var status = fout.getStatusCode().value();
    if (status == Foutsoort.TE_GROOT.status())
      return pagina.voor(Foutsoort.teGroot(verzoek), verzoek);
    return status == HttpStatus.BAD_REQUEST.value() && fout instanceof Exception invoer
        ? pagina.voor(Foutsoort.VERKEERD_VERZOEK, invoer, verzoek)
        : pagina.voor(Foutsoort.van(status), status, verzoek);
  }

  /** Bij htmx komt de uitleg op de plek van de hele inhoud, niet in een hoekje. */
  private static void heleInhoud(HttpServletResponse antwoord, HttpServletRequest verzoek) {
    if (verzoek.getHeader("HX-Request") == null) return;
    antwoord.setHeader("HX-Retarget", "#inhoud");
    antwoord.setHeader("HX-Reselect", "#inhoud");
    antwoord.setHeader("HX-Reswap", "outerHTML");
  }

  private static String waar(HttpServletRequest verzoek) {
    var patroon = verzoek.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return verzoek.getMethod() + " " + patroon;
  }
}
