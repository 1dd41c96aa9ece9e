package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Een agendapunt zoals mensen het zien.
 *
 * @param signaal waar het over gaat, of null; alleen voor wie signalen mag zien
 * @param bewijs zoals het bij het vaststellen van de agenda was
 * @param laterOmdat waarom het na de sluiting nog op de agenda kwam, of null
 * @param eerder of het van een vorige vergadering komt
 * @param besluit wat er in de vergadering genoteerd is
 * @param eigenaarNaam wie de actie heeft, of null
 */
public record Puntbeeld(
    UUID id,
    UUID signaal,
    Puntgegevens gegevens,
    Puntstand stand,
    List<String> bewijs,
    String laterOmdat,
    Instant aangedragen,
    boolean eerder,
    Besluitinvoer besluit,
    String eigenaarNaam,
    String verslag,
    int versie) {

  /** Voor wie wel het punt ziet, maar niet het signaal. */
  Puntbeeld zonderSignaal() {
    return new Puntbeeld(
        id,
        null,
        gegevens,
        stand,
        bewijs,
        laterOmdat,
        aangedragen,
        eerder,
        besluit,
        eigenaarNaam,
        verslag,
        versie);
  }

  /** Voor wie nog niet ziet wat er in de vergadering genoteerd wordt. */
  Puntbeeld zonderBesluit() {
    return new Puntbeeld(
        id,
        signaal,
        gegevens,
        stand,
        bewijs,
        laterOmdat,
        aangedragen,
        eerder,
        new Besluitinvoer(id, versie, null, "", null, null),
        null,
        "",
        versie);
  }

  /** Hetzelfde punt met ander bewijs: zoals het nu is, zolang de agenda nog niet vaststaat. */
  Puntbeeld met(List<String> bewijsNu) {
    return new Puntbeeld(
        id,
        signaal,
        gegevens,
        stand,
        bewijsNu,
        laterOmdat,
        aangedragen,
        eerder,
        besluit,
        eigenaarNaam,
        verslag,
        versie);
  }
}
