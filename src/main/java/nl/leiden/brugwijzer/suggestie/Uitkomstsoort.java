package nl.leiden.brugwijzer.suggestie;

/** Wat er met een signaal gedaan wordt; de een kan op de ander volgen. */
public enum Uitkomstsoort {
  OPGELOST_GEZIN,
  UITVOERING_BREED,
  NAAR_BELEID,
  AGENDEREN,
  TASKFORCE,
  NIET_OVERGENOMEN
}
