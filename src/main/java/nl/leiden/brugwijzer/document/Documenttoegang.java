package nl.leiden.brugwijzer.document;

import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/**
 * Wie bij de documenten van een soort zaak mag. De kamer van die zaak weet het; voor wie niet mag,
 * bestaan zaak en document niet.
 */
public interface Documenttoegang {

  /** De soort zaak waar deze toegang over gaat; staat ook in adressen. */
  String zaaksoort();

  /** Of deze gebruiker de documenten van de zaak nu mag zien. */
  boolean magZien(UUID zaak, Gebruiker wie);

  /** Of deze gebruiker nu iets mag toevoegen, en weghalen wat nog niet vaststaat. */
  boolean magWijzigen(UUID zaak, Gebruiker wie);

  /** Of deze gebruiker brieven in deze zaak opstelt, en dus ook een concept mag zien. */
  default boolean magOpstellen(UUID zaak, Gebruiker wie) {
    return false;
  }

  /** Het adres van de zaak, waar iemand na het toevoegen of weghalen terugkomt. */
  String adres(UUID zaak);
}
