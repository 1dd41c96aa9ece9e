package nl.leiden.brugwijzer.doorverwijzing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.leiden.brugwijzer.socialekaart.ObstakelGezien;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hoort alle obstakels, zoals de kamer die ze telt. */
@Component
class Gezienboek {

  private final List<ObstakelGezien> alles = new CopyOnWriteArrayList<>();

  @EventListener
  void gezien(ObstakelGezien obstakel) {
    alles.add(obstakel);
  }

  /** Wat er bij deze bestemming gezien is, in volgorde. */
  List<ObstakelGezien> bij(UUID bestemming) {
    return alles.stream()
        .filter(o -> bestemming.equals(o.instantie()) || bestemming.equals(o.regeling()))
        .toList();
  }
}
