package nl.leiden.brugwijzer.taak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De bewaarde weergaven: eigen, en die van het team. */
@Repository
class Weergaven {

  /** Zo lang is weghalen terug te draaien. */
  private static final Duration PRULLENBAK = Duration.ofDays(1);

  /** Wat iemand ziet: het eigen, en wat zijn team deelt. */
  private static final String ZICHTBAAR =
      "(not gedeeld and van = :ik or gedeeld and :team and organisatie = :organisatie)";

  private final JdbcClient jdbc;
  private final Clock klok;

  Weergaven(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  List<Weergave> van(Gebruiker wie) {
    return kies(wie, "verwijderd is null order by gedeeld, lower(naam)", null);
  }

  /** Deze weergave, als deze gebruiker haar ziet; ook als zij net weg is. */
  List<Weergave> vind(UUID id, Gebruiker wie) {
    return kies(wie, "id = :id", id);
  }

  private List<Weergave> kies(Gebruiker wie, String welke, UUID id) {
    return jdbc.sql(
            "select *, (not gedeeld or :leider) as mag_wijzigen from weergave where "
                + ZICHTBAAR
                + " and "
                + welke)
        .param("ik", wie.gebruikersnaam())
        .param("team", wie.isOntvanger())
        .param("leider", wie.is(Rol.TEAMLEIDER))
        .param("organisatie", wie.organisatie())
        .param("id", id)
        .query(Weergave.class)
        .list();
  }

  /** Bewaart een weergave; false als het id of de naam er al is. */
  boolean bewaar(Weergave weergave, Gebruiker wie) {
    jdbc.sql("delete from weergave where van = ? and verwijderd < ?")
        .params(wie.gebruikersnaam(), Timestamp.from(klok.instant().minus(PRULLENBAK)))
        .update();
    return jdbc.sql(
                """
                insert into weergave (id, naam, van, organisatie, gedeeld, lijst, stap, school,
                    wanneer, wie, aangemaakt)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                weergave.id(),
                weergave.naam(),
                wie.gebruikersnaam(),
                wie.organisatie(),
                weergave.gedeeld(),
                weergave.lijst().name(),
                weergave.stap(),
                weergave.school(),
                weergave.wanneer() == null ? null : weergave.wanneer().name(),
                weergave.wie(),
                nu())
            .update()
        == 1;
  }

  void hernoem(UUID id, String naam) {
    jdbc.sql("update weergave set naam = ? where id = ?").params(naam, id).update();
  }

  void haalWeg(UUID id) {
    jdbc.sql("update weergave set verwijderd = ? where id = ? and verwijderd is null")
        .params(nu(), id)
        .update();
  }

  void zetTerug(UUID id) {
    jdbc.sql("update weergave set verwijderd = null where id = ?").param(id).update();
  }

  private Timestamp nu() {
    return Timestamp.from(klok.instant());
  }
}
