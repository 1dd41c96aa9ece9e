package nl.leiden.brugwijzer.bericht;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Schrijft een bericht en zijn mail als één rij, zodat ze samen blijven of samen verdwijnen. */
@Component
class Brievenbus implements Postbus {

  private final JdbcClient jdbc;
  private final Gebruikers gebruikers;
  private final Berichttekst teksten;
  private final ApplicationEventPublisher gebeurtenissen;
  private final Clock klok;

  Brievenbus(
      JdbcClient jdbc,
      Gebruikers gebruikers,
      Berichttekst teksten,
      ApplicationEventPublisher gebeurtenissen,
      Clock klok) {
    this.jdbc = jdbc;
    this.gebruikers = gebruikers;
    this.teksten = teksten;
    this.gebeurtenissen = gebeurtenissen;
    this.klok = klok;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void stuur(
      String aan, String soort, String zaaksoort, UUID zaak, String nummer, String waarde) {
    teksten.moetKennen(soort);
    if (gebruikers.vind(aan).isEmpty()) return;
    var nu = Timestamp.from(klok.instant());
    jdbc.sql(
            """
            insert into bericht (id, aan, soort, zaaksoort, zaak_id, nummer, waarde, moment,
                                 mail_status, mail_vanaf)
            values (:id, :aan, :soort, :zaaksoort, :zaak, :nummer, :waarde, :nu,
                    'TE_VERSTUREN', :nu)
            """)
        .param("id", UUID.randomUUID())
        .param("aan", aan)
        .param("soort", soort)
        .param("zaaksoort", zaaksoort)
        .param("zaak", zaak)
        .param("nummer", nummer == null ? "" : nummer)
        .param("waarde", waarde)
        .param("nu", nu)
        .update();
    gebeurtenissen.publishEvent(new Klaargezet());
  }
}
