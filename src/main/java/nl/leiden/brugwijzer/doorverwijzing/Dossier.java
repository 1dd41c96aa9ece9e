package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.gezin.Gezinsbeeld;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.taak.Taak;

/**
 * Een doorverwijzing zoals deze gebruiker haar mag zien.
 *
 * @param alsVerzender of het de kant van de school is; anders die van de ontvanger
 * @param gezin voor de school alles, voor de ontvanger alleen wat de ouder wil delen
 * @param deelt wat de ouder wil delen
 * @param nu de open stap waar het op wacht, of null
 * @param open alle open stappen
 * @param melden wat er te melden is omdat het hier vastliep, of null
 */
public record Dossier(
    DoorverwijzingId id,
    String nummer,
    Status status,
    boolean alsVerzender,
    boolean vanMij,
    Hulpvraag hulpvraag,
    Bestemming.Soort soort,
    UUID bestemmingId,
    String bestemming,
    String school,
    String district,
    String brugfunctionaris,
    Gezinsbeeld gezin,
    Akkoord akkoord,
    Set<Akkoord.Deelbaar> deelt,
    Instant akkoordIngetrokken,
    String toelichting,
    boolean warmeOverdracht,
    boolean spoed,
    String spoedReden,
    Mijlpalen mijlpalen,
    Integer wachtWeken,
    LocalDate wachtSinds,
    Antwoordsoort uitkomst,
    Antwoordsoort opgelost,
    Reden reden,
    OpenStap nu,
    List<OpenStap> open,
    List<Moment> tijdlijn,
    UUID vorige,
    List<Doorverwijsregel> vervolgen,
    Melden melden) {

  /**
   * Een obstakel dat de school kan melden.
   *
   * @param gemeld of dat al gebeurde
   */
  public record Melden(UUID aanbod, boolean gemeld) {}

  /**
   * Een stap die nog gedaan moet worden.
   *
   * @param voorMij of deze gebruiker hem nu kan doen
   * @param leiderOp wanneer de teamleider het hoort, alleen bij de ontvangst
   * @param bellenOp wanneer de verzender gaat bellen, alleen bij de ontvangst
   */
  public record OpenStap(
      Stap stap, Taak taak, boolean voorMij, LocalDate leiderOp, LocalDate bellenOp) {}

  /**
   * Een gebeurtenis.
   *
   * @param waarde wat in de zin wordt ingevuld, of null
   */
  public record Moment(
      Instant moment,
      String soort,
      String door,
      boolean doorMij,
      String namens,
      String waarde,
      String toelichting) {}

  /** Of er nog ingetrokken kan worden. */
  public boolean intrekbaar() {
    return alsVerzender && status.loopt();
  }
}
