package nl.leiden.brugwijzer.suggestie.taskforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.document.Brieftekst;
import nl.leiden.brugwijzer.document.Proefdrukker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Agenda en verslag op papier: PDF/A-3a en PDF/UA-1, met erin waar het om gaat. */
@BrugwijzerTest
class TaskforcebriefTest {

  private static final Instant NU = Instant.parse("2026-11-16T08:00:00Z");

  @Autowired Taskforcebrieven brieven;
  @Autowired Proefdrukker drukker;

  @Test
  void deAgendaKomtDoorDeKeuring() {
    var tekst = gekeurd("taskforce-agenda", brieven.agenda(Taskforcewereld.gegevens(), punten()));
    assertThat(tekst)
        .contains(
            "Agenda Taskforce Armoede, 7 december 2026",
            "14:00 tot 15:30",
            "Stadhuis, kamer 2",
            "1. Zwemmen telt verkeerd",
            "Minder dan 10 keer gemeld.",
            "Iedereen doet mee",
            "na de sluiting op de agenda: Het haast.",
            "Samen 60");
  }

  @Test
  void hetVerslagKomtDoorDeKeuring() {
    var actie =
        new Actiebeeld(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Zwemmen",
            "Vraag de wethouder om de regel te veranderen.",
            "taskforce.jas",
            "Omar Voorbeeld",
            LocalDate.of(2026, 12, 21),
            Actiestand.OPEN,
            null,
            null);
    var tekst =
        gekeurd(
            "taskforce-verslag",
            brieven.verslag(Taskforcewereld.gegevens(), "Omar\nNadia", punten(), List.of(actie)));
    assertThat(tekst)
        .contains(
            "Verslag Taskforce Armoede, 7 december 2026",
            "Aanwezig Omar Nadia",
            "We vragen de wethouder & het team.",
            "De indiener trok dit punt in.",
            "Omar Voorbeeld",
            "21 december 2026");
  }

  @Test
  void ookZonderAanwezigenEnActiesIsHetVerslagGoed() {
    gekeurd(
        "taskforce-verslag-kort",
        brieven.verslag(Taskforcewereld.gegevens(), "", punten().subList(0, 1), List.of()));
  }

  private String gekeurd(String naam, Brieftekst brief) {
    var pdf = drukker.druk(naam, brief);
    assertThat(drukker.bezwaren(pdf)).isEmpty();
    return Proefdrukker.tekst(pdf);
  }

  private static List<Puntbeeld> punten() {
    return List.of(
        punt(
            "Zwemmen telt verkeerd",
            Puntstand.BESLOTEN,
            List.of("Minder dan 10 keer gemeld.", "Sinds oktober 2026."),
            null,
            "We vragen de wethouder & het team.\n\nTess belt terug."),
        punt("Fietsen", Puntstand.INGETROKKEN, List.of(), "Het haast.", ""));
  }

  private static Puntbeeld punt(
      String titel, Puntstand stand, List<String> bewijs, String later, String verslag) {
    var id = UUID.randomUUID();
    return new Puntbeeld(
        id,
        null,
        new Puntgegevens(
            titel, "Kan de regel anders?\nEn per wanneer?", Ambitie.IEDEREEN_DOET_MEE, 30),
        stand,
        bewijs,
        later,
        NU,
        false,
        new Besluitinvoer(id, 0, Uitkomst.BESLUIT, "Doen.", null, null),
        null,
        verslag,
        0);
  }
}
