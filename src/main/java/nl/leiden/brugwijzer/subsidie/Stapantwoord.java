package nl.leiden.brugwijzer.subsidie;

/** Waarmee een taak van een aanvraag afgerond wordt; het model kiest hierop de weg. */
public enum Stapantwoord {
  VOLLEDIG,
  AANVULLEN,
  AANGEVULD,
  BUITEN_BEHANDELING,
  VOORGELEGD,
  GEGEVEN,
  AFGEZIEN,
  BESLOTEN,
  TERUG,
  VERLEEND,
  NIET_VERLEEND,
  VERANTWOORD,
  UITSTEL,
  AMBTSHALVE,
  TERUGVORDEREN,
  AFGEREKEND,
  TERUGBETAALD,
  BEKENDGEMAAKT,
  GEEN_GEVOLG,
  AFSPRAAK,
  AFGEHANDELD,
  GEMELD,
  NIET_NODIG
}
