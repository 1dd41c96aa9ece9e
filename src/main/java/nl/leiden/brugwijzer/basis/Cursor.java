package nl.leiden.brugwijzer.basis;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;

/**
 * De plek in een lijst: de sorteerwaarde en het id van de laatst getoonde regel.
 *
 * @param waarde sorteerwaarde als tekst
 * @param id wat bij gelijke waarden de volgorde bepaalt
 */
public record Cursor(String waarde, UUID id) {

  private static final int LAATSTE_JAAR = 9999;

  /** Een plek in een lijst die op tijdstip staat. */
  public static Cursor van(Instant moment, UUID id) {
    return new Cursor(moment.toString(), id);
  }

  /** Als tekst voor in een link. */
  public String alsTekst() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((id + "|" + waarde).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Leest een cursor uit een link; null bij geen cursor.
   *
   * @throws NietGevonden als het geen cursor is
   */
  public static Cursor van(String tekst) {
    if (tekst == null || tekst.isBlank()) return null;
    try {
      var delen =
          new String(Base64.getUrlDecoder().decode(tekst), StandardCharsets.UTF_8).split("\\|", 2);
      // PostgreSQL kan geen nulteken lezen: weigeren is beter dan een storing.
      if (delen[1].indexOf('\0') >= 0) throw new OnbekendeBladzijde(tekst);
      return new Cursor(delen[1], UUID.fromString(delen[0]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException geenCursor) {
      throw new OnbekendeBladzijde(tekst);
    }
  }

  /**
   * De sorteerwaarde als tijdstip.
   *
   * @throws NietGevonden als het er geen is dat de database kent
   */
  public Instant moment() {
    try {
      var moment = Instant.parse(waarde);
      bekendJaar(moment.atOffset(ZoneOffset.UTC).getYear());
      return moment;
    } catch (DateTimeException geenMoment) {
      throw new OnbekendeBladzijde(waarde);
    }
  }

  /**
   * De sorteerwaarde als dag.
   *
   * @throws NietGevonden als het er geen is die de database kent
   */
  public LocalDate dag() {
    try {
      var dag = LocalDate.parse(waarde);
      bekendJaar(dag.getYear());
      return dag;
    } catch (DateTimeException geenDag) {
      throw new OnbekendeBladzijde(waarde);
    }
  }

  private static void bekendJaar(int jaar) {
    if (jaar < 1 || jaar > LAATSTE_JAAR) throw new DateTimeException("jaar " + jaar);
  }
}
