package nl.leiden.brugwijzer.beheer;

import java.util.List;
import nl.leiden.brugwijzer.basis.Meetpunt;
import nl.leiden.brugwijzer.basis.Meting;
import nl.leiden.brugwijzer.engine.Klussen;
import org.springframework.stereotype.Component;

/** Of de motor bijblijft. */
@Component
class Klusmetingen implements Meetpunt {

  private final Storingen storingen;
  private final Klussen klussen;

  Klusmetingen(Storingen storingen, Klussen klussen) {
    this.storingen = storingen;
    this.klussen = klussen;
  }

  @Override
  public List<Meting> meet() {
    var achterstand = klussen.achterstand();
    return List.of(
        Meting.van("brugwijzer.klussen.vastgelopen", storingen.aantal()),
        Meting.van("brugwijzer.klussen.te.laat", achterstand.aantal()),
        Meting.van("brugwijzer.klussen.oudste.seconds", achterstand.seconden()));
  }
}
