package nl.leiden.brugwijzer.gebruiker.beheer;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** De geschiedenis op de pagina van een gebruiker; het auditspoor krijgt hetzelfde. */
@Component
class Gebruikerslogboek {

  private static final int HOEVEEL = 50;

  private final JdbcClient jdbc;
  private final Clock klok;
  private final ApplicationEventPublisher omroep;

  Gebruikerslogboek(JdbcClient jdbc, Clock klok, ApplicationEventPublisher omroep) {
    this.jdbc = jdbc;
    this.klok = klok;
    this.omroep = omroep;
  }

  /** Meldt wat er veranderde, in de transactie van de handeling zelf. */
  void meld(UUID id, GebruikerGewijzigd.Soort soort, Gebruiker door, String waarde) {
    omroep.publishEvent(new GebruikerGewijzigd(id, soort, door, waarde));
  }

  @EventListener
  void schrijf(GebruikerGewijzigd wat) {
    jdbc.sql(
            """
            insert into gebruikersgebeurtenis (gebruiker_id, moment, soort, door, waarde)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            wat.id(),
            Timestamp.from(klok.instant()),
            wat.soort().name(),
            wat.door() == null ? null : wat.door().gebruikersnaam(),
            wat.waarde())
        .update();
  }

  /** De laatste gebeurtenissen, de nieuwste eerst. */
  List<Gebeurtenisregel> van(UUID id) {
    return jdbc.sql(
            """
            select x.moment, x.soort, coalesce(g.naam, x.door) as door, x.waarde
            from gebruikersgebeurtenis x left join gebruiker g on g.gebruikersnaam = x.door
            where x.gebruiker_id = ? order by x.id desc limit ?
            """)
        .params(id, HOEVEEL)
        .query(Gebeurtenisregel.class)
        .list();
  }
}
