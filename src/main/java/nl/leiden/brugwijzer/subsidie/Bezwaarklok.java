package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/**
 * De tijd rond een bezwaar: wanneer de gemeente beslist, en dat de aanvraag zolang open blijft. Een
 * beslissing kan te laat komen, dus een dag waarop de aanvraag dan toch sluit, is er niet.
 */
@Component
class Bezwaarklok {

  /** De wekkers van de hoofdweg die de aanvraag na een bezwaartermijn sluiten. */
  private static final List<String> SLUITEN =
      List.of("bezwaartermijnVoorbij", "bezwaartermijnVaststelling", "bezwaartermijnIntrekking");

  /** Een brief die op tijd gepost is, mag een week onderweg zijn (artikel 6:9, tweede lid, Awb). */
  private static final int WEKEN_VOOR_DE_POST = 1;

  private static final int JAREN_OPEN = 10;

  private final Bezwaren bezwaren;
  private final Aanvraagklok aanvraagklok;
  private final Werktermijnen werktermijnen;
  private final SubsidieInstellingen instellingen;
  private final Gewonedagen dagen;
  private final Procesmotor motor;
  private final Clock klok;

  Bezwaarklok(
      Bezwaren bezwaren,
      Aanvraagklok aanvraagklok,
      Werktermijnen werktermijnen,
      SubsidieInstellingen instellingen,
      Gewonedagen dagen,
      Procesmotor motor,
      Clock klok) {
    this.bezwaren = bezwaren;
    this.aanvraagklok = aanvraagklok;
    this.werktermijnen = werktermijnen;
    this.instellingen = instellingen;
    this.dagen = dagen;
    this.motor = motor;
    this.klok = klok;
  }

  /** De termijn van een bezwaar, ook als het nog op een ander wacht. */
  Termijn termijn(Bezwaar bezwaar) {
    return bezwaar.termijn(instellingen.commissieWeken());
  }

  /** De laatste dag om op een bezwaar te beslissen. */
  LocalDate uiterlijk(Bezwaar bezwaar) {
    return termijn(bezwaar).reken(dagen).uiterlijk();
  }

  void verdaag(Bezwaar bezwaar, int weken) {
    bezwaar.verdaag(weken, LocalDate.now(klok), instellingen.commissieWeken(), dagen);
  }

  void begin(Bezwaar bezwaar, Gebruiker wie) {
    aanvraagklok.begin(bezwaar.aanvraag(), Soort.BESLISSEN_OP_BEZWAAR, termijn(bezwaar), wie);
  }

  /** De termijn volgt uit het bezwaar; hier gaat hij mee met wat daaraan veranderde. */
  void volg(Bezwaar bezwaar, Klokslag wat, Gebruiker wie) {
    if (bezwaar.stand() != Bezwaar.Stand.IN_BEHANDELING) return;
    aanvraagklok.verander(
        bezwaar.aanvraag(), Soort.BESLISSEN_OP_BEZWAAR, wat, oud -> termijn(bezwaar), wie);
  }

  void klaar(Bezwaar bezwaar, Gebruiker wie) {
    aanvraagklok.klaar(bezwaar.aanvraag(), Soort.BESLISSEN_OP_BEZWAAR, wie);
  }

  /** Zet de wekkers van de hoofdweg naar hoe het nu met bezwaar staat. */
  void verzetHoofdweg(AanvraagId id) {
    var moment = hoofdwegVerder(id).toInstant();
    SLUITEN.forEach(wekker -> motor.verzet(id.waarde(), wekker, moment));
  }

  /** Wanneer de aanvraag sluit als er niets meer komt. */
  ZonedDateTime hoofdwegVerder(AanvraagId id) {
    var uiterlijk = aanvraagklok.uiterlijk(id, Soort.BEZWAAR).orElseThrow();
    var na = werktermijnen.na(uiterlijk.plusWeeks(WEKEN_VOOR_DE_POST));
    return bezwaren.loopt(id.waarde()) ? na.plusYears(JAREN_OPEN) : na;
  }
}
