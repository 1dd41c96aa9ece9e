package nl.leiden.brugwijzer.basis.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * De kop Idempotency-Key van een verzoek; elke POST van de API vraagt haar.
 *
 * @param waarde wat de vrager bedacht
 * @param weg de route, zoals {@code POST /api/v1/gezinnen}
 * @param pad het pad waar het om gaat
 */
public record Sleutel(UUID waarde, String weg, String pad) {

  /** Van iedereen anders: zo is de sleutel van een ander nooit de mijne. */
  UUID van(String wie) {
    return UUID.nameUUIDFromBytes((wie + "|" + waarde).getBytes(StandardCharsets.UTF_8));
  }
}
