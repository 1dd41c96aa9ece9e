package nl.leiden.brugwijzer.suggestie;

import java.time.Instant;
import java.util.List;
import nl.leiden.brugwijzer.taak.Taak;

/**
 * Een signaal zoals deze gebruiker het mag zien.
 *
 * @param alsMelder of hij het zelf stuurde
 * @param behandelt of hij het behandelt, of mag meelezen met wie dat doet
 * @param waarbij de regeling, de instantie of de regel waar het om gaat
 * @param van wie het stuurde, zoals de lezer die mag kennen: naam of rol, met organisatie
 * @param hoofd nummer van het signaal waarmee het is samengevoegd, of null
 * @param bewijs hoe vaak het voorkomt, in zinnen; alleen voor wie het behandelt
 * @param open wat er nog gedaan moet worden; een melder ziet alleen zijn eigen stappen
 */
public record Signaalbeeld(
    SignaalId id,
    String nummer,
    Signaalstatus status,
    boolean alsMelder,
    boolean behandelt,
    Signaalinhoud inhoud,
    String waarbij,
    Eigenaar eigenaar,
    String waarom,
    String van,
    Instant gemeld,
    String hoofd,
    List<String> bewijs,
    List<Taak> open,
    List<Moment> tijdlijn,
    boolean teIntrekken) {

  /** Iets dat gebeurde, in een zin. */
  public record Moment(Instant moment, String zin) {}
}
