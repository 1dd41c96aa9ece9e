package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rondt acties af, geeft ze meer tijd, geeft ze aan een ander of laat ze vervallen. */
@Service
@Transactional
public class Actiebalie {

  private static final int JAREN_VOORUIT = 2;

  private final Taskforcetoegang toegang;
  private final Taskforcemensen mensen;
  private final Acties acties;
  private final Actiestart start;
  private final Verlengingen verlengingen;
  private final Taskforcemeldingen meldingen;
  private final Taken taken;
  private final Procesmotor motor;
  private final Auditspoor spoor;
  private final Clock klok;

  Actiebalie(
      Taskforcetoegang toegang,
      Taskforcemensen mensen,
      Acties acties,
      Actiestart start,
      Verlengingen verlengingen,
      Taskforcemeldingen meldingen,
      Taken taken,
      Procesmotor motor,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.mensen = mensen;
    this.acties = acties;
    this.start = start;
    this.verlengingen = verlengingen;
    this.meldingen = meldingen;
    this.taken = taken;
    this.motor = motor;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Meldt de actie klaar.
   *
   * @param taak de taak op het scherm, of null
   * @param wat wat er gedaan is
   */
  public void gedaan(UUID id, UUID taak, String wat, Gebruiker wie) {
    var a = vergrendel(id, wie);
    var onderhanden = taken.onderhanden(id, Actieadres.STAP, taak, wie);
    var schoon = Tekst.schoon(wat);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("tekst", "fout.taskforce.watgedaan");
    a.isGedaan(schoon, wie, klok.instant());
    bewaar(a, "gedaan", wie);
    taken.rondAf(onderhanden, wie, antwoord("GEDAAN", a));
  }

  /** Geeft de actie meer tijd. */
  public void verleng(UUID id, UUID taak, LocalDate dag, String reden, Gebruiker wie) {
    var a = vergrendel(id, wie);
    var onderhanden = taken.onderhanden(id, Actieadres.STAP, taak, wie);
    var vandaag = LocalDate.now(klok);
    if (dag == null
        || !dag.isAfter(vandaag)
        || !dag.isAfter(a.uiterlijk())
        || dag.isAfter(vandaag.plusYears(JAREN_VOORUIT)))
      throw new OngeldigeInvoer("dag", "fout.taskforce.verlengdag");
    var schoon = Tekst.schoon(reden);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("tekst", "fout.taskforce.verlengreden");
    verlengingen.save(new Verlenging(a, dag, schoon, wie, klok.instant()));
    a.verleng(dag);
    bewaar(a, "verlengd", wie);
    taken.rondAf(onderhanden, wie, antwoord("VERLENGD", a));
  }

  /** Laat de actie vervallen; wie haar had, hoort dat. */
  public void laatVervallen(UUID id, String reden, Gebruiker wie) {
    toegang.moetBeheren("actievervallen", wie);
    var a = vergrendel(id, wie);
    if (a.stand() == Actiestand.VERVALLEN) return;
    var schoon = Tekst.schoon(reden);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("reden", "fout.taskforce.vervalreden");
    vervalt(a, schoon, wie);
  }

  /** Geeft de actie aan iemand anders, met dezelfde laatste dag. */
  public void geefAan(UUID id, String naar, String reden, Gebruiker wie) {
    toegang.moetBeheren("actieoverdragen", wie);
    var a = vergrendel(id, wie);
    var ander =
        mensen.eigenaren().stream()
            .filter(
                g -> g.gebruikersnaam().equals(naar) && !g.gebruikersnaam().equals(a.eigenaar()))
            .findFirst()
            .orElseThrow(() -> new OngeldigeInvoer("naar", "fout.taskforce.eigenaar"));
    var schoon = Tekst.schoon(reden);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("reden", "fout.taskforce.vervalreden");
    vervalt(a, schoon, wie);
    start.begin(a.voor(ander, klok.instant()), wie);
  }

  /** Geeft alles van iemand die vertrekt aan wie hem opvolgt. */
  void draagAllesOver(Gebruiker van, Gebruiker naar, String reden, Gebruiker wie) {
    for (var a : acties.vergrendelVan(van.gebruikersnaam())) {
      vervalt(a, reden, wie);
      start.begin(a.voor(naar, klok.instant()), wie);
    }
  }

  private void vervalt(Actie a, String reden, Gebruiker wie) {
    a.vervalt(reden, wie, klok.instant());
    bewaar(a, "vervallen", wie);
    motor.bericht(a.id(), "actieVervallen");
    meldingen.aanEigenaar(a, "taskforce.actievervallen");
  }

  private Actie vergrendel(UUID id, Gebruiker wie) {
    toegang.moetLezen(wie);
    return acties
        .vergrendel(id)
        .filter(a -> Taskforcetoegang.isBeheer(wie) || a.isVan(wie))
        .orElseThrow(() -> new NietGevonden("actie", id));
  }

  private void bewaar(Actie a, String handeling, Gebruiker wie) {
    acties.saveAndFlush(a);
    spoor.legVast(wie, "taskforce.actie." + handeling, Actieadres.ZAAKSOORT, a.id());
  }

  private static HashMap<String, Object> antwoord(String antwoord, Actie a) {
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("antwoord", antwoord);
    antwoorden.put("behandelaar", a.eigenaar());
    return antwoorden;
  }
}
