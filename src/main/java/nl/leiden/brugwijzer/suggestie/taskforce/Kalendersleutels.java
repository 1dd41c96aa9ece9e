package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** De geheime links. */
interface Kalendersleutels extends Repository<Kalendersleutel, String> {

  Kalendersleutel saveAndFlush(Kalendersleutel sleutel);

  Optional<Kalendersleutel> findById(String gebruikersnaam);

  Optional<Kalendersleutel> findByKenmerkIn(Collection<String> kenmerken);
}
