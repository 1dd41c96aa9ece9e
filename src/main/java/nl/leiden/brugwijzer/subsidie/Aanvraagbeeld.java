package nl.leiden.brugwijzer.subsidie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.school.Vestiging;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Vensterstand;

/**
 * Een aanvraag zoals deze gebruiker haar mag zien.
 *
 * @param rekening voor de gemeente leeg: wie beoordeelt, heeft het nummer niet nodig
 * @param rekeningElders of hetzelfde nummer ook bij een andere school staat; alleen voor de
 *     gemeente
 * @param ontbreekt wat er nog moet voor het indienen, per onderdeel
 * @param let wat opvalt maar niets tegenhoudt, per onderdeel
 * @param beslissen de beslistermijn, of null zolang er niet is ingediend
 * @param aanvullingen waar de gemeente om vroeg, in volgorde
 * @param versie waarop een wijziging gebaseerd is
 */
public record Aanvraagbeeld(
    AanvraagId id,
    String nummer,
    Aanvraagstatus status,
    boolean alsAanvrager,
    Vestiging school,
    Regelingversie regeling,
    Vensterstand venster,
    Aanvraaginhoud inhoud,
    Rekening rekening,
    boolean rekeningElders,
    Map<Onderdeel, List<Fout>> ontbreekt,
    Map<Onderdeel, List<String>> let,
    Map<Onderdeel, List<Veld>> velden,
    List<Moment> tijdlijn,
    List<Wijziging> wijzigingen,
    Beslistermijn beslissen,
    Klokbeeld klok,
    List<Aanvulbeeld> aanvullingen,
    String verklaardNaam,
    Instant ingediend,
    Instant gewijzigd,
    int versie) {

  /** Een veld met wat er staat. */
  public record Veld(String naam, String tekst) {}

  /** Een gebeurtenis; {@code waarde} wordt in de zin ingevuld. */
  public record Moment(Instant moment, String soort, String door, String waarde) {}

  /** Wat een collega aan het concept veranderde. */
  public record Wijziging(
      Onderdeel onderdeel, String veld, String oud, String nieuw, String door, Instant moment) {}

  /** De uiterste dag met de som, in woorden. */
  public record Beslistermijn(LocalDate uiterlijk, List<Rekensomwoorden.Regel> som) {}

  /** Of er nog aan geschreven kan worden. */
  public boolean concept() {
    return status == Aanvraagstatus.CONCEPT;
  }

  /** Of dit onderdeel compleet is. */
  public boolean klaar(Onderdeel o) {
    return !ontbreekt.containsKey(o);
  }

  /** Of alle onderdelen compleet zijn. */
  public boolean compleet() {
    return ontbreekt.isEmpty();
  }
}
