package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** De gebeurtenissen van alle aanvragen, in volgorde. */
interface Aanvraagtijdlijn extends Repository<Aanvraaggebeurtenis, Long> {

  Aanvraaggebeurtenis save(Aanvraaggebeurtenis gebeurtenis);

  List<Aanvraaggebeurtenis> findByAanvraagIdOrderById(UUID aanvraag);
}
