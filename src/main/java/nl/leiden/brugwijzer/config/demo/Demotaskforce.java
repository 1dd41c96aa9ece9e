package nl.leiden.brugwijzer.config.demo;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.suggestie.taskforce.Ledenbalie;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Maakt de leden van de Taskforce lid; wie het al was of niet meer is, blijft dat. */
@Component
@Profile("demo")
@Order(105)
class Demotaskforce implements ApplicationRunner {

  private static final LocalDate VANAF = LocalDate.of(2026, 1, 1);

  private final Ledenbalie leden;
  private final Gebruikers gebruikers;
  private final JdbcClient jdbc;

  Demotaskforce(Ledenbalie leden, Gebruikers gebruikers, JdbcClient jdbc) {
    this.leden = leden;
    this.gebruikers = gebruikers;
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments argumenten) {
    var voorzitter = gebruikers.vind(Personages.TASKFORCE_VOORZITTER.gebruikersnaam).orElseThrow();
    for (var lid : List.of(Personages.TASKFORCE_JAS, Personages.TASKFORCE_SPEL))
      if (nooitLid(lid)) leden.maakLid(lid.gebruikersnaam, VANAF, voorzitter);
  }

  private boolean nooitLid(Personages wie) {
    return jdbc.sql("select not exists (select 1 from taskforcelid where gebruikersnaam = ?)")
        .param(wie.gebruikersnaam)
        .query(Boolean.class)
        .single();
  }
}
