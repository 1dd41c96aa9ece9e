package nl.leiden.brugwijzer.bericht;

/** Hoeveel berichten er op iemand wachten; voor naast het menu. */
public interface Ongelezen {

  /** Verder dan dit wordt niet geteld. */
  int MEER_TELLEN_WE_NIET = 100;

  /** Het aantal ongelezen berichten, hoogstens {@value #MEER_TELLEN_WE_NIET}. */
  int voor(String gebruikersnaam);
}
