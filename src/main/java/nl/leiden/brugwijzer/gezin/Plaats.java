package nl.leiden.brugwijzer.gezin;

/** Waar een contact plaatsvond. */
public enum Plaats {
  SPREEKUUR,
  HUISBEZOEK,
  DRIEHOEKSGESPREK,
  TELEFOON,
  SCHOOLPLEIN,
  ANDERS
}
