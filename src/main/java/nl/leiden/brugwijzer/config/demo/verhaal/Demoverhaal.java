package nl.leiden.brugwijzer.config.demo.verhaal;

import java.sql.Timestamp;
import java.time.Clock;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Vertelt het verhaal van de demo: verzonnen gezinnen en wat er de afgelopen weken met hen
 * gebeurde. Eén transactie, dus het staat er helemaal of helemaal niet; en één keer per database.
 */
@Component
@Profile("demo")
@Order(200)
class Demoverhaal implements Verhaal {

  /** Wat hierna kwam, heeft nog niemand gezien. */
  private static final int LAATST_BIJGEWERKT = 3;

  private final Toneel toneel;
  private final Demotellingen tellingen;
  private final Gebruikers gebruikers;
  private final JdbcClient jdbc;
  private final Clock klok;

  Demoverhaal(
      Toneel toneel, Demotellingen tellingen, Gebruikers gebruikers, JdbcClient jdbc, Clock klok) {
    this.toneel = toneel;
    this.tellingen = tellingen;
    this.gebruikers = gebruikers;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Vertelt het verhaal, als dat in deze database nog niet gebeurde. */
  @Override
  @Transactional
  public boolean vertel(Tijdreis tijdreis) {
    if (alVerteld()) return false;
    var rollen = Rollen.van(gebruikers);
    var boek = toneel.draaiboek();
    new Tweemaster(boek, rollen).vertel();
    new Zijlwijk(boek, rollen).vertel();
    new Contacten(boek, rollen).vertel();
    rollen.allen().forEach(iemand -> boek.looptAllesNa(LAATST_BIJGEWERKT, iemand));
    toneel.speel(boek.scenes(), tijdreis);
    tellingen.vertel();
    return true;
  }

  private boolean alVerteld() {
    return jdbc.sql("insert into demoverhaal (verteld) values (?) on conflict do nothing")
            .param(Timestamp.from(klok.instant()))
            .update()
        == 0;
  }
}
