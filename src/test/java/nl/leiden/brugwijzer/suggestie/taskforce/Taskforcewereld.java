package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Een Taskforce met een voorzitter en twee leden, en een vergadering in elke stand. */
@Component
public class Taskforcewereld {

  /** Over drie weken. */
  public static final LocalDate DAG = LocalDate.of(2026, 12, 7);

  /** Een week daarvoor sluit de agenda. */
  public static final LocalDate SLUITING = LocalDate.of(2026, 11, 30);

  private final Vergaderbalie vergaderbalie;
  private final Agendabalie agendabalie;
  private final Agendavaststelling vaststelling;
  private final Agendapunten agendapunten;
  private final Besluitentafel besluiten;
  private final Ledenbalie ledenbalie;
  private final Vergaderboek boek;
  private final Actielijst acties;
  private final Proefmensen mensen;
  private final JdbcClient jdbc;
  private final Testklok klok;

  Taskforcewereld(
      Vergaderbalie vergaderbalie,
      Agendabalie agendabalie,
      Agendavaststelling vaststelling,
      Agendapunten agendapunten,
      Besluitentafel besluiten,
      Ledenbalie ledenbalie,
      Vergaderboek boek,
      Actielijst acties,
      Proefmensen mensen,
      JdbcClient jdbc,
      Testklok klok) {
    this.vergaderbalie = vergaderbalie;
    this.agendabalie = agendabalie;
    this.vaststelling = vaststelling;
    this.agendapunten = agendapunten;
    this.besluiten = besluiten;
    this.ledenbalie = ledenbalie;
    this.boek = boek;
    this.acties = acties;
    this.mensen = mensen;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  public Gebruiker voorzitter() {
    return mensen.met(Rol.TASKFORCEVOORZITTER);
  }

  public Gebruiker beleid() {
    return mensen.nieuw(Rol.BELEID_ARMOEDE, "gemeente", null);
  }

  /** Iemand die lid is. */
  public Gebruiker lid() {
    return maakLid(mensen.met(Rol.TASKFORCELID));
  }

  public Gebruiker maakLid(Gebruiker wie) {
    ledenbalie.maakLid(wie.gebruikersnaam(), vandaag(), mensen.bestaande("taskforce.voorzitter"));
    return wie;
  }

  /** Het lidmaatschap van iemand. */
  public UUID lidmaatschap(Gebruiker wie) {
    return jdbc.sql("select id from taskforcelid where gebruikersnaam = ? and tot is null")
        .param(wie.gebruikersnaam())
        .query(UUID.class)
        .single();
  }

  /** Laat iemand meteen geen lid meer zijn, wat hij ook nog te doen heeft. */
  public void stopt(Gebruiker wie) {
    jdbc.sql("update taskforcelid set tot = vanaf where gebruikersnaam = ?")
        .param(wie.gebruikersnaam())
        .update();
  }

  /** Een geplande vergadering. */
  public UUID gepland(Gebruiker wie) {
    return vergaderbalie.plan(UUID.randomUUID(), gegevens(), wie);
  }

  public static Vergadergegevens gegevens() {
    return new Vergadergegevens(
        DAG, LocalTime.of(14, 0), LocalTime.of(15, 30), "Stadhuis, kamer 2", SLUITING);
  }

  /** Een signaal dat bij de Taskforce wacht. */
  public UUID wachtend(Gebruiker wie) {
    return agendapunten.draagAan(
        UUID.randomUUID(), "Zwemmen telt verkeerd", "Kan de regel anders?", wie);
  }

  /** Een punt over een signaal op deze agenda. */
  public UUID opAgenda(UUID vergadering, UUID signaal, Gebruiker wie) {
    var punt = agendapunten.draagAan(signaal, "Zwemmen telt verkeerd", "Kan het anders?", wie);
    agendabalie.zetOp(vergadering, punt, "", wie);
    return punt;
  }

  /** Een vergadering met deze signalen op een agenda die vaststaat; vandaag is het zover. */
  public UUID vastgesteld(Gebruiker wie, UUID... signalen) {
    var id = gepland(wie);
    for (var signaal : signalen) opAgenda(id, signaal, wie);
    vaststelling.stelVast(id, wie);
    return id;
  }

  /** De punten van een vergadering. */
  public List<Puntbeeld> punten(UUID vergadering, Gebruiker wie) {
    return boek.open(vergadering, wie).punten();
  }

  /** Wat iemand bij een punt typt, op de versie die er staat. */
  public Besluitinvoer bij(UUID vergadering, int plek, Uitkomst uitkomst, String tekst) {
    var punt = punten(vergadering, voorzitter()).get(plek);
    return new Besluitinvoer(punt.id(), punt.versie(), uitkomst, tekst, null, null);
  }

  /** Een gehouden vergadering met één besluit, en een actie voor deze mens. */
  public UUID gehouden(Gebruiker voorzitter, Gebruiker eigenaar) {
    var id = vastgesteld(voorzitter, UUID.randomUUID());
    besluit(id, eigenaar, voorzitter);
    return id;
  }

  /** Besluit over het eerste punt, met een actie voor deze mens, en rondt af. */
  public void besluit(UUID id, Gebruiker eigenaar, Gebruiker voorzitter) {
    var b = bij(id, 0, Uitkomst.BESLUIT, "Wij vragen de wethouder.");
    var metActie =
        new Besluitinvoer(
            b.punt(),
            b.versie(),
            b.uitkomst(),
            b.besluit(),
            eigenaar.gebruikersnaam(),
            DAG.plusDays(14));
    besluiten.bewaar(id, List.of(metActie), voorzitter);
    op(DAG, () -> besluiten.rondAf(id, voorzitter));
  }

  /** De actie van iemand uit deze vergadering. */
  public UUID actie(UUID vergadering, Gebruiker eigenaar) {
    return acties.vanMij(eigenaar).stream()
        .filter(a -> a.vergadering().equals(vergadering))
        .map(Actiebeeld::id)
        .findFirst()
        .orElseThrow();
  }

  /** Doet iets op een andere dag. */
  public void op(LocalDate dag, Runnable wat) {
    var nu = klok.instant();
    klok.zetOp(dag);
    try {
      wat.run();
    } finally {
      klok.zetOp(nu);
    }
  }

  private LocalDate vandaag() {
    return LocalDate.now(klok);
  }
}
