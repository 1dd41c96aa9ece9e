package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Alle besluiten. */
interface Besluiten extends Repository<Besluit, UUID> {

  Besluit saveAndFlush(Besluit besluit);

  Optional<Besluit> findById(UUID id);

  /** De besluiten van een aanvraag, in volgorde van ontstaan. */
  List<Besluit> findByAanvraagIdOrderByNr(UUID aanvraag);

  /** Het besluit van deze ronde dat nog niet bekendgemaakt is; er is er hoogstens één. */
  @Query(
      """
      select b from Besluit b
      where b.aanvraagId = :aanvraag and b.ronde = :ronde and b.stand in (VOORSTEL, GENOMEN)
      """)
  Optional<Besluit> open(UUID aanvraag, Ronde ronde);

  /** Wat een school op een regeling, in alle versies daarvan, verleend kreeg en hield. */
  @Query(
      """
      select b from Besluit b
      join Aanvraag a on a.id.waarde = b.aanvraagId
      join Subsidieregeling r on r.id = a.regelingId
      where a.vestiging = :vestiging and r.code = :regeling and b.soort = VERLENING
        and b.stand = BEKENDGEMAAKT and a.status <> VERLENING_INGETROKKEN
      """)
  List<Besluit> verleningen(String vestiging, String regeling);

  /** Het laatst bekendgemaakte besluit van deze ronde. */
  @Query(
      """
      select b from Besluit b
      where b.aanvraagId = :aanvraag and b.ronde = :ronde and b.stand = BEKENDGEMAAKT
      order by b.bekendgemaakt desc, b.genomenOp desc limit 1
      """)
  Optional<Besluit> laatste(UUID aanvraag, Ronde ronde);
}
