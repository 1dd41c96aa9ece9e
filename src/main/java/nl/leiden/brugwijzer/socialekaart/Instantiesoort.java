package nl.leiden.brugwijzer.socialekaart;

/** Wat voor plek een instantie is. */
public enum Instantiesoort {
  WIJK_EN_WELZIJN,
  JEUGD_EN_OPVOEDEN,
  GEZONDHEID,
  TAAL_EN_LEZEN,
  ETEN_EN_SPULLEN,
  FORMULIEREN_EN_GELD,
  ANDERS
}
