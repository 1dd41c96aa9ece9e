package nl.leiden.brugwijzer.subsidie;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Alle voorstellen waar nog aan geschreven wordt. */
interface Voorstelconcepten extends Repository<Voorstelconcept, Voorstelconcept.Sleutel> {

  Voorstelconcept saveAndFlush(Voorstelconcept concept);

  Optional<Voorstelconcept> findById(Voorstelconcept.Sleutel id);

  void deleteById(Voorstelconcept.Sleutel id);
}
