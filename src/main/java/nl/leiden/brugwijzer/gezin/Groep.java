package nl.leiden.brugwijzer.gezin;

/** Waar een kind zit: een groep op school, of een leeftijd als de groep niet bekend is. */
public enum Groep {
  VOORSCHOOL,
  GROEP_1,
  GROEP_2,
  GROEP_3,
  GROEP_4,
  GROEP_5,
  GROEP_6,
  GROEP_7,
  GROEP_8,
  VO,
  LEEFTIJD_0_3,
  LEEFTIJD_4_11,
  LEEFTIJD_12_17
}
