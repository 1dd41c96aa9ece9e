package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** De gebeurtenissen van alle signalen, in volgorde. */
interface Signaaltijdlijn extends Repository<Signaalgebeurtenis, Long> {

  Signaalgebeurtenis save(Signaalgebeurtenis gebeurtenis);

  List<Signaalgebeurtenis> findBySignaalIdOrderById(UUID signaal);
}
