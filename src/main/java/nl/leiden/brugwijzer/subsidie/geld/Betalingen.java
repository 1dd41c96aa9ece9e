package nl.leiden.brugwijzer.subsidie.geld;

import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** Plant per schooljaar wat er na de vaststelling nog bij komt. */
  default void planSlot(
      List<Betaling> termijnen, Map<String, BigDecimal> slot, UUID besluit, LocalDate uiterlijk) {
    var nummer = termijnen.stream().mapToInt(Betaling::volgnummer).max().orElse(0);
    for (var een : slot.entrySet())
      if (een.getValue().signum() > 0) {
        var hoeveel = new Jaarbedrag(een.getKey(), een.getValue());
        save(termijnen.get(0).slot(besluit, ++nummer, hoeveel, uiterlijk));
      }
  }

  @Query("select coalesce(max(b.volgnummer), 0) from Betaling b where b.aanvraagId = :aanvraag")
  int laatsteNummer(UUID aanvraag);

  boolean existsByBesluitId(UUID besluit);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Betaling> findByIdInOrderById(Collection<UUID> ids);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Betaling> findByAanvraagIdOrderById(UUID aanvraag);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Betaling> findByStatusOrderById(Betaalstatus status, Limit hoeveel);
}
