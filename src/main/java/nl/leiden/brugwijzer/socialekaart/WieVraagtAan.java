package nl.leiden.brugwijzer.socialekaart;

/** Wie de aanvraag voor een regeling doet. */
public enum WieVraagtAan {
  OUDER,
  BRUGFUNCTIONARIS,
  SCHOOL,
  INTERMEDIAIR
}
