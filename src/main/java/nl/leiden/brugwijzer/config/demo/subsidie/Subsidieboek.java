package nl.leiden.brugwijzer.config.demo.subsidie;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.config.demo.verhaal.Kalender;
import nl.leiden.brugwijzer.config.demo.verhaal.Toneel.Scene;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;

/** Verzamelt wat er met de aanvragen gebeurde, nog in willekeurige volgorde. */
final class Subsidieboek {

  private static final LocalTime BEGIN = LocalTime.of(8, 20);
  private static final LocalTime EIND = LocalTime.of(16, 40);

  private final Kalender kalender;
  private final Loketten loketten;
  private final List<Scene> scenes = new ArrayList<>();
  private int draden;

  Subsidieboek(Kalender kalender, Loketten loketten) {
    this.kalender = kalender;
    this.loketten = loketten;
  }

  /** Een aanvraag van een verzonnen school. */
  Aanvraagdraad aanvraag(Verzonnenschool school, Gebruiker wie, Vraag vraag) {
    return aanvraag(school.brin6, school.iban, wie, vraag);
  }

  /** Een aanvraag van een echte school; daar gebeurt in het verhaal alleen wat goed afloopt. */
  Aanvraagdraad aanvraag(String vestiging, String iban, Gebruiker wie, Vraag vraag) {
    var minuut = 15 + draden++ * 37 % 330;
    return new Aanvraagdraad(this, loketten, new Aanvrager(vestiging, iban, wie), vraag, minuut);
  }

  /** Iemand loopt aan het eind van die dag zijn eigen taken en berichten na. */
  void looptAllesNa(int werkdagen, Gebruiker wie) {
    scene(
        moment(terug(werkdagen), EIND),
        () -> {
          loketten
              .takenlijst()
              .blad(Taakzicht.VAN_MIJ, Taakfilter.ALLES, null, wie)
              .regels()
              .stream()
              .map(Taak::id)
              .forEach(taak -> loketten.takenlijst().open(taak, wie));
          loketten.berichten().van(wie, null).regels().stream()
              .findFirst()
              .ifPresent(
                  nieuwste ->
                      loketten
                          .berichten()
                          .allesGelezen(wie, Cursor.van(nieuwste.moment(), nieuwste.id())));
        });
  }

  /** Wat pas na vandaag zou gebeuren, is nog niet gebeurd. */
  void scene(Instant moment, Runnable spel) {
    if (moment.isBefore(kalender.klok().instant())) scenes.add(new Scene(moment, spel));
  }

  LocalDate terug(int werkdagen) {
    return kalender.terug(werkdagen);
  }

  Instant moment(LocalDate dag, int minuten) {
    return moment(dag, BEGIN.plusMinutes(minuten));
  }

  private Instant moment(LocalDate dag, LocalTime tijd) {
    return dag.atTime(tijd).atZone(kalender.klok().getZone()).toInstant();
  }

  List<Scene> scenes() {
    return scenes;
  }

  /** Wie voor welke school aanvraagt, en waar het geld heen moet. */
  record Aanvrager(String vestiging, String iban, Gebruiker wie) {}
}
