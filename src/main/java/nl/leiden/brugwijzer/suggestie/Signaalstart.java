package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Startblok;
import org.springframework.stereotype.Component;

/** Signalen op de startpagina van wie ze stuurde; na de gezinnen, want die gaan voor. */
@Component
class Signaalstart implements Startblok {

  private static final int HOEVEEL = 3;

  private final MijnSignalen signalen;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  Signaalstart(MijnSignalen signalen, Woorden woorden, Dagwoorden dagen) {
    this.signalen = signalen;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @Override
  public List<Regel> waarJeOpWacht(Gebruiker wie) {
    return signalen.wachtend(HOEVEEL, wie).stream()
        .map(
            s ->
                new Regel(
                    woorden.van(
                        "melden.start", s.waarover(), woorden.van("melden.staat." + s.status())),
                    woorden.van("melden.start.onder", s.nummer(), dagen.moment(s.gemeld())),
                    Signaaladres.van(s.id())))
        .toList();
  }

  @Override
  public List<Regel> nogNietVerstuurd(Gebruiker wie) {
    return List.of();
  }

  @Override
  public List<Cijfer> cijfers(Gebruiker wie) {
    return List.of();
  }
}
