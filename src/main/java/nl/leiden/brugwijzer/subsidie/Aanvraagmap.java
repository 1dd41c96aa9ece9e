package nl.leiden.brugwijzer.subsidie;

import java.util.UUID;
import nl.leiden.brugwijzer.document.Documenttoegang;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/**
 * De documenten bij een aanvraag: wie haar ziet, ziet ze; de school wijzigt ze tot het indienen.
 */
@Component
class Aanvraagmap implements Documenttoegang {

  private final Subsidietoegang toegang;

  Aanvraagmap(Subsidietoegang toegang) {
    this.toegang = toegang;
  }

  @Override
  public String zaaksoort() {
    return Subsidieadres.ZAAKSOORT;
  }

  @Override
  public boolean magZien(UUID zaak, Gebruiker wie) {
    return toegang.zichtbaar(new AanvraagId(zaak), wie).isPresent();
  }

  @Override
  public boolean magWijzigen(UUID zaak, Gebruiker wie) {
    return toegang
        .zichtbaar(new AanvraagId(zaak), wie)
        .filter(a -> Subsidietoegang.alsAanvrager(a, wie))
        .filter(a -> a.status() == Aanvraagstatus.CONCEPT)
        .isPresent();
  }

  @Override
  public String adres(UUID zaak) {
    return Subsidieadres.van(zaak);
  }
}
