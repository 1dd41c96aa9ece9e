package nl.leiden.brugwijzer.suggestie.web;

import java.util.UUID;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.Principe;
import nl.leiden.brugwijzer.suggestie.RegelVan;
import nl.leiden.brugwijzer.suggestie.Vaak;

/**
 * Het formulier om een signaal te sturen, zoals getypt.
 *
 * @param signaal het id dat het signaal krijgt; staat al in het lege formulier
 * @param aanbod waaruit het gevuld was, of null
 * @param waarbij id van een bestemming, of {@code ANDERS}
 * @param toch het zegel van een tekst die iemand toch wil sturen, of null
 */
record Signaalformulier(
    UUID signaal,
    UUID aanbod,
    @ZonderBsn String zin,
    String waarbij,
    @ZonderBsn String regel,
    RegelVan regelVan,
    String thema,
    Vaak vaak,
    Boolean gezinVast,
    @ZonderBsn String idee,
    Principe principe,
    Boolean vanInwoner,
    Boolean naamTonen,
    String toch) {

  Signaalformulier {
    signaal = signaal == null ? UUID.randomUUID() : signaal;
  }

  /** Een leeg formulier, of gevuld met waar het knelde. */
  static Signaalformulier over(UUID aanbod, String waarbij) {
    return new Signaalformulier(
        null, aanbod, null, waarbij, null, null, null, null, false, null, null, false, false, null);
  }
}
