package nl.leiden.brugwijzer.suggestie.web;

import java.util.Objects;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.privacy.Persoonsgegevenszoeker;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Wijst vóór versturen aan wat op een persoonsgegeven lijkt. Wie het toch wil sturen, kan dat: de
 * controle is niet volmaakt.
 */
@Component
class Persoonscontrole {

  private final Woorden woorden;

  Persoonscontrole(Woorden woorden) {
    this.woorden = woorden;
  }

  /**
   * Iets dat op een persoonsgegeven lijkt.
   *
   * @param soort wat het lijkt, in woorden
   */
  public record Vondst(String stuk, String soort) {}

  /**
   * Of er eerst gevraagd moet worden; dan staan de vondsten klaar voor het scherm.
   *
   * @param toch het zegel van de tekst die iemand toch wil sturen, of null
   */
  boolean waarschuwt(Model model, String toch, String... teksten) {
    var zegel = zegel(teksten);
    if (zegel.equals(toch)) return false;
    var vondsten = Stream.of(teksten).flatMap(this::vondsten).distinct().toList();
    if (vondsten.isEmpty()) return false;
    model.addAttribute("vondsten", vondsten);
    model.addAttribute("zegel", zegel);
    return true;
  }

  private Stream<Vondst> vondsten(String tekst) {
    return Persoonsgegevenszoeker.zoek(tekst).stream()
        .map(v -> new Vondst(v.uit(tekst), woorden.van("melden.persoon." + v.soort())));
  }

  /** Wie daarna nog iets verandert, krijgt de vraag opnieuw. */
  private static String zegel(String... teksten) {
    return Integer.toHexString(Objects.hash(Stream.of(teksten).map(Tekst::schoon).toArray()));
  }
}
