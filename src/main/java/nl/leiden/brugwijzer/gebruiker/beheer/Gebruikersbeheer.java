package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** De gebruikers zien, en wat een beheerder daarbij kan kiezen. */
@Service
@Transactional(readOnly = true)
public class Gebruikersbeheer {

  private final Gebruikerslijst lijst;
  private final Gebruikerstoegang toegang;
  private final Gebruikerslogboek logboek;
  private final Gebruikersboek boek;
  private final Organisatieboek organisaties;
  private final Aanmeldopdrachten opdrachten;

  Gebruikersbeheer(
      Gebruikerslijst lijst,
      Gebruikerstoegang toegang,
      Gebruikerslogboek logboek,
      Gebruikersboek boek,
      Organisatieboek organisaties,
      Aanmeldopdrachten opdrachten) {
    this.lijst = lijst;
    this.toegang = toegang;
    this.logboek = logboek;
    this.boek = boek;
    this.organisaties = organisaties;
    this.opdrachten = opdrachten;
  }

  /**
   * Wat er voor later is afgesproken.
   *
   * @param vertrek of iemand dan weg is; anders staat erbij wat hij dan doet
   */
  public record Gepland(boolean vertrek, LocalDate ingang, Rol rol, String plek) {}

  /**
   * Een gebruiker met wat erbij hoort.
   *
   * @param gepland wat er voor later is afgesproken, of null
   * @param wacht of de aanmelddienst nog iets moet horen wat niet meteen lukte
   * @param zelf of de vrager het zelf is: dan kan hij niets wijzigen
   */
  public record Beeld(
      Gebruikersrij rij,
      List<Gebeurtenisregel> geschiedenis,
      Gepland gepland,
      boolean wacht,
      boolean zelf) {}

  /** Een bladzijde met wie onder deze vrager valt. */
  public Bladzijde<Gebruikersrij> zoek(Zoekvraag vraag, UUID na, Gebruiker wie) {
    return lijst.zoek(vraag, na, wie);
  }

  /** Eén gebruiker. */
  public Beeld toon(UUID id, Gebruiker wie) {
    var rij = toegang.vind(id, wie);
    return new Beeld(
        rij,
        logboek.van(id),
        boek.gepland(id).map(this::gepland).orElse(null),
        opdrachten.wachten(id) > 0,
        rij.gebruikersnaam().equals(wie.gebruikersnaam()));
  }

  /**
   * Eén gebruiker, om te wijzigen.
   *
   * @throws NietToegestaan voor wie zichzelf wil wijzigen
   */
  public Gebruikersrij open(UUID id, Gebruiker wie) {
    var rij = toegang.vind(id, wie);
    toegang.moetAnderZijn(rij, wie);
    return rij;
  }

  /** Of deze gebruiker onder de vrager valt. */
  public boolean isVan(UUID id, Gebruiker wie) {
    return lijst.vind(id, wie).isPresent();
  }

  /** De organisaties waar deze vrager iemand kan plaatsen. */
  public List<Organisatie> organisaties(Gebruiker wie) {
    return Bevoegdheid.van(wie).overal()
        ? organisaties.alle()
        : organisaties.vind(wie.organisatie()).stream().toList();
  }

  /** De scholen waar deze vrager iemand kan plaatsen; de keuring kijkt per geval nog eens. */
  public List<School> scholen(Gebruiker wie) {
    return switch (Bevoegdheid.van(wie)) {
      case BEHEERDER, PROJECT -> organisaties.scholen();
      case BESTUUR ->
          organisaties.scholen().stream()
              .filter(school -> wie.organisatie().equals(school.bestuur()))
              .toList();
      case TEAM -> List.of();
    };
  }

  private Gepland gepland(Wissel w) {
    return new Gepland(
        w.soort() == Wissel.Soort.VERTREK,
        w.ingang(),
        w.rol(),
        w.organisatie() == null ? null : plek(w));
  }

  private String plek(Wissel w) {
    if (w.vestiging() == null)
      return organisaties.vind(w.organisatie()).map(Organisatie::naam).orElse(w.organisatie());
    return organisaties.scholen().stream()
        .filter(school -> school.brin6().equals(w.vestiging()))
        .map(School::naam)
        .findFirst()
        .orElse(w.vestiging());
  }
}
