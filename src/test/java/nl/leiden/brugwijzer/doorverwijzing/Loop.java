package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Akkoord.Hoe.MONDELING;
import static nl.leiden.brugwijzer.doorverwijzing.Akkoord.Wie.MOEDER;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.engine.Wekker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Zet voor een proef een wereld neer en verstuurt daarin een doorverwijzing. */
@Component
public class Loop {

  final Doorverwijsbalie balie;
  final Stappenbalie stappen;
  final Dossiers dossiers;
  final Procesmotor motor;
  final Wekker wekker;
  final JdbcClient jdbc;
  private final Proefmensen mensen;
  final Testklok klok;

  Loop(
      Doorverwijsbalie balie,
      Stappenbalie stappen,
      Dossiers dossiers,
      Procesmotor motor,
      Wekker wekker,
      JdbcClient jdbc,
      Proefmensen mensen,
      Testklok klok) {
    this.balie = balie;
    this.stappen = stappen;
    this.dossiers = dossiers;
    this.motor = motor;
    this.wekker = wekker;
    this.jdbc = jdbc;
    this.mensen = mensen;
    this.klok = klok;
  }

  /** Een nieuwe wereld. */
  public Wereld wereld() {
    var school = mensen.vestiging();
    var werkgever = mensen.organisatie();
    var team = mensen.organisatie();
    return new Wereld(
        school,
        mensen.nieuw(Rol.BRUGFUNCTIONARIS, werkgever, school),
        mensen.nieuw(Rol.BRUGFUNCTIONARIS, werkgever, school),
        team,
        mensen.teamlid(team),
        mensen.teamlid(team),
        mensen.teamleider(team),
        instantie(team, 3),
        instantie(null, 5),
        regeling(56));
  }

  /** Een doorverwijzing naar een nieuw team. */
  public Rit naarTeam() {
    var wereld = wereld();
    return verstuur(wereld, wereld.metAccount());
  }

  /** Een doorverwijzing naar een instantie zonder account. */
  public Rit naarBuiten() {
    var wereld = wereld();
    return verstuur(wereld, wereld.zonderAccount());
  }

  /** Een doorverwijzing naar een regeling. */
  public Rit naarRegeling() {
    var wereld = wereld();
    return verstuur(wereld, wereld.regeling());
  }

  /** Verstuurt een doorverwijzing in deze wereld. */
  public Rit verstuur(Wereld wereld, UUID bestemming) {
    return verstuur(wereld, opdracht(bestemming));
  }

  /** Verstuurt deze opdracht. */
  Rit verstuur(Wereld wereld, Opdracht opdracht) {
    var rit = new Rit(this, wereld, opdracht.id());
    balie.verstuur(opdracht, wereld.bo());
    return rit;
  }

  /** Een volledige opdracht met een nieuw gezin. */
  Opdracht opdracht(UUID bestemming) {
    return opdracht(bestemming, null);
  }

  /** Een volledige opdracht als vervolg op een andere. */
  Opdracht opdracht(UUID bestemming, UUID vorige) {
    return new Opdracht(
        new DoorverwijzingId(UUID.randomUUID()),
        null,
        "Fam. Proef",
        Hulpvraag.GELD,
        bestemming,
        true,
        MOEDER,
        MONDELING,
        LocalDate.now(klok),
        Set.of(),
        "Bel liefst na drieën.",
        false,
        false,
        null,
        vorige);
  }

  private UUID instantie(String organisatie, int reactieWerkdagen) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into instantie (id, naam, soort, organisatie, reactie_werkdagen, nagekeken, versie)
            values (?, ?, 'WIJK_EN_WELZIJN', ?, ?, ?, 0)
            """)
        .params(id, "Instantie " + id, organisatie, reactieWerkdagen, LocalDate.now(klok))
        .update();
    return id;
  }

  private UUID regeling(int beslistermijn) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into regeling (id, naam, beslist, wie_vraagt_aan, beslistermijn_dagen, nagekeken,
                versie)
            values (?, ?, 'De gemeente', 'OUDER', ?, ?, 0)
            """)
        .params(id, "Regeling " + id, beslistermijn, LocalDate.now(klok))
        .update();
    return id;
  }
}
