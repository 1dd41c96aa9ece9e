package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Startblok;
import org.springframework.stereotype.Component;

/** Aanvragen op de startpagina van een school en haar bestuur. */
@Component
class Subsidiestart implements Startblok {

  private static final int HOEVEEL = 8;

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
    return lijst.laatste(Aanvraagstatus.INGEDIEND, HOEVEEL, wie).stream()
        .map(
            r ->
                new Regel(
                    woorden.van("subsidie.start.wacht", r.nummer(), r.school()),
                    woorden.van("subsidie.start.besluit", dagen.datum(r.uiterlijk())),
                    "/subsidies/" + r.id()))
        .toList();
  }

  @Override
  public List<Regel> nogNietVerstuurd(Gebruiker wie) {
    return lijst.laatste(Aanvraagstatus.CONCEPT, HOEVEEL, wie).stream()
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
