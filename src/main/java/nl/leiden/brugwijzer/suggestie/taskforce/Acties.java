package nl.leiden.brugwijzer.suggestie.taskforce;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Alle acties van de Taskforce. */
interface Acties extends Repository<Actie, UUID> {

  Actie saveAndFlush(Actie actie);

  Optional<Actie> findById(UUID id);

  List<Actie> findByIdIn(Collection<UUID> ids);

  List<Actie> findByVergaderingIdOrderByUiterlijkAscIdAsc(UUID vergadering);

  long countByEigenaarAndStand(String eigenaar, Actiestand stand);

  /** Wat van iemand openstaat, om in één keer over te dragen. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Actie a where a.eigenaar = :van and a.stand = OPEN order by a.id")
  List<Actie> vergrendelVan(String van);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Actie a where a.id = :id")
  Optional<Actie> vergrendel(UUID id);

  /** Vergrendelt er meer, altijd in dezelfde volgorde. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Actie a where a.id in :ids order by a.id")
  List<Actie> vergrendel(Collection<UUID> ids);

  /** De acties op deze stand na deze plek, wat het eerst moet eerst. */
  @Query(
      """
      select a from Actie a
      where a.stand = :stand and (a.uiterlijk > :dag or a.uiterlijk = :dag and a.id > :id)
      order by a.uiterlijk, a.id
      """)
  List<Actie> na(Actiestand stand, LocalDate dag, UUID id, Limit aantal);

  /** Hetzelfde, van één eigenaar. */
  @Query(
      """
      select a from Actie a
      where a.eigenaar = :eigenaar and a.stand = :stand
        and (a.uiterlijk > :dag or a.uiterlijk = :dag and a.id > :id)
      order by a.uiterlijk, a.id
      """)
  List<Actie> na(String eigenaar, Actiestand stand, LocalDate dag, UUID id, Limit aantal);
}
