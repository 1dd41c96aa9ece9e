package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.time.LocalDate;
import nl.leiden.brugwijzer.privacy.Kenmerk;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.ObstakelGezien;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ziet waar een doorverwijzing vastloopt: zij wordt afgewezen, komt op een wachtlijst of er komt
 * geen reactie. De school kan het melden, en wie telt, hoort het zonder gezin.
 */
@Component
class Knelpunten {

  private final Signaalaanbod aanbod;
  private final Kenmerk kenmerk;
  private final ApplicationEventPublisher omroep;
  private final Clock klok;

  Knelpunten(Signaalaanbod aanbod, Kenmerk kenmerk, ApplicationEventPublisher omroep, Clock klok) {
    this.aanbod = aanbod;
    this.kenmerk = kenmerk;
    this.omroep = omroep;
    this.klok = klok;
  }

  /** Of een antwoord zegt dat het gezin hier vastloopt. */
  void bij(Doorverwijzing d, Antwoord antwoord) {
    switch (antwoord.soort()) {
      case AFGEWEZEN -> noteer(d, Obstakel.valueOf(antwoord.reden().name()));
      case WACHTLIJST -> noteer(d, Obstakel.WACHTLIJST);
      default -> {
        // Alle andere antwoorden brengen het gezin verder.
      }
    }
  }

  /** De ontvanger zwijgt. */
  void bijStilte(Doorverwijzing d) {
    noteer(d, Obstakel.GEEN_REACTIE);
  }

  /** Hetzelfde obstakel telt bij een doorverwijzing één keer: ook als zij lang moet wachten. */
  private void noteer(Doorverwijzing d, Obstakel obstakel) {
    if (!aanbod.bied(d, obstakel)) return;
    omroep.publishEvent(
        new ObstakelGezien(
            kenmerk.van("obstakel", d.id().toString()),
            d.doel().regelingId(),
            d.doel().instantieId(),
            obstakel,
            d.vestiging(),
            LocalDate.now(klok)));
  }
}
