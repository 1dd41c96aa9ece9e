package nl.leiden.brugwijzer.socialekaart;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Waarheen een gezin doorverwezen kan worden: een instantie of een regeling.
 *
 * @param organisatie de organisatie die met Brugwijzer werkt, of null zonder account
 * @param reactieWerkdagen bij een instantie: binnen hoeveel werkdagen een antwoord te verwachten is
 * @param beslistermijnDagen bij een regeling: binnen hoeveel kalenderdagen er beslist wordt
 * @param wachttijdWeken laatst gemelde wachttijd, of null
 * @param wieVraagtAan bij een regeling wie de aanvraag doet, anders null
 * @param hulpvragen waar deze bestemming bij past
 * @param nagekeken wanneer de gegevens voor het laatst zijn nagekeken
 * @param gesloten of er niet meer naar verwezen kan worden
 * @param voorbeeld of termijn en hulpvragen een voorbeeld zijn dat nog niemand nakeek
 */
public record Bestemming(
    Soort soort,
    UUID id,
    String naam,
    String organisatie,
    Integer reactieWerkdagen,
    Integer beslistermijnDagen,
    Integer wachttijdWeken,
    WieVraagtAan wieVraagtAan,
    Set<Hulpvraag> hulpvragen,
    LocalDate nagekeken,
    boolean gesloten,
    boolean voorbeeld) {

  /** De drie wegen die een doorverwijzing kan gaan. */
  public enum Soort {
    INSTANTIE_MET_ACCOUNT,
    INSTANTIE_ZONDER_ACCOUNT,
    REGELING
  }
}
