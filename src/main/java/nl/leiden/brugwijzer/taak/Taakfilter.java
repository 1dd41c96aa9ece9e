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

  private static String leegIsNull(String tekst) {
    var schoon = Tekst.schoon(tekst);
    return schoon.isEmpty() ? null : schoon;
  }

  List<String> voorwaarden() {
    var eisen = new ArrayList<String>();
    if (stap != null) eisen.add("t.stap = :stap");
    if (school != null) eisen.add("t.vestiging = :school");
    if (wanneer == Wanneer.TE_LAAT) eisen.add("t.uiterlijk < :vandaag");
    if (wanneer == Wanneer.VANDAAG) eisen.add("t.uiterlijk = :vandaag");
    if (wanneer == Wanneer.WEEK) eisen.add("t.uiterlijk between :vandaag and :vandaag + 7");
    if (NIEMAND.equals(wie)) eisen.add("t.behandelaar is null");
    else if (wie != null) eisen.add("t.behandelaar = :wie");
    return eisen;
  }

  Map<String, Object> waarden(LocalDate vandaag) {
    var waarden = new HashMap<String, Object>();
    waarden.put("vandaag", vandaag);
    if (stap != null) waarden.put("stap", stap);
    if (school != null) waarden.put("school", school);
    if (wie != null) waarden.put("wie", wie);
    return waarden;
  }
}
