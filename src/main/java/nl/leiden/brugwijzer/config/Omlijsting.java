package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leiden.brugwijzer.bericht.Ongelezen;
import nl.leiden.brugwijzer.config.sessie.Sessieinstellingen;
import nl.leiden.brugwijzer.gebruiker.Afwezige;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Wat om elke pagina staat: wie er werkt, het menu, de ongelezen berichten. */
@Component
class Omlijsting implements HandlerInterceptor {

  /**
   * Wie er is aangemeld, voor op de pagina.
   *
   * @param functie de rol in gewone woorden, met de plek
   * @param plek school of organisatie
   * @param namens voor wie hij nu waarneemt, of null
   * @param eigenWerk of er iemand voor hem kan waarnemen
   */
  record Wie(
      String gebruikersnaam,
      String naam,
      String functie,
      String plek,
      Afwezige namens,
      boolean eigenWerk) {}

  /** Een plek onder aan de pagina. */
  record Voetlink(String href, String tekst) {}

  private static final Locale NL = Locale.forLanguageTag("nl");

  private final MessageSource teksten;
  private final Ongelezen ongelezen;
  private final Sessieinstellingen sessie;
  private final boolean demo;

  Omlijsting(
      MessageSource teksten, Ongelezen ongelezen, Sessieinstellingen sessie, Environment omgeving) {
    this.sessie = sessie;
    this.teksten = teksten;
    this.ongelezen = ongelezen;
    this.demo = omgeving.acceptsProfiles(Profiles.of("demo"));
  }

  @Override
  public void postHandle(
      HttpServletRequest verzoek, HttpServletResponse antwoord, Object wat, ModelAndView pagina) {
    if (pagina == null || pagina.getViewName() == null) return;
    if (pagina.getViewName().startsWith("redirect:")) return;
    vul(pagina.getModel(), verzoek);
  }

  /** Vult wat om een pagina staat. */
  void vul(Map<String, Object> model, HttpServletRequest verzoek) {
    model.put("demo", demo);
    model.put("menu", List.of());
    NuAangemeld.gebruiker().ifPresent(wie -> vul(model, wie, verzoek.getRequestURI()));
  }

  private void vul(Map<String, Object> model, Gebruiker wie, String pad) {
    var functie = tekst("rol." + wie.rol()) + " · " + wie.plek();
    model.put(
        "wie",
        new Wie(
            wie.gebruikersnaam(),
            wie.naam(),
            functie,
            wie.plek(),
            wie.namens(),
            wie.isBrugfunctionaris() || wie.isOntvanger()));
    model.put("sessie", sessie);
    model.put("menu", Menu.voor(wie, pad, plek -> tekst("menu." + plek)));
    model.put("ongelezen", ongelezen.voor(wie.gebruikersnaam()));
    model.put("voet", voet(wie));
  }

  /** Ook zonder ongelezen berichten kun je bij je berichten, en in de demo bij de post. */
  private List<Voetlink> voet(Gebruiker wie) {
    var links =
        new ArrayList<>(
            List.of(
                new Voetlink("/berichten", tekst("voet.berichten")),
                new Voetlink("/wat-is-ermee-gedaan", tekst("voet.veranderingen"))));
    if (wie.is(Rol.BELEID_ARMOEDE) || wie.is(Rol.BELEID_ONDERWIJS) || wie.is(Rol.PROJECTLEIDER))
      links.add(new Voetlink("/cijfers/obstakels", tekst("voet.obstakels")));
    if (wie.is(Rol.APPLICATIEBEHEERDER)) {
      links.add(new Voetlink("/beheer/taken", tekst("voet.takenbeheer")));
      links.add(new Voetlink("/beheer/storingen", tekst("voet.storingen")));
    }
    if (demo) links.add(new Voetlink("/demo/post", tekst("voet.demopost")));
    return links;
  }

  private String tekst(String sleutel) {
    return teksten.getMessage(sleutel, null, NL);
  }
}
