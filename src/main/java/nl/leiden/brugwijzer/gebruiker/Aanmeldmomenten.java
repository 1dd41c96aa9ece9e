package nl.leiden.brugwijzer.gebruiker;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Onthoudt wanneer iemand zich het laatst aanmeldde. */
@Component
public class Aanmeldmomenten {

  private final JdbcClient jdbc;
  private final Clock klok;
  private final ApplicationEventPublisher omroep;

  Aanmeldmomenten(JdbcClient jdbc, Clock klok, ApplicationEventPublisher omroep) {
    this.jdbc = jdbc;
    this.klok = klok;
    this.omroep = omroep;
  }

  /** Deze gebruiker meldde zich net aan; wie uitgenodigd was, doet vanaf nu mee. */
  @Transactional
  public void noteer(Gebruiker wie) {
    jdbc.sql(
            """
            update gebruiker g set laatst_aangemeld = :nu
            from (select id, uitgenodigd is not null and laatst_aangemeld is null as eerste
                  from gebruiker where gebruikersnaam = :wie for no key update) eerder
            where g.id = eerder.id
            returning g.id, eerder.eerste
            """)
        .param("nu", Timestamp.from(klok.instant()))
        .param("wie", wie.gebruikersnaam())
        .query(Keer.class)
        .optional()
        .filter(Keer::eerste)
        .ifPresent(keer -> meld(keer.id(), wie));
  }

  private void meld(UUID id, Gebruiker wie) {
    omroep.publishEvent(
        new GebruikerGewijzigd(id, GebruikerGewijzigd.Soort.EERSTE_KEER_AANGEMELD, wie, null));
  }

  record Keer(UUID id, boolean eerste) {}
}
