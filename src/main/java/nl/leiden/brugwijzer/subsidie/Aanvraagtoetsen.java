package nl.leiden.brugwijzer.subsidie;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** De laatste toets van elke aanvraag. */
interface Aanvraagtoetsen extends Repository<Aanvraagtoets, UUID> {

  Aanvraagtoets save(Aanvraagtoets toets);

  Optional<Aanvraagtoets> findById(UUID aanvraag);
}
