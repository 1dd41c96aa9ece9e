package nl.leiden.brugwijzer.socialekaart;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** De regelingen van de sociale kaart. */
interface Regelingen extends Repository<Regeling, UUID> {

  Regeling save(Regeling regeling);

  Optional<Regeling> findById(UUID id);

  /** Op slot, zodat twee bewerkingen tegelijk elkaars versie zien. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Regeling r where r.id = :id")
  Optional<Regeling> findForUpdate(UUID id);
}
