package nl.leiden.brugwijzer.suggestie.taskforce;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Alle vergaderingen van de Taskforce. */
interface Vergaderingen extends Repository<Vergadering, UUID> {

  Vergadering saveAndFlush(Vergadering vergadering);

  Optional<Vergadering> findById(UUID id);

  /** Vergrendelt: wie hierna komt, wacht tot deze handeling klaar is. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select v from Vergadering v where v.id = :id")
  Optional<Vergadering> vergrendel(UUID id);

  /** Wat nog komt, het eerste eerst. */
  @Query("select v from Vergadering v where v.datum >= :vanaf order by v.datum, v.id")
  List<Vergadering> vanaf(LocalDate vanaf, Limit aantal);

  /** Wat geweest is, het laatste eerst, na deze plek in de lijst. */
  @Query(
      """
      select v from Vergadering v
      where v.datum < :dag or v.datum = :dag and v.id < :id
      order by v.datum desc, v.id desc
      """)
  List<Vergadering> voor(LocalDate dag, UUID id, Limit aantal);
}
