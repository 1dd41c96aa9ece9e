package nl.leiden.brugwijzer.bench;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;
import nl.leiden.brugwijzer.taak.Takenbalie;
import nl.leiden.brugwijzer.taak.Telling;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** De takenpagina van een team tegen de taakvraag van de motor: hetzelfde werk, om en om. */
final class Takenmeting {

  private static final int BLAD = 25;

  private final Takenbalie balie;
  private final Gebruikers gebruikers;
  private final TaskService motor;

  Takenmeting(Takenbalie balie, Gebruikers gebruikers, TaskService motor) {
    this.balie = balie;
    this.gebruikers = gebruikers;
    this.motor = motor;
  }

  /** Wat er voor één organisatie gemeten is. */
  record Uitslag(Reeks wij, Reeks motor) {

    double verhouding() {
      return motor.mediaan() / wij.mediaan();
    }
  }

  /** Een bladzijde met haar telling. */
  private record Blad(List<String> ids, long totaal) {}

  /** Meet de pagina van een teamlid, elke keer op een andere school verkleind. */
  Uitslag meet(String organisatie, List<String> scholen, int keren) {
    var lid =
        gebruikers.vind("lid-" + organisatie.substring("bench-".length()) + "-1").orElseThrow();
    scholen.forEach(school -> moetGelijkZijn(wij(lid, school), motor(organisatie, school), school));
    var onze = new ArrayList<Long>();
    var hunne = new ArrayList<Long>();
    for (var n = -keren / 4; n < keren; n++) {
      var school = scholen.get(Math.floorMod(n, scholen.size()));
      var wij = duur(() -> wij(lid, school));
      // Genoeg metingen van de motor voor een mediaan; bij een miljoen duurt elke vraag lang.
      var motor = n % 5 == 0 ? duur(() -> motor(organisatie, school)) : -1;
      if (n < 0) continue;
      onze.add(wij);
      if (motor >= 0) hunne.add(motor);
    }
    return new Uitslag(Reeks.van(onze), Reeks.van(hunne));
  }

  /** Alles wat GET /taken aan de database vraagt. */
  private Blad wij(Gebruiker lid, String school) {
    var filter = new Taakfilter(null, school, null, null);
    var pagina = balie.pagina(Taakzicht.TEAM, filter, null, null, lid);
    return new Blad(
        pagina.blad().regels().stream().map(Taak::id).map(Object::toString).toList(),
        pagina.tellingen().get(Taakzicht.TEAM).totaal());
  }

  private Blad motor(String organisatie, String school) {
    var regels =
        vraag(organisatie)
            .processVariableValueEquals("school", school)
            .orderByDueDate()
            .asc()
            .orderByTaskId()
            .asc()
            .listPage(0, BLAD);
    return new Blad(regels.stream().map(Task::getId).toList(), vraag(organisatie).count());
  }

  private TaskQuery vraag(String organisatie) {
    return motor.createTaskQuery().taskCandidateGroup(organisatie).includeAssignedTasks();
  }

  private static void moetGelijkZijn(Blad wij, Blad motor, String school) {
    var begrensd = Math.min(motor.totaal(), Telling.GRENS + 1L);
    if (!wij.ids().equals(motor.ids()) || wij.totaal() != begrensd)
      throw new IllegalStateException("verschil bij " + school + ": " + wij + " en " + motor);
  }

  private static long duur(Runnable werk) {
    var begin = System.nanoTime();
    werk.run();
    return System.nanoTime() - begin;
  }
}
