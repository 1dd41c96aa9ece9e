package nl.leiden.brugwijzer.doorverwijzing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.taak.Zaaknummer;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Alle doorverwijzingen. Wie er een opvraagt, gaat eerst langs {@link Toegang}. */
interface Doorverwijzingen extends Repository<Doorverwijzing, DoorverwijzingId> {

  Doorverwijzing save(Doorverwijzing doorverwijzing);

  Doorverwijzing saveAndFlush(Doorverwijzing doorverwijzing);

  void delete(Doorverwijzing doorverwijzing);

  Optional<Doorverwijzing> findById(DoorverwijzingId id);

  /** Vergrendelt: wie hierna komt, wacht tot deze handeling klaar is. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Doorverwijzing d where d.id = :id")
  Optional<Doorverwijzing> vergrendel(DoorverwijzingId id);

  /** Wat er van iemand loopt of in concept staat, om in één keer over te dragen. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select d from Doorverwijzing d
      where d.brugfunctionaris = :van and d.vestiging = :vestiging
        and d.status not in (INGETROKKEN, AFGEROND)
      order by d.id.waarde
      """)
  List<Doorverwijzing> caseload(String van, String vestiging);

  boolean existsByIdAndStatus(DoorverwijzingId id, Status status);

  /** Laat wie hetzelfde nieuwe concept begint op elkaar wachten: een rij is er nog niet. */
  @Query(
      value = "select cast(pg_advisory_xact_lock(hashtextextended(:id, 0)) as text)",
      nativeQuery = true)
  String wachtOpBegin(String id);

  /** Het volgende nummer; wacht net als {@link #wachtOpBegin} op wie met dit id bezig is. */
  @Query(
      value =
          "select nextval('doorverwijzing_nummer') from pg_advisory_xact_lock(hashtextextended(:id, 0))",
      nativeQuery = true)
  long volgnummer(String id);

  List<Doorverwijzing> findByIdIn(Collection<DoorverwijzingId> ids);

  /** Vergrendelt er meer, altijd in dezelfde volgorde. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Doorverwijzing d where d.id in :ids order by d.id.waarde")
  List<Doorverwijzing> vergrendel(Collection<DoorverwijzingId> ids);

  /** De nummers, zonder de zaken te openen. */
  @Query(
      "select new nl.leiden.brugwijzer.taak.Zaaknummer(d.id.waarde, d.nummer) from Doorverwijzing d"
          + " where d.id.waarde in :zaken")
  List<Zaaknummer> nummers(Collection<UUID> zaken);
}
