package nl.leiden.brugwijzer.doorverwijzing;

import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Werkvoorraad;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wat van een brugfunctionaris loopt of in concept staat. */
@Component
@Order(10)
class Doorverwijsvoorraad implements Werkvoorraad {

  private final JdbcClient jdbc;
  private final Overdracht overdracht;

  Doorverwijsvoorraad(JdbcClient jdbc, Overdracht overdracht) {
    this.jdbc = jdbc;
    this.overdracht = overdracht;
  }

  @Override
  public String sleutel() {
    return "werkvoorraad.doorverwijzingen";
  }

  @Override
  public int aantal(Gebruiker van) {
    if (!van.isBrugfunctionaris()) return 0;
    return jdbc.sql(
            """
            select count(*) from doorverwijzing where brugfunctionaris = ? and vestiging = ?
              and status not in ('INGETROKKEN', 'AFGEROND')
            """)
        .params(van.gebruikersnaam(), van.vestiging())
        .query(Integer.class)
        .single();
  }

  @Override
  public void geefOver(Gebruiker van, Gebruiker naar, Gebruiker door) {
    if (van.isBrugfunctionaris() && naar != null) overdracht.draagAllesOver(van, naar, door);
  }
}
