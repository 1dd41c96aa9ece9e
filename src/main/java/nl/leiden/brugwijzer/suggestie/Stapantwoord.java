package nl.leiden.brugwijzer.suggestie;

/** Waarmee een taak van een signaal afgerond wordt; het model kiest hierop de weg. */
public enum Stapantwoord {
  VRAAG,
  DOORGEZET,
  OPGEPAKT,
  BEANTWOORD,
  GEHOLPEN,
  NIET_MOGELIJK,
  UITVOERING_BREED,
  NAAR_BELEID,
  AGENDEREN,
  TASKFORCE,
  NIET_OVERGENOMEN,
  KLAAR,
  GEDAAN,
  VERLENGD,
  GESTUURD,
  TERUG,
  DEEL_AF,
  TEVREDEN,
  NIET_TEVREDEN,
  HEROPEND,
  NIET_HEROPEND
}
