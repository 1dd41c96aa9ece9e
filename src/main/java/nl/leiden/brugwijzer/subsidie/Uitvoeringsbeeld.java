package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.leiden.brugwijzer.subsidie.geld.Afrekening;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstand;

/**
 * Wat er na de verlening gebeurt, zoals deze gebruiker het mag zien.
 *
 * @param wijzigingMelden of deze gebruiker een wijziging kan melden
 * @param rekeningWijzigen of deze gebruiker de rekening kan wijzigen
 * @param terugtrekken of deze gebruiker de aanvraag kan intrekken
 * @param intrekkingBeginnen of deze gebruiker kan beginnen de verlening in te trekken
 * @param jaren leeg zolang er niets verleend is
 * @param verantwoording voor de gemeente pas als zij is ingediend; null als zij er niet is
 * @param verantwoordenUiterlijk de laatste dag, of null als er niets meer te verantwoorden is
 * @param afrekening of null
 * @param terugbetalenVoor de laatste dag om terug te betalen (artikel 4:87 Awb), of null
 */
public record Uitvoeringsbeeld(
    boolean wijzigingMelden,
    boolean rekeningWijzigen,
    boolean terugtrekken,
    boolean intrekkingBeginnen,
    List<Jaarstand> jaren,
    Verantwoord verantwoording,
    LocalDate verantwoordenUiterlijk,
    List<Melding> meldingen,
    Afrekening afrekening,
    LocalDate terugbetalenVoor) {

  /**
   * De verantwoording.
   *
   * @param gewijzigd null als er nog niets bewaard is
   * @param vastgelegd null zolang het een concept is
   * @param versie waarop een wijziging gebaseerd is
   */
  public record Verantwoord(
      Verantwoordingsinhoud inhoud,
      Instant gewijzigd,
      String gewijzigdDoor,
      Instant vastgelegd,
      String vastgelegdDoor,
      int versie) {}

  /**
   * Een gemelde wijziging.
   *
   * @param antwoord null zolang de gemeente haar beoordeelt
   */
  public record Melding(
      String tekst,
      Instant gemeld,
      String door,
      Stapantwoord antwoord,
      String toelichting,
      Instant beantwoord,
      String beantwoordDoor) {}

  /** Wat er in totaal verleend is. */
  public BigDecimal verleend() {
    return som(Jaarstand::verleend);
  }

  /** Wat de school in totaal al heeft. */
  public BigDecimal betaald() {
    return som(Jaarstand::betaald);
  }

  /** De wijziging die de gemeente nu beoordeelt, of null. */
  public Melding openMelding() {
    return meldingen.stream().filter(m -> m.antwoord() == null).findFirst().orElse(null);
  }

  private BigDecimal som(Function<Jaarstand, BigDecimal> wat) {
    return jaren.stream().map(wat).reduce(new BigDecimal("0.00"), BigDecimal::add);
  }
}
