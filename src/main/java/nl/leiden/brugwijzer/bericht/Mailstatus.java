package nl.leiden.brugwijzer.bericht;

/** Hoe het met de mail van een bericht staat. */
public enum Mailstatus {
  TE_VERSTUREN,
  VERSTUURD,
  /** De ontvanger vertrok voordat de mail weg kon. */
  VERVALLEN,
  MISLUKT
}
