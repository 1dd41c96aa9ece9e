package nl.leiden.brugwijzer.suggestie;

import java.time.Instant;

/**
 * Een signaal dat over hetzelfde kan gaan.
 *
 * @param zelfde of het om dezelfde plek en hetzelfde obstakel gaat; anders lijken de woorden erop
 * @param leden hoeveel signalen er al op het antwoord hierop wachten
 * @param vanMij of deze gebruiker het behandelt
 */
public record Tweeling(
    SignaalId id,
    String nummer,
    String zin,
    Signaalstatus status,
    Eigenaar eigenaar,
    Instant gemeld,
    boolean zelfde,
    int leden,
    boolean vanMij) {

  /** Of het bij een ander signaal kan; anders kan dat andere misschien wel bij dit. */
  public boolean kanErbij() {
    return vanMij && leden == 0 && status.kanNaar(Signaalstatus.SAMENGEVOEGD);
  }
}
