package nl.leiden.brugwijzer.suggestie;

import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Werkvoorraad;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** De signalen die iemand behandelt; hun taken gaan met de andere taken mee. */
@Component
@Order(40)
class Signaalvoorraad implements Werkvoorraad {

  private final Signalen signalen;
  private final Auditspoor spoor;

  Signaalvoorraad(Signalen signalen, Auditspoor spoor) {
    this.signalen = signalen;
    this.spoor = spoor;
  }

  @Override
  public String sleutel() {
    return "werkvoorraad.signalen";
  }

  @Override
  public int aantal(Gebruiker van) {
    return signalen.telVan(van.gebruikersnaam());
  }

  @Override
  public boolean kanTerug() {
    return true;
  }

  @Override
  public void geefOver(Gebruiker van, Gebruiker naar, Gebruiker door) {
    for (var signaal : signalen.vergrendelVan(van.gebruikersnaam())) {
      signaal.draagOverAan(naar == null ? null : naar.gebruikersnaam());
      signalen.saveAndFlush(signaal);
      spoor.legVast(door, "signaal.overdragen", Signaaladres.ZAAKSOORT, signaal.id().waarde());
    }
  }
}
