package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.monitor.Onderdrukking;
import nl.leiden.brugwijzer.school.Schooljaren;
import nl.leiden.brugwijzer.taak.Startblok.Cijfer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Hoeveel er dit schooljaar verwezen, aangekomen en opgelost is: drie verschillende feiten. Ook de
 * grote aantallen zijn afgerond: twaalf verwezen en elf aangekomen verraadt anders het ene gezin
 * dat niet aankwam.
 */
@Repository
class Schoolcijfers {

  private final JdbcClient jdbc;
  private final Schooljaren schooljaren;
  private final Woorden woorden;
  private final Onderdrukking onderdrukking;
  private final Clock klok;

  Schoolcijfers(
      JdbcClient jdbc,
      Schooljaren schooljaren,
      Woorden woorden,
      Onderdrukking onderdrukking,
      Clock klok) {
    this.jdbc = jdbc;
    this.schooljaren = schooljaren;
    this.woorden = woorden;
    this.onderdrukking = onderdrukking;
    this.klok = klok;
  }

  /**
   * De cijfers van de eigen school voor de directeur, die van alle scholen voor beleid en project.
   */
  List<Cijfer> voor(Gebruiker wie) {
    return switch (wie.rol()) {
      case DIRECTEUR -> tel(" and vestiging = :waar", wie.vestiging());
      case PROJECTLEIDER -> tel(" and werkgever = :waar", wie.organisatie());
      case BELEID_ARMOEDE -> tel("", null);
      default -> List.of();
    };
  }

  private List<Cijfer> tel(String grens, String waar) {
    return jdbc.sql(
            """
            select count(*), count(aangekomen_op), count(opgelost_op)
            from doorverwijzing where verwezen_op >= :vanaf
            """
                + grens)
        .param("vanaf", schooljaren.van(LocalDate.now(klok)).eerste())
        .param("waar", waar)
        .query(
            (rij, nummer) ->
                List.of(
                    cijfer("verwezen", rij.getLong(1)),
                    cijfer("aangekomen", rij.getLong(2)),
                    cijfer("opgelost", rij.getLong(3))))
        .single();
  }

  private Cijfer cijfer(String wat, long aantal) {
    return new Cijfer(woorden.van("doorverwijzing.cijfer." + wat), onderdrukking.toon(aantal));
  }
}
