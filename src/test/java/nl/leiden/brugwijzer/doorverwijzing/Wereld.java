package nl.leiden.brugwijzer.doorverwijzing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/**
 * Een school, een team en wat er op de sociale kaart staat, alleen voor één proef.
 *
 * @param bo brugfunctionaris van de school
 * @param collega de andere brugfunctionaris van die school
 * @param noor lid van het team
 * @param sam ander lid van het team
 * @param leider leidt het team
 * @param metAccount instantie waar dat team antwoordt, binnen 3 werkdagen
 * @param zonderAccount instantie zonder account, binnen 5 werkdagen
 * @param regeling regeling die binnen 56 dagen beslist
 */
public record Wereld(
    String school,
    Gebruiker bo,
    Gebruiker collega,
    String team,
    Gebruiker noor,
    Gebruiker sam,
    Gebruiker leider,
    UUID metAccount,
    UUID zonderAccount,
    UUID regeling) {

  /** Iedereen, met hoe een proef hem noemt. */
  Map<String, String> namen() {
    return Map.of(
        bo.gebruikersnaam(), "bo",
        collega.gebruikersnaam(), "collega",
        noor.gebruikersnaam(), "noor",
        sam.gebruikersnaam(), "sam",
        leider.gebruikersnaam(), "leider");
  }

  /** Iedereen. */
  List<Gebruiker> mensen() {
    return List.of(bo, collega, noor, sam, leider);
  }
}
