package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.taak.Zaaknummer;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Alle aanvragen. Wie er een opvraagt, gaat eerst langs {@link Subsidietoegang}. */
interface Aanvragen extends Repository<Aanvraag, AanvraagId> {

  Aanvraag saveAndFlush(Aanvraag aanvraag);

  Optional<Aanvraag> findById(AanvraagId id);

  /** Vergrendelt: wie hierna komt, wacht tot deze handeling klaar is. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Aanvraag a where a.id = :id")
  Optional<Aanvraag> vergrendel(AanvraagId id);

  List<Aanvraag> findByIdIn(Collection<AanvraagId> ids);

  /** Vergrendelt er meer, altijd in dezelfde volgorde. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Aanvraag a where a.id in :ids order by a.id.waarde")
  List<Aanvraag> vergrendel(Collection<AanvraagId> ids);

  /** Het concept van deze school op deze versie; er is er hoogstens één. */
  @Query(
      """
      select a from Aanvraag a
      where a.vestiging = :vestiging and a.regelingId = :regeling and a.status = CONCEPT
        and a.weggegooid is null
      """)
  Optional<Aanvraag> concept(String vestiging, UUID regeling);

  /** De laatst ingediende aanvraag van deze school. */
  @Query(
      """
      select a from Aanvraag a
      where a.vestiging = :vestiging and a.status <> CONCEPT
      order by a.ingediend desc limit 1
      """)
  Optional<Aanvraag> laatsteIngediende(String vestiging);

  /** Of deze rekening ook bij een ingediende aanvraag van een andere school staat. */
  @Query(
      """
      select count(a) > 0 from Aanvraag a
      where a.ibanKenmerk in :kenmerken and a.vestiging <> :vestiging and a.status <> CONCEPT
      """)
  boolean rekeningElders(Collection<String> kenmerken, String vestiging);

  /** Laat wie tegelijk begint op elkaar wachten: een rij is er nog niet. */
  @Query(
      value = "select cast(pg_advisory_xact_lock(hashtextextended(:wat, 0)) as text)",
      nativeQuery = true)
  String wachtOpBegin(String wat);

  @Query(value = "select nextval('subsidieaanvraag_nummer')", nativeQuery = true)
  long volgnummer();

  /** De nummers, zonder de zaken te openen. */
  @Query(
      "select new nl.leiden.brugwijzer.taak.Zaaknummer(a.id.waarde, a.nummer) from Aanvraag a"
          + " where a.id.waarde in :zaken")
  List<Zaaknummer> nummers(Collection<UUID> zaken);
}
