package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** De wettelijke termijnen van alle aanvragen. */
interface Aanvraagtermijnen extends Repository<Aanvraagtermijn, Aanvraagtermijn.Sleutel> {

  Aanvraagtermijn save(Aanvraagtermijn termijn);

  Optional<Aanvraagtermijn> findById(Aanvraagtermijn.Sleutel id);

  List<Aanvraagtermijn> findByIdAanvraag(UUID aanvraag);
}
