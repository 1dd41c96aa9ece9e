package nl.leiden.brugwijzer.suggestie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Wat er met een signaal gedaan wordt en is, voor wie het leest.
 *
 * @param antwoorden wat er gestuurd is; leeg voor een melder, die ziet ze op zijn eigen plek
 * @param eigenaar of de lezer er iets mee kan doen
 * @param terugTeHalen of het nog bij de Taskforce wacht
 * @param dossier of er een dossier te maken is om mee te sturen
 */
public record Uitkomstenblad(
    List<Regel> uitkomsten,
    List<Gestuurd> antwoorden,
    boolean eigenaar,
    boolean terugTeHalen,
    boolean dossier) {

  /**
   * Een uitkomst.
   *
   * @param stand LOPEND, GEDAAN of VERVALLEN
   * @param regeling id op de sociale kaart als die veranderde, of null
   * @param tePubliceren of zij bij "Wat is ermee gedaan" kan
   */
  public record Regel(
      UUID id,
      Uitkomstsoort soort,
      String stand,
      String toelichting,
      String actie,
      String actiehouder,
      String bij,
      LocalDate uiterlijk,
      String resultaat,
      UUID regeling,
      LocalDate vanaf,
      Instant gezet,
      boolean tePubliceren) {}

  /** Een antwoord dat gestuurd is. */
  public record Gestuurd(String tekst, String door, Instant moment) {}

  /** Wat er nu loopt, of null. */
  public Regel lopend() {
    return uitkomsten.stream().filter(u -> u.stand().equals("LOPEND")).findFirst().orElse(null);
  }
}
