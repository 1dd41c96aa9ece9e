package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.subsidie.geld.Betaalstatus.GEEXPORTEERD;
import static nl.leiden.brugwijzer.subsidie.geld.Betaalstatus.GEPLAND;
import static nl.leiden.brugwijzer.subsidie.geld.Betaalstatus.KLAARGEZET;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.geld.Betaalregel;
import nl.leiden.brugwijzer.subsidie.geld.Betaalstatus;

/**
 * Wat Financiën betaalde: de eerste ronde helemaal, deze ronde tot waar iedereen nu mee bezig is.
 */
final class Uitbetaling {

  private static final LocalDate EERSTE = LocalDate.of(2024, 8, 5);
  private static final LocalDate LAATSTE = LocalDate.of(2025, 4, 14);
  private static final int MINUUT = 90;
  private static final int UUR = 60;

  private final Subsidieboek boek;
  private final Loketten loketten;
  private final Spelers wie;

  Uitbetaling(Subsidieboek boek, Loketten loketten, Spelers wie) {
    this.boek = boek;
    this.loketten = loketten;
    this.wie = wie;
  }

  void vertel() {
    for (var dag = EERSTE; dag.isBefore(LAATSTE); dag = dag.plusWeeks(2)) betaal(dag);
    zetKlaar(8, wie.gijs(), Verzonnenschool.LANDVAST);
    naarDeBank(7, wie.hanna());
    betaald(5, wie.gijs());
    zetKlaar(4, wie.hanna(), Verzonnenschool.KAAPSTANDER);
    naarDeBank(3, wie.gijs());
    zetKlaar(2, wie.hanna(), Verzonnenschool.SEXTANT);
    op(boek.terug(1), 0, () -> geefVrij(wie.gijs()));
    op(boek.terug(1), UUR, () -> zetKlaar(wie.gijs(), van(Verzonnenschool.WINDWIJZER)));
  }

  /** Elke twee weken gaat alles naar de bank wat binnen twee weken betaald moet zijn. */
  private void betaal(LocalDate dag) {
    var grens = dag.plusWeeks(2);
    op(dag, 0, () -> zetKlaar(wie.gijs(), b -> !b.uiterlijk().isAfter(grens)));
    op(dag.plusDays(1), 0, () -> geefVrij(wie.hanna()));
    op(dag.plusDays(1), UUR, () -> exporteer(wie.hanna()));
    op(dag.plusDays(3), 0, () -> meldBetaald(dag.plusDays(2), wie.gijs()));
  }

  private void zetKlaar(int terug, Gebruiker door, Verzonnenschool school) {
    op(boek.terug(terug), 0, () -> zetKlaar(door, van(school)));
  }

  private void naarDeBank(int terug, Gebruiker door) {
    op(boek.terug(terug), 0, () -> geefVrij(door));
    op(boek.terug(terug), UUR, () -> exporteer(door));
  }

  private void betaald(int terug, Gebruiker door) {
    op(boek.terug(terug), 0, () -> meldBetaald(boek.terug(terug + 1), door));
  }

  /** Van deze ronde alleen de eerste termijn: de tweede komt pas over een half jaar. */
  private static Predicate<Betaalregel> van(Verzonnenschool school) {
    return b ->
        b.school().equals(school.naam) && b.schooljaar().equals(Vraag.DERDE) && b.volgnummer() == 1;
  }

  private void zetKlaar(Gebruiker door, Predicate<Betaalregel> welke) {
    var keuze = kies(GEPLAND, door, welke);
    if (!keuze.isEmpty()) loketten.betalingen().zetKlaar(keuze, door);
  }

  private void geefVrij(Gebruiker door) {
    var keuze = kies(KLAARGEZET, door, b -> true);
    if (!keuze.isEmpty()) loketten.betalingen().geefVrij(keuze, door);
  }

  private void exporteer(Gebruiker door) {
    if (!kies(Betaalstatus.VRIJGEGEVEN, door, b -> true).isEmpty())
      loketten.bankexport().exporteer(UUID.randomUUID(), door);
  }

  private void meldBetaald(LocalDate dag, Gebruiker door) {
    var keuze = kies(GEEXPORTEERD, door, b -> true);
    if (!keuze.isEmpty()) loketten.betalingen().meldBetaald(keuze, dag, door);
  }

  private List<UUID> kies(Betaalstatus status, Gebruiker door, Predicate<Betaalregel> welke) {
    return loketten.betaallijst().blad(status, null, door).regels().stream()
        .filter(welke)
        .map(Betaalregel::id)
        .toList();
  }

  private void op(LocalDate dag, int later, Runnable wat) {
    boek.scene(boek.moment(dag, MINUUT + later), wat);
  }
}
