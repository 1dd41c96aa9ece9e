package nl.leiden.brugwijzer.taak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.basis.Tekst;

/**
 * Waarop een takenlijst verkleind is; elk veld mag leeg zijn.
 *
 * @param stap soort taak
 * @param school BRIN6 van de school waar de zaak vandaan komt
 * @param wanneer te laat, vandaag of deze week
 * @param wie gebruikersnaam, of {@code niemand}
 */
public record Taakfilter(String stap, String school, Wanneer wanneer, String wie) {

  /** Geen filter. */
  public static final Taakfilter ALLES = new Taakfilter(null, null, null, null);

  /** Wat {@code wie} zegt als er nog niemand op zit. */
  public static final String NIEMAND = "niemand";

  /** Wanneer een taak af moet. */
  public enum Wanneer {
    TE_LAAT,
    VANDAAG,
    WEEK
  }

  public Taakfilter {
    stap = leegIsNull(stap);
    school = leegIsNull(school);
    wie = leegIsNull(wie);
  }

  /** Of er niets verkleind is. */
  public boolean leeg() {
    return equals(ALLES);
  }

  Taakfilter metSchool(String brin6) {
    return new Taakfilter(stap, brin6, wanneer, wie);
  }

  private static String leegIsNull(String tekst) {
    var schoon = Tekst.schoon(tekst);
    return schoon.isEmpty() ? null : schoon;
  }

  /**
   * De voorwaarden in SQL. Wie één mens of één school kiest, leest alleen die: de rest van het
   * filter staat er zo dat de database daar geen index voor kiest. Zij gokt anders dat een
   * bladzijde snel vol is, en leest bij een zeldzaam antwoord alles.
   *
   * @param alEng of de lijst zelf al van één mens is
   */
  List<String> voorwaarden(boolean alEng, LocalDate vandaag) {
    var eisen = new ArrayList<String>();
    var vanMens = wie != null && !NIEMAND.equals(wie);
    var mens = alEng || vanMens;
    var eng = mens || school != null;
    if (vanMens) eisen.add(alEng ? "t.behandelaar || '' = :wie" : "t.behandelaar = :wie");
    if (school != null) eisen.add(mens ? "t.vestiging || '' = :school" : "t.vestiging = :school");
    if (stap != null) eisen.add(eng ? "t.stap || '' = :stap" : "t.stap = :stap");
    if (NIEMAND.equals(wie))
      eisen.add(eng ? "coalesce(t.behandelaar, '') = ''" : "t.behandelaar is null");
    if (wanneer != null) eisen.add("t.uiterlijk " + wanneer(vandaag));
    return eisen;
  }

  /** De dagen staan in de vraag zelf: alleen dan weet de planner hoeveel taken het zijn. */
  private String wanneer(LocalDate vandaag) {
    return switch (wanneer) {
      case TE_LAAT -> "< date '%s'".formatted(vandaag);
      case VANDAAG -> "= date '%s'".formatted(vandaag);
      case WEEK -> "between date '%s' and date '%s'".formatted(vandaag, vandaag.plusWeeks(1));
    };
  }

  Map<String, Object> waarden() {
    var waarden = new HashMap<String, Object>();
    if (stap != null) waarden.put("stap", stap);
    if (school != null) waarden.put("school", school);
    if (wie != null) waarden.put("wie", wie);
    return waarden;
  }
}
