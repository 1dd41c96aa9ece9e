package nl.leiden.brugwijzer.subsidie;

import java.util.EnumSet;
import java.util.Map;
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

  /** De stap met een eigen plek voor bestanden; daar komt wie iets toevoegt weer terug. */
  private static final Map<Aanvraagstatus, Stap> BIJ_STAP =
      Map.of(Aanvraagstatus.AANVULLEN, Stap.AANVULLEN);

  private final Subsidietoegang toegang;
  private final Aanvragen aanvragen;
  private final Besluiten besluiten;
  private final Bezwaren bezwaren;

  Aanvraagmap(
      Subsidietoegang toegang, Aanvragen aanvragen, Besluiten besluiten, Bezwaren bezwaren) {
    this.toegang = toegang;
    this.aanvragen = aanvragen;
    this.besluiten = besluiten;
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
        .filter(
            a ->
                SCHRIJFBAAR.contains(a.status())
                    || zienswijzeGevraagd(zaak)
                    || bezwaren.loopt(zaak))
        .isPresent();
  }

  /** In welke ronde ook: wie haar zienswijze geeft, mag laten zien waarom. */
  private boolean zienswijzeGevraagd(UUID zaak) {
    return besluiten.findByAanvraagIdOrderByNr(zaak).stream()
        .filter(b -> b.stand() == Besluit.Stand.VOORSTEL && b.zienswijze() != null)
        .anyMatch(b -> b.zienswijze().stand() == Zienswijze.Stand.GEVRAAGD);
  }

  @Override
  public boolean magOpstellen(UUID zaak, Gebruiker wie) {
    return (wie.is(Rol.BELEID_ONDERWIJS) || wie.is(Rol.BESLISSER)) && magZien(zaak, wie);
  }

  @Override
  public String adres(UUID zaak) {
    var adres = Subsidieadres.van(zaak);
    return aanvragen
        .findById(new AanvraagId(zaak))
        .map(a -> BIJ_STAP.get(a.status()))
        .map(stap -> adres + "/stappen/" + stap.id())
        .orElse(adres);
  }
}
