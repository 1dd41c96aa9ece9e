package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** De uitkomsten van alle signalen, in de volgorde waarin zij kwamen. */
interface Uitkomsten extends Repository<Uitkomst, UUID> {

  Uitkomst saveAndFlush(Uitkomst uitkomst);

  List<Uitkomst> findBySignaalIdOrderByNr(UUID signaal);

  @Query("select u from Uitkomst u where u.signaalId = :signaal and u.stand = LOPEND")
  Optional<Uitkomst> lopend(UUID signaal);
}
