package nl.leiden.brugwijzer.gebruiker.beheer;

/** Wat de aanmelddienst moet doen. */
enum Opdrachtsoort {
  /** Maakt het account gelijk aan de rij. */
  GELIJKTREKKEN,
  /** Hetzelfde, en mailt de uitnodiging. */
  UITNODIGEN,
  /** Hetzelfde, en sluit overal de sessies. */
  AFMELDEN
}
