package nl.leiden.brugwijzer.subsidie.geld;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hoort wat er terugbetaald is, zoals het proces dat hoort. */
@Component
class Terugbetalingen {

  private final List<UUID> gehoord = new CopyOnWriteArrayList<>();

  @EventListener
  void hoor(Terugbetaald terugbetaald) {
    gehoord.add(terugbetaald.aanvraag());
  }

  long aantal(UUID aanvraag) {
    return gehoord.stream().filter(aanvraag::equals).count();
  }
}
