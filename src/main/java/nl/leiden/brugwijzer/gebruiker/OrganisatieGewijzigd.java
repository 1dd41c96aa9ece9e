package nl.leiden.brugwijzer.gebruiker;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Er veranderde iets aan een organisatie; het auditspoor legt het vast in dezelfde transactie.
 *
 * @param handeling kort en vast, zoals {@code wijzigen}
 */
public record OrganisatieGewijzigd(String code, String handeling, Gebruiker door) {

  /** Het id waaronder het auditspoor deze organisatie kent; volgt uit haar code. */
  public UUID id() {
    return UUID.nameUUIDFromBytes(("organisatie/" + code).getBytes(StandardCharsets.UTF_8));
  }
}
