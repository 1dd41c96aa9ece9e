package nl.leiden.brugwijzer.config.demo.verhaal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.config.demo.verhaal.Toneel.Scene;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gezin.Contactgegevens;
import nl.leiden.brugwijzer.gezin.Gezinsgegevens;
import nl.leiden.brugwijzer.gezin.Groep;
import nl.leiden.brugwijzer.gezin.Ondersteuningstype;
import nl.leiden.brugwijzer.gezin.Plaats;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;

/**
 * Verzamelt wat er gebeurde: gezinnen, contacten en doorverwijzingen, nog in willekeurige volgorde.
 */
final class Draaiboek {

  private final Kalender kalender;
  private final Balies balies;
  private final List<Scene> scenes;
  private final Map<String, UUID> gezinnen = new HashMap<>();
  private int draden;
  private int contacten;

  Draaiboek(Kalender kalender, Balies balies, List<Scene> scenes) {
    this.kalender = kalender;
    this.balies = balies;
    this.scenes = scenes;
  }

  /** Een gezin dat iemand die dag leerde kennen. */
  void gezin(int dagen, Gebruiker wie, String label, String talen, String contact, Groep... bij) {
    var nummer = contact == null ? null : "06-000000%02d".formatted(10 + gezinnen.size());
    gezinnen.put(label, null);
    var gegevens = new Gezinsgegevens(label, talen, List.of(bij), contact, nummer);
    scene(
        kalender.moment(dagen, 5),
        () -> gezinnen.put(label, balies.gezinnen().maak(UUID.randomUUID(), gegevens, wie)));
  }

  /** Een doorverwijzing die nog verstuurd moet worden. */
  Draad draad(Gebruiker wie, String gezin, Hulpvraag hulpvraag, String bestemming) {
    return new Draad(this, balies, draden++, wie, new Vraagstuk(gezin, hulpvraag, bestemming));
  }

  /** Een contact, met of zonder gezin erbij. */
  void contact(
      int dagen, Gebruiker wie, Ondersteuningstype type, Plaats plaats, int minuten, String gezin) {
    scene(
        kalender.moment(dagen, 10 + contacten++ * 53 % 400),
        () ->
            balies
                .contacten()
                .noteer(
                    UUID.randomUUID(),
                    new Contactgegevens(
                        type,
                        plaats,
                        kalender.terug(dagen),
                        minuten,
                        gezin == null ? null : gezinnen.get(gezin)),
                    wie));
  }

  /** Iemand loopt aan het eind van die dag zijn eigen taken en berichten na. */
  void looptAllesNa(int dagen, Gebruiker wie) {
    scene(
        kalender.moment(dagen, 500),
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

  UUID gezin(String label) {
    return gezinnen.get(label);
  }

  /** Een bestemming zoals de sociale kaart haar noemt. */
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
