package nl.leiden.brugwijzer.suggestie.taskforce;

import java.util.UUID;
import nl.leiden.brugwijzer.document.Documenttoegang;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** Agenda en verslag zijn voor wie nu bij de Taskforce hoort; niemand voegt er iets aan toe. */
@Component
class Taskforcedocumenten implements Documenttoegang {

  private final Taskforcetoegang toegang;
  private final Vergaderingen vergaderingen;

  Taskforcedocumenten(Taskforcetoegang toegang, Vergaderingen vergaderingen) {
    this.toegang = toegang;
    this.vergaderingen = vergaderingen;
  }

  @Override
  public String zaaksoort() {
    return Taskforceadres.ZAAKSOORT;
  }

  @Override
  public boolean magZien(UUID zaak, Gebruiker wie) {
    return toegang.mag(wie) && vergaderingen.findById(zaak).isPresent();
  }

  @Override
  public boolean magWijzigen(UUID zaak, Gebruiker wie) {
    return false;
  }

  @Override
  public String adres(UUID zaak) {
    return Taskforceadres.van(zaak);
  }
}
