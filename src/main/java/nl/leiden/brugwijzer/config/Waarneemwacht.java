package nl.leiden.brugwijzer.config;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Wie bezig was met waarnemen terwijl dat ophield, hoort dat eerst. Anders zou zijn volgende
 * handeling ongemerkt in zijn eigen werk terechtkomen.
 */
class Waarneemwacht implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest verzoek, HttpServletResponse antwoord, Object handeling) {
    if (verzoek.getDispatcherType() != DispatcherType.REQUEST) return true;
    if (!(verzoek.getAttribute(Waarneemfilter.VOORBIJ) instanceof Waarneemstand stand)) return true;
    // Wat een script op de achtergrond vraagt, ziet niemand; de pagina erna moet het nog zeggen.
    if (!Problemen.gewenst(verzoek) && !achtergrond(verzoek)) Waarneemstand.stop(verzoek, antwoord);
    throw new KanNietMeer("fout.waarnemen.afgelopen", stand.naam());
  }

  private static boolean achtergrond(HttpServletRequest verzoek) {
    var doel = verzoek.getHeader("Sec-Fetch-Dest");
    return doel != null && !doel.equals("document");
  }
}
