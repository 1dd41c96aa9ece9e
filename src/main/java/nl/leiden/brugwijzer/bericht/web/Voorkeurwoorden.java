package nl.leiden.brugwijzer.bericht.web;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.bericht.Voorkeur;
import org.springframework.stereotype.Component;

/** Zegt in gewone zinnen wat een keuze voor mail betekent. */
@Component
class Voorkeurwoorden {

  private static final int VERDER_KIJKEN_WE_NIET = 14;

  private final Woorden woorden;
  private final Dagwoorden dagen;
  private final Werkdagen werkdagen;
  private final java.time.Clock klok;

  Voorkeurwoorden(Woorden woorden, Dagwoorden dagen, Werkdagen werkdagen, java.time.Clock klok) {
    this.woorden = woorden;
    this.dagen = dagen;
    this.werkdagen = werkdagen;
    this.klok = klok;
  }

  String zin(Voorkeur voorkeur) {
    return woorden.van("instellingen.nu." + voorkeur.wijze(), voorkeur.overzichtUur());
  }

  /**
   * Een losse mail die op de stille tijd wacht, met dag en uur; leeg als er niets te wachten is.
   */
  Optional<String> voorbeeld(Voorkeur voorkeur) {
    if (voorkeur.wijze() != Voorkeur.Wijze.DIRECT) return Optional.empty();
    var uur = voorkeur.stilVan() == null ? 12 : voorkeur.stilVan();
    var begin = dagen.vandaag().atTime(LocalTime.of(uur, 30)).atZone(klok.getZone());
    for (var n = 0; n < VERDER_KIJKEN_WE_NIET; n++) {
      var komt = begin.plusDays(n);
      var gaat = voorkeur.eerstvolgend(komt, werkdagen);
      if (gaat.isAfter(komt)) return Optional.of(voorbeeld(komt, gaat));
    }
    return Optional.empty();
  }

  private String voorbeeld(ZonedDateTime komt, ZonedDateTime gaat) {
    return woorden.van(
        "instellingen.voorbeeld",
        dagen.lang(komt.toLocalDate()),
        dagen.tijd(komt.toInstant()),
        dagen.lang(gaat.toLocalDate()),
        dagen.tijd(gaat.toInstant()));
  }
}
