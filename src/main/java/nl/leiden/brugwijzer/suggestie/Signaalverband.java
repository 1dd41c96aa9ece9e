package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import nl.leiden.brugwijzer.taak.Taak;

/**
 * Waar een signaal aan vastzit en wat wie het behandelt ermee kan.
 *
 * @param open de stappen van de eigenaar die nu open zijn
 * @param hoofd het signaal waarmee het is samengevoegd, of null
 * @param leden wat op het antwoord op dit signaal wacht
 * @param geheel het signaal waar het een deel van is, of null
 * @param tweelingen wat over hetzelfde kan gaan
 * @param gezinVast of er een gezin is dat nog geholpen moet worden
 */
public record Signaalverband(
    Eigenaar eigenaar,
    List<OpenStap> open,
    Regel hoofd,
    List<Regel> leden,
    Regel geheel,
    List<Regel> delen,
    List<Tweeling> tweelingen,
    boolean gezinVast,
    boolean samenvoegen,
    boolean losmaken,
    boolean splitsen,
    boolean afronden) {

  /**
   * Een stap die nog gedaan moet worden.
   *
   * @param voorMij of deze gebruiker haar nu kan doen
   */
  public record OpenStap(Taak taak, boolean voorMij) {

    /** Of niemand haar nog pakte. */
    public boolean vrij() {
      return taak.behandelaar() == null;
    }
  }

  /**
   * Een ander signaal, in een regel.
   *
   * @param van wie het stuurde, zoals de lezer die mag kennen
   * @param open of het nog loopt en zijn melders het antwoord via een ander krijgen
   */
  public record Regel(
      SignaalId id,
      String nummer,
      String zin,
      Signaalstatus status,
      Eigenaar eigenaar,
      String van,
      boolean open) {}

  /** De delen waarop het antwoord op het geheel nog wacht. */
  public List<Regel> openDelen() {
    return delen.stream().filter(Regel::open).toList();
  }
}
