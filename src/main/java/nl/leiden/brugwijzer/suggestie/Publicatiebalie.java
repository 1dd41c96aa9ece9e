package nl.leiden.brugwijzer.suggestie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.publicatie.Publicatieopdracht;
import nl.leiden.brugwijzer.suggestie.publicatie.Veranderingen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Laat iedereen lezen wat er door een signaal veranderde. */
@Service
@Transactional
public class Publicatiebalie {

  private final Signaaltoegang toegang;
  private final Uitkomstenboek uitkomsten;
  private final Signaalbewijs bewijs;
  private final Samenvoegbalie samen;
  private final Veranderingen veranderingen;
  private final Signaalwoorden woorden;
  private final Signaaldossiers dossiers;
  private final Signaalverslag verslag;

  Publicatiebalie(
      Signaaltoegang toegang,
      Uitkomstenboek uitkomsten,
      Signaalbewijs bewijs,
      Samenvoegbalie samen,
      Veranderingen veranderingen,
      Signaalwoorden woorden,
      Signaaldossiers dossiers,
      Signaalverslag verslag) {
    this.toegang = toegang;
    this.uitkomsten = uitkomsten;
    this.bewijs = bewijs;
    this.samen = samen;
    this.veranderingen = veranderingen;
    this.woorden = woorden;
    this.dossiers = dossiers;
    this.verslag = verslag;
  }

  /** Wat er om te beginnen staat. */
  public record Voorstel(String titel, String tekst, LocalDate vanaf) {}

  /**
   * Een eerste tekst bij een uitkomst.
   *
   * @throws NietGevonden als die er niet is of nog niet gedaan is
   */
  public Voorstel voorstel(SignaalId id, UUID uitkomst, Gebruiker wie) {
    var s = toegang.kantoor("signaal.publiceren", id, wie);
    var u = uitkomst(s, uitkomst);
    return new Voorstel(dossiers.waarbij(s.inhoud()), u.resultaat(), u.regelingVanaf());
  }

  /** Zet het bij "Wat is ermee gedaan"; nog een keer doen verandert niets. */
  public void publiceer(
      SignaalId id, UUID uitkomst, String titel, String tekst, LocalDate vanaf, Gebruiker wie) {
    var s = toegang.kantoor("signaal.publiceren", id, wie);
    var u = uitkomst(s, uitkomst);
    var eerste = samen.metLeden(s).stream().map(Signaal::gemeld).min(Comparator.naturalOrder());
    veranderingen.publiceer(
        new Publicatieopdracht(
            u.id(),
            s.id().waarde(),
            s.nummer(),
            titel,
            tekst,
            s.inhoud().thema(),
            woorden.thema(s.inhoud().thema()),
            u.regelingId(),
            vanaf,
            eerste.orElse(s.gemeld()),
            bewijs.melders(s)),
        wie);
    verslag.schrijf(s, "GEPUBLICEERD", null, wie);
  }

  private Uitkomst uitkomst(Signaal s, UUID id) {
    return uitkomsten.van(s.id().waarde()).stream()
        .filter(u -> u.id().equals(id) && u.stand() == Uitkomst.Stand.GEDAAN)
        .filter(u -> u.soort() == Uitkomstsoort.UITVOERING_BREED)
        .findFirst()
        .orElseThrow(() -> new NietGevonden("uitkomst", id));
  }
}
