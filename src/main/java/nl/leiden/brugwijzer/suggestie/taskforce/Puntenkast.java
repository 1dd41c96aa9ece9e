package nl.leiden.brugwijzer.suggestie.taskforce;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Alle agendapunten. */
interface Puntenkast extends Repository<Agendapunt, UUID> {

  Agendapunt saveAndFlush(Agendapunt punt);

  Optional<Agendapunt> findById(UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Agendapunt p where p.id = :id")
  Optional<Agendapunt> vergrendel(UUID id);

  /** Het punt van dit signaal dat wacht of op een agenda staat; dat is er hoogstens één. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select p from Agendapunt p where p.signaalId = :signaal and p.stand in (WACHT, OP_AGENDA)")
  Optional<Agendapunt> open(UUID signaal);

  /** Wat op een plek op een agenda wacht, het oudste eerst. */
  @Query("select p from Agendapunt p where p.stand = WACHT order by p.aangedragen, p.id")
  List<Agendapunt> wachtend(Limit aantal);

  /** De punten van een vergadering, op volgorde. */
  @Query(
      "select p from Agendapunt p where p.vergaderingId = :vergadering order by p.volgorde, p.id")
  List<Agendapunt> van(UUID vergadering);

  /** Laat wie tegelijk hetzelfde signaal aandraagt op elkaar wachten: een rij is er nog niet. */
  @Query(
      value = "select cast(pg_advisory_xact_lock(hashtextextended(:wat, 0)) as text)",
      nativeQuery = true)
  String wachtOp(String wat);
}
