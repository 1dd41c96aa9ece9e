package nl.leiden.brugwijzer.bericht;

/** Hoe het met de mail van een bericht staat. */
public enum Mailstatus {
  TE_VERSTUREN,
  VERSTUURD,
  /** Zij gaat mee in een dagoverzicht. */
  IN_OVERZICHT,
  /** De ontvanger wil geen mail. */
  ALLEEN_APP,
  /** De ontvanger vertrok voordat de mail weg kon, of er was niets meer te melden. */
  VERVALLEN,
  MISLUKT
}
