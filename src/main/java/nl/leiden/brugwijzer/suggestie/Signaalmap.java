package nl.leiden.brugwijzer.suggestie;

import java.util.UUID;
import nl.leiden.brugwijzer.document.Documenttoegang;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** Het dossier bij een signaal is voor wie het behandelt; niemand voegt er iets aan toe. */
@Component
class Signaalmap implements Documenttoegang {

  private final Signaaltoegang toegang;

  Signaalmap(Signaaltoegang toegang) {
    this.toegang = toegang;
  }

  @Override
  public String zaaksoort() {
    return Signaaladres.ZAAKSOORT;
  }

  @Override
  public boolean magZien(UUID zaak, Gebruiker wie) {
    return toegang
        .zichtbaar(new SignaalId(zaak), wie)
        .filter(s -> toegang.alsKantoor(s, wie))
        .isPresent();
  }

  @Override
  public boolean magWijzigen(UUID zaak, Gebruiker wie) {
    return false;
  }

  @Override
  public boolean magOpstellen(UUID zaak, Gebruiker wie) {
    return magZien(zaak, wie);
  }

  @Override
  public String adres(UUID zaak) {
    return Signaaladres.van(zaak);
  }
}
