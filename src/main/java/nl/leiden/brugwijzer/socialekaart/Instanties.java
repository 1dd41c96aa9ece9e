package nl.leiden.brugwijzer.socialekaart;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** De instanties van de sociale kaart. */
interface Instanties extends Repository<Instantie, UUID> {

  Instantie save(Instantie instantie);

  Optional<Instantie> findById(UUID id);

  /** Op slot, zodat twee bewerkingen tegelijk elkaars versie zien. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select i from Instantie i where i.id = :id")
  Optional<Instantie> findForUpdate(UUID id);
}
