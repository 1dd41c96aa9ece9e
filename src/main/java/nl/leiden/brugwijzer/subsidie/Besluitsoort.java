package nl.leiden.brugwijzer.subsidie;

/** Wat een besluit inhoudt. */
public enum Besluitsoort {
  VERLENING,
  WEIGERING,
  BUITEN_BEHANDELING,
  VASTSTELLING,
  INTREKKING,
  OP_BEZWAAR
}
