package nl.leiden.brugwijzer.taak.web;

import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Waarneming;
import nl.leiden.brugwijzer.gebruiker.Waarnemingen;
import nl.leiden.brugwijzer.taak.Taakzicht;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.springframework.stereotype.Component;

/** Voor wie iemand vandaag waarneemt, met hoeveel werk er ligt. */
@Component
class Waarneemblok {

  private final Waarnemingen waarnemingen;
  private final Takenbalie taken;

  Waarneemblok(Waarnemingen waarnemingen, Takenbalie taken) {
    this.waarnemingen = waarnemingen;
    this.taken = taken;
  }

  /** Eén afwezige collega met het aantal open taken. */
  public record Regel(Waarneming waarneming, int taken) {}

  /** Leeg voor wie al waarneemt: dat staat dan boven elke pagina. */
  List<Regel> voor(Gebruiker wie) {
    if (wie.neemtWaar()) return List.of();
    return waarnemingen.door(wie).stream()
        .flatMap(
            w ->
                waarnemingen.aanHetWerk(w.id(), wie).stream()
                    .map(daar -> new Regel(w, taken.tel(Taakzicht.VAN_MIJ, daar).totaal())))
        .toList();
  }
}
