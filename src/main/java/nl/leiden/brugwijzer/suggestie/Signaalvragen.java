package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** De vragen aan melders. */
interface Signaalvragen extends Repository<Signaalvraag, UUID> {

  Signaalvraag saveAndFlush(Signaalvraag vraag);

  @Query(
      """
      select v from Signaalvraag v
      where v.signaalId = :signaal and v.beantwoord is null and not v.geenReactie and not v.vervallen
      """)
  Optional<Signaalvraag> open(UUID signaal);

  List<Signaalvraag> findBySignaalIdOrderByGesteld(UUID signaal);
}
