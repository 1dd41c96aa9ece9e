package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Melderbeeld.Vraag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat er met de melder besproken is. */
@Service
@Transactional(readOnly = true)
public class Signaalgesprek {

  private final Signaaltoegang toegang;
  private final Signaalvragen vragen;

  Signaalgesprek(Signaaltoegang toegang, Signaalvragen vragen) {
    this.toegang = toegang;
    this.vragen = vragen;
  }

  /** De vragen met wat erop kwam, voor wie het signaal mag lezen; de oudste eerst. */
  public List<Vraag> van(SignaalId id, Gebruiker wie) {
    toegang.lees(id, wie);
    return vragen.findBySignaalIdOrderByGesteld(id.waarde()).stream()
        .map(v -> new Vraag(v.vraag(), v.gesteld(), v.antwoord(), v.geenReactie()))
        .toList();
  }
}
