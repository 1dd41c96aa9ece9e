package nl.leiden.brugwijzer.suggestie.taskforce;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Wie er in de Taskforce zit en zat. */
interface Taskforceleden extends Repository<Taskforcelid, UUID> {

  Taskforcelid saveAndFlush(Taskforcelid lid);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select l from Taskforcelid l where l.id = :id")
  Optional<Taskforcelid> vergrendel(UUID id);

  /** Of iemand op deze dag lid is. */
  @Query(
      """
      select count(l) > 0 from Taskforcelid l
      where l.gebruikersnaam = :wie and l.vanaf <= :dag and (l.tot is null or l.tot > :dag)
      """)
  boolean isLid(String wie, LocalDate dag);

  /** Wie er op deze dag lid zijn. */
  @Query(
      """
      select l.gebruikersnaam from Taskforcelid l
      where l.vanaf <= :dag and (l.tot is null or l.tot > :dag)
      """)
  List<String> leden(LocalDate dag);

  @Query(
      """
      select count(l) > 0 from Taskforcelid l where l.gebruikersnaam = :wie and l.tot is null
      """)
  boolean heeftLopend(String wie);

  /** Laat wie tegelijk iemand lid maakt op elkaar wachten: een rij is er nog niet. */
  @Query(
      value = "select cast(pg_advisory_xact_lock(hashtextextended(:wat, 0)) as text)",
      nativeQuery = true)
  String wachtOp(String wat);
}
