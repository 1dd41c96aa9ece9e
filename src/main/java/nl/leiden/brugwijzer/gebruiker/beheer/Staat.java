package nl.leiden.brugwijzer.gebruiker.beheer;

/** Hoe het met een gebruiker staat; volgt uit zijn dagen en uit wat hij deed. */
public enum Staat {
  /** Kreeg een uitnodiging en meldde zich nog niet aan. */
  UITGENODIGD,
  ACTIEF,
  /** Vandaag neemt een collega waar. */
  AFWEZIG,
  VERTROKKEN
}
