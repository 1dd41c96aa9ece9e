package nl.leiden.brugwijzer.config;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leiden.brugwijzer.basis.Situatie;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** De pagina bij wat buiten de controllers misging: in een filter, in een sjabloon. */
@Controller
class FoutController implements ErrorController {

  private final Foutpagina pagina;

  FoutController(Foutpagina pagina) {
    this.pagina = pagina;
  }

  @RequestMapping("/error")
  Object fout(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    if (verzoek.getAttribute(Weigering.SOORT) instanceof Foutsoort soort)
      return pagina.voor(soort, verzoek);
    if (verzoek.getAttribute(Drempelfilter.SITUATIE) instanceof Situatie situatie)
      return pagina.voor(situatie, verzoek);
    var status =
        verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer s ? s : 404;
    if (status == 413) return pagina.voor(Foutsoort.teGroot(verzoek), verzoek);
    if (status < 500) return pagina.voor(Foutsoort.van(status), status, verzoek);
    var oorzaak = (Throwable) verzoek.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var waar = verzoek.getMethod() + " pagina";
    if (Databasestoring.is(oorzaak)) return pagina.evenNiet(waar, verzoek, antwoord);
    return pagina.onverwacht(Foutnummer.voor(waar, oorzaak), verzoek);
  }
}
