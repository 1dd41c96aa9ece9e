package nl.leiden.brugwijzer.suggestie;

/** Waarom iets is weggelakt; een code, zodat de uitleg zelf niets verraadt. */
public enum Weglakreden {
  NAAM,
  CONTACT,
  MEDISCH,
  HERKENBAAR
}
