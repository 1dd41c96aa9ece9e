package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Alle verzoeken om aan te vullen. */
interface Aanvulverzoeken extends Repository<Aanvulverzoek, UUID> {

  Aanvulverzoek saveAndFlush(Aanvulverzoek verzoek);

  List<Aanvulverzoek> findByAanvraagIdOrderByGevraagdOp(UUID aanvraag);

  /** Het verzoek waar de school nog op kan antwoorden; er is er hoogstens één. */
  @Query(
      """
      select v from Aanvulverzoek v
      where v.aanvraagId = :aanvraag and v.aangevuldOp is null and v.verstrekenOp is null
      """)
  Optional<Aanvulverzoek> open(UUID aanvraag);

  /** Het laatste verzoek. */
  @Query(
      """
      select v from Aanvulverzoek v
      where v.aanvraagId = :aanvraag order by v.gevraagdOp desc limit 1
      """)
  Optional<Aanvulverzoek> laatste(UUID aanvraag);
}
