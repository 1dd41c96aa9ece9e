package nl.leiden.brugwijzer.subsidie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Wie welk veld van een concept veranderde. Wat iemand achter elkaar in één veld typt, is één
 * wijziging: anders staat er een regel per bewaard moment.
 */
@Repository
class Aanvraagwijzigingen {

  private static final Duration ACHTER_ELKAAR = Duration.ofMinutes(30);
  private static final int LAATSTE = 25;

  private final JdbcClient jdbc;
  private final Clock klok;

  Aanvraagwijzigingen(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Een wijziging om te lezen. */
  record Rij(
      String onderdeel, String veld, String oud, String nieuw, String doorNaam, Instant moment) {}

  /** Of iemand dit onderdeel veranderde na de versie die het formulier zag. */
  boolean ingehaald(AanvraagId id, Onderdeel onderdeel, int gezien) {
    return jdbc.sql(
            """
            select exists (select 1 from aanvraag_wijziging
            where aanvraag_id = ? and onderdeel = ? and versie > ?)
            """)
        .params(id.waarde(), onderdeel.name(), gezien)
        .query(Boolean.class)
        .single();
  }

  /** De laatste wijzigingen, nieuwste eerst. */
  List<Rij> laatste(AanvraagId id) {
    return jdbc.sql(
            """
            select onderdeel, veld, oud, nieuw, door_naam, moment from aanvraag_wijziging
            where aanvraag_id = ? order by moment desc, id desc limit
            """
                + LAATSTE)
        .param(id.waarde())
        .query(Rij.class)
        .list();
  }

  /**
   * Legt de verschillen vast.
   *
   * @param versie die van de aanvraag na de wijziging
   */
  void legVast(
      AanvraagId id,
      Onderdeel onderdeel,
      int versie,
      Map<String, String> voor,
      Map<String, String> na,
      Gebruiker wie) {
    na.forEach(
        (veld, nieuw) -> {
          var oud = voor.getOrDefault(veld, "");
          if (oud.equals(nieuw)) return;
          if (!verder(id, versie, veld, nieuw, wie))
            begin(id, onderdeel, versie, veld, oud, nieuw, wie);
        });
  }

  private boolean verder(AanvraagId id, int versie, String veld, String nieuw, Gebruiker wie) {
    var nu = klok.instant();
    return jdbc.sql(
                """
                update aanvraag_wijziging set nieuw = :nieuw, versie = :versie, moment = :nu
                where id = (select max(id) from aanvraag_wijziging
                            where aanvraag_id = :id and veld = :veld)
                  and door = :wie and moment > :vanaf
                """)
            .param("nieuw", nieuw)
            .param("versie", versie)
            .param("nu", Timestamp.from(nu))
            .param("id", id.waarde())
            .param("veld", veld)
            .param("wie", wie.gebruikersnaam())
            .param("vanaf", Timestamp.from(nu.minus(ACHTER_ELKAAR)))
            .update()
        == 1;
  }

  private void begin(
      AanvraagId id,
      Onderdeel onderdeel,
      int versie,
      String veld,
      String oud,
      String nieuw,
      Gebruiker wie) {
    jdbc.sql(
            """
            insert into aanvraag_wijziging
              (aanvraag_id, versie, onderdeel, veld, oud, nieuw, door, door_naam, moment)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id.waarde(),
            versie,
            onderdeel.name(),
            veld,
            oud,
            nieuw,
            wie.gebruikersnaam(),
            wie.naam(),
            Timestamp.from(klok.instant()))
        .update();
  }
}
