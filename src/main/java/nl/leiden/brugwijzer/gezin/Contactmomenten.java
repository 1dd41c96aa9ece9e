package nl.leiden.brugwijzer.gezin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** De contactmomenten. */
interface Contactmomenten extends Repository<Contactmoment, UUID> {

  Contactmoment save(Contactmoment contact);

  Optional<Contactmoment> findByIdAndDoorAndVestiging(UUID id, String door, String vestiging);

  void delete(Contactmoment contact);
}
