package nl.leiden.brugwijzer.config.demo.subsidie;

import java.time.LocalDate;
import nl.leiden.brugwijzer.school.Vestiging.HerkomstNummer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Zet de verzonnen scholen klaar, na de organisaties; wie er al is, blijft zoals hij is. */
@Component
@Profile("demo")
@Order(105)
class Demoscholen implements ApplicationRunner {

  private static final String BRON = "verzonnen voor de demo";
  private static final LocalDate BRON_DATUM = LocalDate.of(2024, 4, 1);

  private final JdbcClient jdbc;

  Demoscholen(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments argumenten) {
    for (var school : Verzonnenschool.values()) bewaar(school);
  }

  private void bewaar(Verzonnenschool school) {
    jdbc.sql(
            """
            insert into vestiging (brin6, brin, naam, roepnaam, soort, leerlingen,
              herkomst_nummer, bron, bron_datum, bestuur)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(
            school.brin6,
            school.brin6.substring(0, 4),
            school.naam,
            school.naam,
            school.soort.name(),
            school.leerlingen,
            HerkomstNummer.AANGENOMEN.name(),
            BRON,
            BRON_DATUM,
            Verzonnenschool.BESTUUR)
        .update();
  }
}
