package nl.leiden.brugwijzer.gezin;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** De gezinnen; altijd gevraagd met de school erbij, behalve voor een ontvanger. */
interface Gezinnen extends Repository<Gezin, UUID> {

  Gezin save(Gezin gezin);

  Optional<Gezin> findByIdAndVestiging(UUID id, String vestiging);

  /** Op slot, zodat twee bewerkingen tegelijk elkaars versie zien. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select g from Gezin g where g.id = :id and g.vestiging = :vestiging")
  Optional<Gezin> findForUpdate(UUID id, String vestiging);

  Optional<Gezin> findById(UUID id);
}
