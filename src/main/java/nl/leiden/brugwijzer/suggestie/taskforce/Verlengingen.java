package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Alle keren dat een actie meer tijd kreeg; wordt alleen aangevuld. */
interface Verlengingen extends Repository<Verlenging, Long> {

  Verlenging save(Verlenging verlenging);

  List<Verlenging> findByActieIdOrderById(UUID actie);
}
