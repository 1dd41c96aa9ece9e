package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Wat het proces aan het domein vraagt; elke vraag draagt alleen het id van de zaak. */
@Service
public class Procesvragen {

  private final Doorverwijzingen doorverwijzingen;
  private final Tijdlijn tijdlijn;
  private final Termijnen termijnen;
  private final Meldingen meldingen;
  private final Knelpunten knelpunten;
  private final Clock klok;

  Procesvragen(
      Doorverwijzingen doorverwijzingen,
      Tijdlijn tijdlijn,
      Termijnen termijnen,
      Meldingen meldingen,
      Knelpunten knelpunten,
      Clock klok) {
    this.doorverwijzingen = doorverwijzingen;
    this.tijdlijn = tijdlijn;
    this.termijnen = termijnen;
    this.meldingen = meldingen;
    this.knelpunten = knelpunten;
    this.klok = klok;
  }

  /** Wie de taken van de verzender krijgt. */
  public String verzender(UUID zaak) {
    return vergrendel(zaak).brugfunctionaris();
  }

  /** Het begin van de laatste dag van een stap. */
  public ZonedDateTime laatsteDag(UUID zaak, String stap) {
    var termijn = termijnen.van(vind(zaak), Stap.met(stap).orElseThrow());
    return termijnen.wekker(termijn.uiterlijk());
  }

  /** Wanneer de teamleider hoort dat een antwoord uitblijft. */
  public ZonedDateTime leiderVanaf(UUID zaak) {
    return termijnen.wekker(termijnen.leiderVanaf(vind(zaak)));
  }

  /** Wanneer de verzender gaat bellen. */
  public ZonedDateTime bellenVanaf(UUID zaak) {
    return termijnen.wekker(termijnen.bellenVanaf(vind(zaak)));
  }

  /** De laatste dag van een taak is aangebroken. */
  public void herinner(UUID zaak, String stap, String behandelaar) {
    var d = vergrendel(zaak);
    var deStap = Stap.met(stap).orElseThrow();
    meldingen.herinner(d, deStap, behandelaar);
    var herinnerd = gebeurtenis(d, "HERINNERD").bij(deStap);
    tijdlijn.save(deStap.vanOntvanger() ? herinnerd : herinnerd.nietVoorOntvanger());
  }

  /** De ontvanger is te laat met antwoorden. */
  public void lichtLeiderIn(UUID zaak) {
    var d = vergrendel(zaak);
    meldingen.aanLeiders(d, "doorverwijzing.escalatie");
    tijdlijn.save(gebeurtenis(d, "LEIDER_INGELICHT"));
  }

  /** De ontvanger blijft stil: de verzender krijgt een taak om te bellen. */
  public void meldStilte(UUID zaak) {
    var d = vergrendel(zaak);
    meldingen.aanVerzender(d, "doorverwijzing.nabellen");
    knelpunten.bijStilte(d);
  }

  /** De doorverwijzing is ingetrokken; wie eraan werkte, hoort dat. */
  public void lichtOntvangerIn(UUID zaak) {
    var d = vind(zaak);
    if (d.wasBijOntvanger()) meldingen.ingetrokken(d);
  }

  private Gebeurtenis gebeurtenis(Doorverwijzing d, String soort) {
    return new Gebeurtenis(d.id(), soort, null, klok.instant());
  }

  /** Een wekker wacht op wie net antwoordt, en omgekeerd: samen raken zij de motor kwijt. */
  private Doorverwijzing vergrendel(UUID zaak) {
    return doorverwijzingen.vergrendel(new DoorverwijzingId(zaak)).orElseThrow();
  }

  private Doorverwijzing vind(UUID zaak) {
    return doorverwijzingen.findById(new DoorverwijzingId(zaak)).orElseThrow();
  }
}
