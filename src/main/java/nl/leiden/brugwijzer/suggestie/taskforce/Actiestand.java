package nl.leiden.brugwijzer.suggestie.taskforce;

/** Hoe het met een actie staat. */
public enum Actiestand {
  OPEN,
  GEDAAN,
  VERVALLEN
}
