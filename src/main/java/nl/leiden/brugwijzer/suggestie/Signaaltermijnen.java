package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.stereotype.Component;

/** Tot wanneer een stap heeft; de wekkers van het model staan op dezelfde dag. */
@Component
class Signaaltermijnen {

  /** Een herinnering komt aan het begin van de werkdag. */
  private static final LocalTime WEKKER = LocalTime.of(8, 0);

  private final Themas themas;
  private final SuggestieInstellingen instellingen;
  private final Werkdagen werkdagen;
  private final Dagwoorden dagwoorden;
  private final Woorden woorden;
  private final Clock klok;

  Signaaltermijnen(
      Themas themas,
      SuggestieInstellingen instellingen,
      Werkdagen werkdagen,
      Dagwoorden dagwoorden,
      Woorden woorden,
      Clock klok) {
    this.themas = themas;
    this.instellingen = instellingen;
    this.werkdagen = werkdagen;
    this.dagwoorden = dagwoorden;
    this.woorden = woorden;
    this.klok = klok;
  }

  /**
   * Een laatste dag.
   *
   * @param uitleg hoe die dag berekend is, in woorden
   */
  record Werktermijn(LocalDate uiterlijk, String uitleg) {}

  /** De laatste dag van een stap die nu open is of opengaat. */
  Werktermijn van(Signaal s, Stap stap) {
    return switch (stap) {
      case BEOORDELEN -> naWerkdagen(s.stapSinds(), thema(s).triageWerkdagen());
      case VRAAG_BEANTWOORDEN -> naWerkdagen(s.stapSinds(), instellingen.vraagWerkdagen());
      case GEZIN_HELPEN -> naWerkdagen(dag(s), instellingen.gezinWerkdagen());
      case UITVOEREN, BELEID_VOLGEN, REACTIE_VASTLEGGEN ->
          new Werktermijn(s.uiterlijk(), woorden.van("suggestie.termijn.afgesproken"));
      case TEVREDENHEID ->
          new Werktermijn(
              s.stapSinds().plusDays(instellingen.tevredenDagen()),
              woorden.van(
                  "termijn.dagen", instellingen.tevredenDagen(), dagwoorden.kort(s.stapSinds())));
      case REGEL_AANPAKKEN, ANTWOORD_STUREN, HEROPENING_BESLISSEN ->
          naWerkdagen(s.stapSinds(), instellingen.werkdagen());
    };
  }

  /** De dag waarop het beoordelen zo lang duurt dat de leidinggevende het hoort. */
  LocalDate escalatie(Signaal s) {
    return werkdagen.na(s.stapSinds(), thema(s).escalatieWerkdagen());
  }

  /** De dag waarop uitvoeren zo lang te laat is dat de leidinggevende het hoort. */
  LocalDate uitvoeringTeLaat(Signaal s) {
    return werkdagen.na(s.uiterlijk(), instellingen.telaatWerkdagen());
  }

  /** Het moment op een dag waarop een wekker afgaat. */
  ZonedDateTime wekker(LocalDate dag) {
    return dag.atTime(WEKKER).atZone(klok.getZone());
  }

  /** De eerste ogenblikken na een dag: dan is een termijn die toen eindigde, voorbij. */
  ZonedDateTime na(LocalDate dag) {
    return dag.plusDays(1).atStartOfDay(klok.getZone());
  }

  private Werktermijn naWerkdagen(LocalDate sinds, int aantal) {
    return new Werktermijn(
        werkdagen.na(sinds, aantal),
        woorden.van("termijn.werkdagen", aantal, dagwoorden.kort(sinds)));
  }

  private LocalDate dag(Signaal s) {
    return s.opgepakt().atZone(klok.getZone()).toLocalDate();
  }

  private Themas.Thema thema(Signaal s) {
    return themas.vind(s.inhoud().thema()).orElseThrow();
  }
}
