package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** De versies van alle subsidieregelingen. */
interface Subsidieregelingen extends Repository<Subsidieregeling, UUID> {

  Subsidieregeling save(Subsidieregeling regeling);

  Subsidieregeling saveAndFlush(Subsidieregeling regeling);

  Optional<Subsidieregeling> findById(UUID id);

  Optional<Subsidieregeling> findByCodeAndVersienummer(String code, int versienummer);

  boolean existsByCode(String code);

  /** Op slot, zodat twee bewerkingen tegelijk elkaars versie zien. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Subsidieregeling r where r.id = :id")
  Optional<Subsidieregeling> findForUpdate(UUID id);

  /** Van elke regeling de versie die op een moment de nieuwste gepubliceerde is; een handvol. */
  @Query(
      """
      select r from Subsidieregeling r
      where r.gepubliceerd <= :moment and not exists (
        select 1 from Subsidieregeling later
        where later.code = r.code and later.gepubliceerd <= :moment
          and later.versienummer > r.versienummer)
      order by r.vensterTot desc, r.id
      """)
  List<Subsidieregeling> geldend(Instant moment);
}
