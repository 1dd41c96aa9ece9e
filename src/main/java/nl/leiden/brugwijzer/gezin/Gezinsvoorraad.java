package nl.leiden.brugwijzer.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Werkvoorraad;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * De gezinnen van de school en de werkgever van een brugfunctionaris. Zij staan op naam van de
 * school; wie ze overneemt, is daarom een collega van die school, en het spoor zegt wie.
 */
@Component
@Order(20)
class Gezinsvoorraad implements Werkvoorraad {

  private final JdbcClient jdbc;
  private final Auditspoor spoor;
  private final Clock klok;

  Gezinsvoorraad(JdbcClient jdbc, Auditspoor spoor, Clock klok) {
    this.jdbc = jdbc;
    this.spoor = spoor;
    this.klok = klok;
  }

  @Override
  public String sleutel() {
    return "werkvoorraad.gezinnen";
  }

  @Override
  public int aantal(Gebruiker van) {
    return van.isBrugfunctionaris() ? gezinnen(van).size() : 0;
  }

  @Override
  public void geefOver(Gebruiker van, Gebruiker naar, Gebruiker door) {
    if (!van.isBrugfunctionaris() || naar == null) return;
    for (var gezin : gezinnen(van)) spoor.legVast(door, "gezin.overdragen", "gezin", gezin);
  }

  /** Wie er nog werkt, draagt ze over; wie al weg is alleen als er dan niemand meer is. */
  private List<UUID> gezinnen(Gebruiker van) {
    return jdbc.sql(
            """
            select id from gezin where vestiging = :school and werkgever = :werkgever
              and not afgesloten
              and not exists (
                select from gebruiker weg join gebruiker er on er.vestiging = :school
                  and er.organisatie = :werkgever and er.rol = 'BRUGFUNCTIONARIS' and er.actief
                  and er.gebruikersnaam <> weg.gebruikersnaam
                where weg.gebruikersnaam = :van and (not weg.actief or weg.tot < :vandaag))
            order by id
            """)
        .param("school", van.vestiging())
        .param("werkgever", van.organisatie())
        .param("van", van.gebruikersnaam())
        .param("vandaag", LocalDate.now(klok))
        .query(UUID.class)
        .list();
  }
}
