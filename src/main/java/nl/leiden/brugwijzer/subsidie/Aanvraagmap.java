package nl.leiden.brugwijzer.subsidie;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.document.Documenttoegang;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Component;

/**
 * De documenten bij een aanvraag: wie haar ziet, ziet ze; de school voegt toe als zij iets in te
 * leveren heeft.
 */
@Component
class Aanvraagmap implements Documenttoegang {

  /** Wanneer de school iets in te leveren heeft; wat zij inlevert, staat daarna vast. */
  private static final Set<Aanvraagstatus> SCHRIJFBAAR =
      EnumSet.of(
          Aanvraagstatus.CONCEPT,
          Aanvraagstatus.AANVULLEN,
          Aanvraagstatus.ZIENSWIJZE,
          Aanvraagstatus.VERLEEND);

  private final Subsidietoegang toegang;
  private final Bezwaren bezwaren;

  Aanvraagmap(Subsidietoegang toegang, Bezwaren bezwaren) {
    this.toegang = toegang;
    this.bezwaren = bezwaren;
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
        .filter(a -> SCHRIJFBAAR.contains(a.status()) || bezwaren.loopt(zaak))
        .isPresent();
  }

  @Override
  public boolean magOpstellen(UUID zaak, Gebruiker wie) {
    return (wie.is(Rol.BELEID_ONDERWIJS) || wie.is(Rol.BESLISSER)) && magZien(zaak, wie);
  }

  @Override
  public String adres(UUID zaak) {
    return Subsidieadres.van(zaak);
  }
}
