package nl.leiden.brugwijzer.taak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Taken die alleen in de lijst bestaan; hun zaaksoort is van niemand, dus herbouw laat ze staan.
 */
final class Proeftaken {

  static final List<String> STAPPEN = List.of("proefEen", "proefTwee", "proefDrie");

  private Proeftaken() {}

  /** Een rij zoals een proef haar zelf onthoudt, om de lijst na te rekenen. */
  record Rij(UUID id, String stap, String school, LocalDate uiterlijk, String behandelaar) {}

  /** Voegt willekeurige taken van een team toe. */
  static List<Rij> vulTeam(
      JdbcClient jdbc,
      Random toeval,
      int aantal,
      String team,
      List<String> scholen,
      List<String> leden) {
    var rijen = new ArrayList<Rij>();
    for (var n = 0; n < aantal; n++) {
      var rij =
          new Rij(
              UUID.randomUUID(),
              STAPPEN.get(toeval.nextInt(STAPPEN.size())),
              scholen.get(toeval.nextInt(scholen.size())),
              LocalDate.of(2026, 11, 16).plusDays(toeval.nextInt(21) - 8L),
              toeval.nextInt(3) == 0 ? null : leden.get(toeval.nextInt(leden.size())));
      bewaar(jdbc, rij, team);
      rijen.add(rij);
    }
    return rijen;
  }

  static void bewaar(JdbcClient jdbc, Rij rij, String team) {
    jdbc.sql(
            """
            insert into taak (id, zaaksoort, zaak_id, stap, onderwerp, herkomst, rol, organisatie,
                vestiging, behandelaar, aangemaakt, uiterlijk, uitleg)
            values (?, 'proef', ?, ?, 'Geld', 'School', 'TEAMLID', ?, ?, ?, now(), ?, '')
            """)
        .params(
            rij.id(), rij.id(), rij.stap(), team, rij.school(), rij.behandelaar(), rij.uiterlijk())
        .update();
  }

  /** Voegt in één keer veel gelijke taken toe, verdeeld over dagen. */
  static void vul(
      JdbcClient jdbc,
      int aantal,
      String rol,
      String organisatie,
      String school,
      String van,
      int dag) {
    jdbc.sql(
            """
            insert into taak (id, zaaksoort, zaak_id, stap, onderwerp, herkomst, rol, organisatie,
                vestiging, behandelaar, aangemaakt, uiterlijk, uitleg)
            select gen_random_uuid(), 'proef', gen_random_uuid(), 'proefEen', 'Geld', 'School', :rol,
                :organisatie, :school, :van, now(), date '2026-11-16' + :dag + n % 20, ''
            from generate_series(1, :aantal) n
            """)
        .param("rol", rol)
        .param("organisatie", organisatie)
        .param("school", school)
        .param("van", van)
        .param("dag", dag)
        .param("aantal", aantal)
        .update();
  }

  static void ruimOp(JdbcClient jdbc) {
    jdbc.sql("delete from taak where zaaksoort = 'proef'").update();
  }
}
