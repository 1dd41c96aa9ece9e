package nl.leiden.brugwijzer.suggestie.publicatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Wat er veranderde, zoals iedereen het leest.
 *
 * @param nummer van het signaal waar het mee begon
 * @param regeling id op de sociale kaart, of null
 * @param regelingnaam naam van die regeling, of null
 * @param vanaf eerste dag waarop het anders is
 * @param dagen van het eerste signaal tot die dag
 * @param melders onderdrukt aantal melders
 */
public record Verandering(
    UUID id,
    String nummer,
    String titel,
    String tekst,
    String thema,
    String themanaam,
    UUID regeling,
    String regelingnaam,
    LocalDate vanaf,
    long dagen,
    String melders,
    Instant gepubliceerd) {

  /** De tekst in alinea's. */
  public List<String> alineas() {
    return tekst.lines().filter(regel -> !regel.isBlank()).toList();
  }

  /** Waar de tekst mee begint. */
  public String eersteAlinea() {
    return alineas().get(0);
  }
}
