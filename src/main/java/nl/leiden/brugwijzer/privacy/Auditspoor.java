package nl.leiden.brugwijzer.privacy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wie wanneer wat deed of inzag; wordt alleen aangevuld, in de transactie van de handeling zelf.
 */
@Component
public class Auditspoor {

  /** Wie het deed als er geen mens bij was. */
  private static final String ZELF = "brugwijzer";

  private final JdbcClient jdbc;
  private final Clock klok;

  Auditspoor(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Legt een handeling vast.
   *
   * @param handeling kort en vast, zoals {@code doorverwijzing.versturen}; nooit persoonsgegevens
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void legVast(Gebruiker wie, String handeling, String zaaksoort, UUID zaak) {
    schrijf(
        wie.gebruikersnaam(),
        wie.neemtWaar() ? wie.werkVan() : null,
        wie.organisatie(),
        handeling,
        zaaksoort,
        zaak);
  }

  /** Legt vast wat Brugwijzer zelf deed, zoals op een dag die was afgesproken. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void legVast(String handeling, String zaaksoort, UUID zaak) {
    schrijf(ZELF, null, ZELF, handeling, zaaksoort, zaak);
  }

  private void schrijf(
      String wie,
      String namens,
      String organisatie,
      String handeling,
      String zaaksoort,
      UUID zaak) {
    jdbc.sql(
            """
            insert into auditregel (moment, wie, namens, organisatie, handeling, zaaksoort, zaak_id)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Timestamp.from(klok.instant()), wie, namens, organisatie, handeling, zaaksoort, zaak)
        .update();
  }
}
