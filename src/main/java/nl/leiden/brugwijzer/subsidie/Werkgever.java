package nl.leiden.brugwijzer.subsidie;

/** Bij wie de brugfunctionaris in dienst is. */
public enum Werkgever {
  EIGEN,
  JES_RIJNLAND
}
