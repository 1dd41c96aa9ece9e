package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** De gemelde wijzigingen. */
interface Wijzigingsmeldingen extends Repository<Wijzigingsmelding, UUID> {

  Wijzigingsmelding saveAndFlush(Wijzigingsmelding melding);

  /** Van een aanvraag, de eerste eerst. */
  List<Wijzigingsmelding> findByAanvraagIdOrderByGemeld(UUID aanvraag);

  /** Die de gemeente nog beoordeelt; er is er hoogstens één. */
  @Query("select m from Wijzigingsmelding m where m.aanvraagId = :aanvraag and m.antwoord is null")
  Optional<Wijzigingsmelding> open(UUID aanvraag);
}
