package nl.leiden.brugwijzer.subsidie;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** De verantwoordingen; een aanvraag heeft er hoogstens één. */
interface Verantwoordingen extends Repository<Verantwoording, UUID> {

  Verantwoording saveAndFlush(Verantwoording verantwoording);

  Optional<Verantwoording> findById(UUID aanvraag);
}
