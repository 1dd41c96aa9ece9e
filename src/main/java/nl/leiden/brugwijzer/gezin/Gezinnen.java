package nl.leiden.brugwijzer.gezin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** De gezinnen; altijd gevraagd met de school erbij, behalve voor een ontvanger. */
interface Gezinnen extends Repository<Gezin, UUID> {

  Gezin save(Gezin gezin);

  Optional<Gezin> findByIdAndVestiging(UUID id, String vestiging);

  Optional<Gezin> findById(UUID id);
}
