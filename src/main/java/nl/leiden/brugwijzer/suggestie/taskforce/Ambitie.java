package nl.leiden.brugwijzer.suggestie.taskforce;

/** De drie ambities van de Taskforce Armoede (november 2025). */
public enum Ambitie {
  IEDEREEN_DOET_MEE,
  PREVENTIE_EN_VROEGSIGNALERING,
  FINANCIELE_VAARDIGHEDEN
}
