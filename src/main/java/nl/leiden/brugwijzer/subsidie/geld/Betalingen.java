package nl.leiden.brugwijzer.subsidie.geld;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Alle betalingen. Wie er een verandert, zet hem eerst op slot, altijd in volgorde van id: zo
 * wachten twee mensen nooit op elkaar.
 */
interface Betalingen extends Repository<Betaling, UUID> {

  Betaling save(Betaling betaling);

  @Query("select b.aanvraagId from Betaling b where b.id = :id")
  Optional<UUID> aanvraagVan(UUID id);

  boolean existsByBesluitId(UUID besluit);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Betaling> findByIdInOrderById(Collection<UUID> ids);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Betaling> findByAanvraagIdOrderById(UUID aanvraag);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Betaling> findByStatusOrderById(Betaalstatus status, Limit hoeveel);
}
