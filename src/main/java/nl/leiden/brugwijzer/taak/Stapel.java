package nl.leiden.brugwijzer.taak;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.taak.Stapelregel.Uitkomst;

/**
 * Een paar taken die iemand tegelijk oppakte of gaf.
 *
 * @param wie gebruikersnaam van wie het deed
 * @param lid gebruikersnaam van wie ze kreeg
 * @param lidNaam de naam daarbij
 * @param ongedaan of het al is teruggedraaid
 */
public record Stapel(
    UUID id, String wie, String lid, String lidNaam, boolean ongedaan, List<Stapelregel> regels) {

  /** Meer dan een bladzijde kan niemand overzien. */
  public static final int GRENS = 25;

  /** Of iemand ze zelf oppakte. */
  public boolean opgepakt() {
    return wie.equals(lid);
  }

  /** Hoeveel taken deze uitkomst hebben. */
  public long aantal(Uitkomst uitkomst) {
    return regels.stream().filter(regel -> regel.uitkomst() == uitkomst).count();
  }

  /** Of er iets terug te draaien is. */
  public boolean kanTerug() {
    return !ongedaan && aantal(Uitkomst.GELUKT) > 0;
  }
}
