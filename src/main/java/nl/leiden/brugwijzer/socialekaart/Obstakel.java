package nl.leiden.brugwijzer.socialekaart;

/** Wat er in de weg zit bij een regeling of een instantie; een code, nooit een verhaal. */
public enum Obstakel {
  INKOMENSGRENS,
  PAPIEREN_ONTBREKEN,
  TE_LAAT,
  BUITEN_REGELING,
  GEEN_PLEK,
  NIET_ONZE_TAAK,
  ANDER_GEBIED,
  AL_BEKEND,
  NIET_BEREIKT,
  WACHTLIJST,
  GEEN_REACTIE,
  ANDERS
}
