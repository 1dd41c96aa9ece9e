package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Alle ingebrekestellingen. */
interface Ingebrekestellingen extends Repository<Ingebrekestelling, UUID> {

  Ingebrekestelling saveAndFlush(Ingebrekestelling ingebrekestelling);

  List<Ingebrekestelling> findByAanvraagIdOrderByMoment(UUID aanvraag);
}
