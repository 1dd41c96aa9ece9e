package nl.leiden.brugwijzer.suggestie.taskforce;

/** Hoe het met een agendapunt staat. */
public enum Puntstand {
  WACHT,
  OP_AGENDA,
  BESLOTEN,
  TERUG,
  DOORGESCHOVEN,
  INGETROKKEN
}
