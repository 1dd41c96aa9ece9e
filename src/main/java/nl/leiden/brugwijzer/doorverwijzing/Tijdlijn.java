package nl.leiden.brugwijzer.doorverwijzing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** De gebeurtenissen van alle doorverwijzingen, in volgorde. */
interface Tijdlijn extends Repository<Gebeurtenis, Long> {

  Gebeurtenis save(Gebeurtenis gebeurtenis);

  List<Gebeurtenis> findByDoorverwijzingIdOrderById(UUID doorverwijzing);
}
