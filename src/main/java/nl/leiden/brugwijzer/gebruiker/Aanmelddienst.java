package nl.leiden.brugwijzer.gebruiker;

import java.util.List;

/**
 * De dienst die wachtwoorden en tweede stappen bewaart. Alles hier mag twee keer: wie niet weet of
 * iets lukte, doet het nog eens. Een fout is elke {@link RuntimeException}.
 */
public interface Aanmelddienst {

  /** Maakt het account als het er niet is, en zet rol, groepen, adres, naam en aan of uit goed. */
  void trekGelijk(Aanmeldgegevens gegevens);

  /** Mailt waarmee iemand een wachtwoord en een tweede stap kiest; het account is er al. */
  void nodigUit(Aanmeldgegevens gegevens);

  /** Meldt iemand overal af. Zonder account gebeurt er niets. */
  void meldAf(String gebruikersnaam);

  /** Zet een account uit dat Brugwijzer niet kent; gooit nooit iets weg. */
  void zetUit(String gebruikersnaam);

  /** Haalt rollen en groepen weg die niet bij deze gegevens horen, en geeft er geen bij. */
  void haalTeveelWeg(Aanmeldgegevens gegevens);

  /** Alle accounts van mensen; niet die van programma's. */
  List<Aanmeldaccount> accounts();
}
