package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** De stappen die mensen doen, met wat zij kunnen antwoorden. */
public enum Stap {
  ONTVANGST_BEVESTIGEN("ontvangstBevestigen", true, AANGENOMEN, WACHTLIJST, VRAAG, AFGEWEZEN),
  WACHTLIJST_BEVESTIGEN("wachtlijstBevestigen", true, WACHTLIJST, AANGENOMEN, AFGEWEZEN),
  UITKOMST_TERUGKOPPELEN(
      "uitkomstTerugkoppelen", true, HULP_GESTART, AFGEROND, NIET_VERSCHENEN, ELDERS),
  VRAAG_BEANTWOORDEN("vraagBeantwoorden", false, BEANTWOORD),
  NABELLEN("nabellen", false, GEBELD),
  AANKOMST_NAGAAN("aankomstNagaan", false, AANGEKOMEN, WACHTLIJST, NIET_AANGEKOMEN, AFGEWEZEN),
  SAMEN_AANVRAGEN("samenAanvragen", false, AANGEVRAAGD),
  UITSLAG_VASTLEGGEN("uitslagVastleggen", false, TOEGEKEND, AFGEWEZEN, INGETROKKEN),
  VERVOLG_BEPALEN("vervolgBepalen", false, OPNIEUW, GEEN_VERVOLG),
  NAZORG("nazorg", false, JA, DEELS, NEE);

  private final String id;
  private final boolean vanOntvanger;
  private final List<Antwoordsoort> keuzes;

  Stap(String id, boolean vanOntvanger, Antwoordsoort... keuzes) {
    this.id = id;
    this.vanOntvanger = vanOntvanger;
    this.keuzes = List.of(keuzes);
  }

  /** Het id van de taak in het model. */
  public String id() {
    return id;
  }

  /** Of de ontvanger deze stap doet; anders de verzender. */
  public boolean vanOntvanger() {
    return vanOntvanger;
  }

  /** Wat er geantwoord kan worden. */
  public List<Antwoordsoort> keuzes() {
    return keuzes;
  }

  /** De redenen die bij een afwijzing horen. */
  public Set<Reden> redenen() {
    return this == UITSLAG_VASTLEGGEN ? Reden.VAN_REGELING : Reden.VAN_INSTANTIE;
  }

  /** Of bij dit antwoord een toelichting hoort. */
  public boolean vraagtToelichting(Antwoordsoort keuze) {
    return keuze == VRAAG
        || keuze == BEANTWOORD
        || keuze == ELDERS
        || keuze == AFGEWEZEN && this != UITSLAG_VASTLEGGEN;
  }

  /** Of de verzender zelf een andere dag mag kiezen. */
  public boolean verzetbaar() {
    return this == AANKOMST_NAGAAN || this == UITSLAG_VASTLEGGEN || this == NAZORG;
  }

  /** De stap bij een taak in het model. */
  public static Optional<Stap> met(String id) {
    return Stream.of(values()).filter(stap -> stap.id.equals(id)).findFirst();
  }
}
