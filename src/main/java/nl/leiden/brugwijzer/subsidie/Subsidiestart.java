package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.Set;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Startblok;
import org.springframework.stereotype.Component;

/** Aanvragen op de startpagina van een school en haar bestuur. */
@Component
class Subsidiestart implements Startblok {

  private static final int HOEVEEL = 8;

  /** Wanneer de gemeente aan zet is; wat van de school gevraagd wordt, staat bij haar taken. */
  private static final Set<Aanvraagstatus> BIJ_GEMEENTE =
      Set.of(
          Aanvraagstatus.INGEDIEND,
          Aanvraagstatus.AANGEVULD,
          Aanvraagstatus.BEOORDELEN,
          Aanvraagstatus.BESLUITEN,
          Aanvraagstatus.BEKENDMAKEN,
          Aanvraagstatus.VASTSTELLEN);

  private final Aanvraaglijst lijst;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  Subsidiestart(Aanvraaglijst lijst, Woorden woorden, Dagwoorden dagen) {
    this.lijst = lijst;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @Override
  public List<Regel> waarJeOpWacht(Gebruiker wie) {
    return lijst.laatste(BIJ_GEMEENTE, HOEVEEL, wie).stream()
        .map(
            r ->
                new Regel(
                    woorden.van("subsidie.start.wacht", r.nummer(), r.school()),
                    r.uiterlijk() == null
                        ? woorden.van("subsidie.status." + r.status())
                        : woorden.van(
                            "subsidie.start.besluit",
                            woorden.van("subsidie.status." + r.status()),
                            dagen.datum(r.uiterlijk())),
                    "/subsidies/" + r.id()))
        .toList();
  }

  @Override
  public List<Regel> nogNietVerstuurd(Gebruiker wie) {
    return lijst.laatste(Set.of(Aanvraagstatus.CONCEPT), HOEVEEL, wie).stream()
        .map(
            r ->
                new Regel(
                    woorden.van("subsidie.start.verder", r.school()),
                    woorden.van("subsidie.start.bewaard", dagen.moment(r.gewijzigd())),
                    "/subsidies/" + r.id()))
        .toList();
  }

  @Override
  public List<Cijfer> cijfers(Gebruiker wie) {
    return List.of();
  }
}
