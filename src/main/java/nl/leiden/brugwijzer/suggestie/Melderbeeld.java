package nl.leiden.brugwijzer.suggestie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.taak.Taak;

/**
 * Wat wie een signaal stuurde erover hoort te weten.
 *
 * @param ver hoe ver het is; zolang het is samengevoegd, hoe ver het geheel is
 * @param teDoen wat de melder zelf nu kan doen
 * @param uiterlijk wanneer de behandelaar klaar moet zijn met zijn stap, of null
 * @param uitleg hoe die dag berekend is, of null
 */
public record Melderbeeld(
    Signaalstatus ver,
    List<Taak> teDoen,
    LocalDate uiterlijk,
    String uitleg,
    List<Vraag> vragen,
    List<Antwoord> antwoorden) {

  /**
   * Een vraag aan de melder.
   *
   * @param antwoord null zolang of als het er niet kwam
   */
  public record Vraag(String vraag, Instant gesteld, String antwoord, boolean geenReactie) {}

  /**
   * Een antwoord aan de melder.
   *
   * @param tevreden wat de melder ervan vond, of null
   */
  public record Antwoord(String tekst, Instant gestuurd, Boolean tevreden, String toelichting) {}

  /** De vraag die nu openstaat, of null. */
  public Vraag openVraag() {
    return vragen.stream()
        .filter(v -> v.antwoord() == null && !v.geenReactie())
        .findFirst()
        .orElse(null);
  }

  /** Het laatste antwoord, of null. */
  public Antwoord antwoord() {
    return antwoorden.isEmpty() ? null : antwoorden.get(antwoorden.size() - 1);
  }
}
