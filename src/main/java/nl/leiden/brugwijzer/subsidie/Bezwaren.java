package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Alle bezwaren. */
interface Bezwaren extends Repository<Bezwaar, UUID> {

  Bezwaar saveAndFlush(Bezwaar bezwaar);

  Optional<Bezwaar> findByIdAndAanvraagId(UUID id, UUID aanvraag);

  /** De bezwaren bij een aanvraag, in volgorde van binnenkomst. */
  List<Bezwaar> findByAanvraagIdOrderByMoment(UUID aanvraag);

  /** Het bezwaar dat nu behandeld wordt; er is er hoogstens één. */
  @Query("select b from Bezwaar b where b.aanvraagId = :aanvraag and b.stand = IN_BEHANDELING")
  Optional<Bezwaar> inBehandeling(UUID aanvraag);

  /** Wat er daarna aan de beurt is. */
  @Query(
      """
      select b from Bezwaar b where b.aanvraagId = :aanvraag and b.stand = WACHT
      order by b.moment limit 1
      """)
  Optional<Bezwaar> volgende(UUID aanvraag);

  /** Of er nog op een bezwaar beslist moet worden. */
  @Query(
      """
      select count(b) > 0 from Bezwaar b
      where b.aanvraagId = :aanvraag and b.stand in (WACHT, IN_BEHANDELING)
      """)
  boolean loopt(UUID aanvraag);
}
