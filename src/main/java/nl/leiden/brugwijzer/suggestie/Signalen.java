package nl.leiden.brugwijzer.suggestie;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.taak.Zaaknummer;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Alle signalen. Wie er een opvraagt, gaat eerst langs {@link Signaaltoegang}. */
interface Signalen extends Repository<Signaal, SignaalId> {

  Signaal saveAndFlush(Signaal signaal);

  Optional<Signaal> findById(SignaalId id);

  /** Vergrendelt: wie hierna komt, wacht tot deze handeling klaar is. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Signaal s where s.id = :id")
  Optional<Signaal> vergrendel(SignaalId id);

  /** Wat van iemand loopt, om in één keer over te dragen. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select s from Signaal s where s.behandelaar = :van
        and s.status not in (AFGESLOTEN, INGETROKKEN, BEANTWOORD) order by s.id.waarde
      """)
  List<Signaal> vergrendelVan(String van);

  @Query(
      """
      select count(s) from Signaal s where s.behandelaar = :van
        and s.status not in (AFGESLOTEN, INGETROKKEN, BEANTWOORD)
      """)
  int telVan(String van);

  List<Signaal> findByIdIn(Collection<SignaalId> ids);

  /** Vergrendelt er meer, altijd in dezelfde volgorde. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Signaal s where s.id in :ids order by s.id.waarde")
  List<Signaal> vergrendel(Collection<SignaalId> ids);

  /** Van welk geheel deze signalen een deel zijn; dat verandert nooit. */
  @Query("select s.deelVan from Signaal s where s.id.waarde in :ids and s.deelVan is not null")
  List<UUID> gehelenVan(Collection<UUID> ids);

  /** Vergrendelt deze signalen met wat ermee is samengevoegd en hun delen, in vaste volgorde. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select s from Signaal s
      where s.id.waarde in :ids or s.hoofdId in :ids or s.deelVan in :ids
      order by s.id.waarde
      """)
  List<Signaal> vergrendelKring(Collection<UUID> ids);

  /** Welke van deze signalen er andere achter zich hebben die op hun antwoord wachten. */
  @Query(
      """
      select distinct s.hoofdId from Signaal s
      where s.hoofdId in :ids and s.status = SAMENGEVOEGD
      """)
  List<UUID> hoofdenOnder(Collection<UUID> ids);

  /** Wat met dit signaal is samengevoegd, het oudste eerst. */
  @Query("select s from Signaal s where s.hoofdId = :hoofd order by s.gemeld, s.id.waarde")
  List<Signaal> samengevoegdMet(UUID hoofd);

  /** De delen van dit signaal, het oudste eerst. */
  @Query("select s from Signaal s where s.deelVan = :geheel order by s.nummer")
  List<Signaal> delenVan(UUID geheel);

  @Query(value = "select nextval('signaal_nummer')", nativeQuery = true)
  long volgnummer();

  /** De nummers, zonder de zaken te openen. */
  @Query(
      "select new nl.leiden.brugwijzer.taak.Zaaknummer(s.id.waarde, s.nummer) from Signaal s"
          + " where s.id.waarde in :zaken")
  List<Zaaknummer> nummers(Collection<UUID> zaken);
}
