package nl.leiden.brugwijzer.config.demo.signaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.config.demo.verhaal.Kalender;
import nl.leiden.brugwijzer.config.demo.verhaal.Toneel.Scene;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;

/** Verzamelt wat er met de signalen gebeurde, nog in willekeurige volgorde. */
final class Signaalboek {

  private static final int EIND_VAN_DE_DAG = 505;

  private final Kalender kalender;
  private final Signaalbalies balies;
  private final List<Scene> scenes = new ArrayList<>();
  private int draden;

  Signaalboek(Kalender kalender, Signaalbalies balies) {
    this.kalender = kalender;
    this.balies = balies;
  }

  /** Een signaal dat nog gemeld moet worden. */
  Signaaldraad signaal(Gebruiker melder, Voorval voorval) {
    return new Signaaldraad(this, balies, 20 + draden++ * 41 % 330, melder, voorval);
  }

  /** Iemand loopt aan het eind van die dag zijn eigen taken en berichten na. */
  void looptAllesNa(int dagen, Gebruiker wie) {
    scene(
        kalender.moment(dagen, EIND_VAN_DE_DAG),
        () -> {
          balies.takenlijst().blad(Taakzicht.VAN_MIJ, Taakfilter.ALLES, null, wie).regels().stream()
              .map(Taak::id)
              .forEach(taak -> balies.takenlijst().open(taak, wie));
          balies.berichten().van(wie, null).regels().stream()
              .findFirst()
              .ifPresent(
                  nieuwste ->
                      balies
                          .berichten()
                          .allesGelezen(wie, Cursor.van(nieuwste.moment(), nieuwste.id())));
        });
  }

  void scene(Instant moment, Runnable spel) {
    scenes.add(new Scene(moment, spel));
  }

  Kalender kalender() {
    return kalender;
  }

  LocalDate terug(int dagen) {
    return kalender.terug(dagen);
  }

  /** Een dag die nog komt; altijd een werkdag. */
  LocalDate over(int dagen) {
    return kalender.werkdagen().na(kalender.vandaag(), dagen);
  }

  /** Het id van wat op de sociale kaart zo heet. */
  UUID bestemming(String naam) {
    return balies.kaart().bestemmingen().stream()
        .filter(bestemming -> bestemming.naam().equals(naam))
        .map(Bestemming::id)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Niet op de sociale kaart: " + naam));
  }

  List<Scene> scenes() {
    return scenes;
  }
}
