package nl.leiden.brugwijzer.document;

import java.time.Instant;
import java.util.UUID;

/**
 * Een document, zonder zijn inhoud.
 *
 * @param naam opgeschoond; het einde hoort bij het type
 * @param omvang in bytes
 * @param sha256 hexadecimaal; blijft ook van een weggegooid bestand
 * @param door gebruikersnaam
 * @param vast of het niet meer weg kan
 * @param scanPogingen hoe vaak de scanner niet bereikbaar was
 * @param scanUitkomst wat de scanner vond, of null
 */
public record Document(
    UUID id,
    String zaaksoort,
    UUID zaakId,
    String naam,
    Bestandstype type,
    long omvang,
    String sha256,
    Documentstatus status,
    Instant toegevoegd,
    String door,
    boolean vast,
    int scanPogingen,
    String scanUitkomst) {

  /** De zaak waar het bij hoort. */
  public Zaakverwijzing zaak() {
    return new Zaakverwijzing(zaaksoort, zaakId);
  }
}
