package nl.leiden.brugwijzer.suggestie.taskforce;

import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Werkvoorraad;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** De open acties van de Taskforce die iemand heeft. */
@Component
@Order(30)
class Actievoorraad implements Werkvoorraad {

  private final Acties acties;
  private final Actiebalie balie;
  private final Woorden woorden;

  Actievoorraad(Acties acties, Actiebalie balie, Woorden woorden) {
    this.acties = acties;
    this.balie = balie;
    this.woorden = woorden;
  }

  @Override
  public String sleutel() {
    return "werkvoorraad.acties";
  }

  @Override
  public int aantal(Gebruiker van) {
    return (int) acties.countByEigenaarAndStand(van.gebruikersnaam(), Actiestand.OPEN);
  }

  @Override
  public void geefOver(Gebruiker van, Gebruiker naar, Gebruiker door) {
    if (naar != null) balie.draagAllesOver(van, naar, woorden.van("werkvoorraad.reden"), door);
  }
}
