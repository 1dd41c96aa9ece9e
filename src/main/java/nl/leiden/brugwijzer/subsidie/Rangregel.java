package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Een volledige aanvraag in een rangschikking, op haar plek.
 *
 * @param score null zolang die er niet is
 * @param bijGelijk de plek tussen aanvragen met dezelfde score, of null
 * @param samen wat deze en alle betere samen vragen
 * @param past of daar genoeg voor is
 */
public record Rangregel(
    UUID aanvraag,
    String nummer,
    String school,
    BigDecimal gevraagd,
    BigDecimal score,
    Integer bijGelijk,
    String reden,
    BigDecimal samen,
    boolean past) {

  Rangregel met(BigDecimal alles, boolean genoeg) {
    return new Rangregel(
        aanvraag, nummer, school, gevraagd, score, bijGelijk, reden, alles, genoeg);
  }

  /** Of twee aanvragen op dezelfde plek staan. */
  boolean gelijkMet(Rangregel ander) {
    return score.compareTo(ander.score) == 0
        && (bijGelijk == null || ander.bijGelijk == null || bijGelijk.equals(ander.bijGelijk));
  }
}
