package nl.leiden.brugwijzer.suggestie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De antwoorden, bij welke signalen zij hoorden, en wat elke melder ervan vond. */
@Repository
class Antwoordenboek {

  private static final String KIES =
      """
      select a.id, a.signaal_id, a.tekst, a.gestuurd_door, a.gestuurd_naam, a.gestuurd
      from signaal_antwoord a
      """;

  private final JdbcClient jdbc;
  private final Clock klok;

  Antwoordenboek(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Bewaart een antwoord.
   *
   * @param bij de signalen waarvan de melder het leest; leeg bij het resultaat van een deel
   */
  UUID bewaar(Signaal s, String tekst, Collection<Signaal> bij, Gebruiker wie) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into signaal_antwoord
              (id, signaal_id, tekst, gestuurd_door, gestuurd_naam, gestuurd)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            s.id().waarde(),
            tekst,
            wie.gebruikersnaam(),
            wie.naam(),
            Timestamp.from(klok.instant()))
        .update();
    jdbc.sql(
            """
            insert into signaal_terugkoppeling (signaal_id, antwoord_id)
            select signaal, ? from unnest(?::uuid[]) signaal
            """)
        .params(id, bij.stream().map(signaal -> signaal.id().waarde()).toArray(UUID[]::new))
        .update();
    return id;
  }

  /** De antwoorden die de melder van dit signaal kreeg, het eerste eerst. */
  List<Antwoord> aanMelder(UUID signaal) {
    return jdbc.sql(
            KIES
                + """
                join signaal_terugkoppeling t on t.antwoord_id = a.id
                where t.signaal_id = ? order by a.gestuurd, a.id
                """)
        .param(signaal)
        .query(Antwoordenboek::antwoord)
        .list();
  }

  /** Het laatste antwoord dat de melder van dit signaal kreeg. */
  Optional<Antwoord> laatste(UUID signaal) {
    var alle = aanMelder(signaal);
    return alle.isEmpty() ? Optional.empty() : Optional.of(alle.get(alle.size() - 1));
  }

  /** Wat de delen als resultaat vastlegden, op volgorde van hun nummer. */
  List<Antwoord> vanDelen(UUID geheel) {
    return jdbc.sql(
            KIES
                + """
                join signaal s on s.id = a.signaal_id
                where s.deel_van = ? and not s.zelfstandig order by s.nummer, a.gestuurd
                """)
        .param(geheel)
        .query(Antwoordenboek::antwoord)
        .list();
  }

  /** Het resultaat dat een deel voor zijn geheel vastlegde. */
  Optional<Antwoord> resultaat(UUID deel) {
    return jdbc.sql(KIES + " where a.signaal_id = ? order by a.gestuurd desc, a.id limit 1")
        .param(deel)
        .query(Antwoordenboek::antwoord)
        .optional();
  }

  /** Wat een melder van het antwoord vond. */
  void oordeel(UUID signaal, UUID antwoord, boolean tevreden, String toelichting) {
    jdbc.sql(
            """
            update signaal_terugkoppeling set tevreden = ?, toelichting = ?, moment = ?
            where signaal_id = ? and antwoord_id = ?
            """)
        .params(tevreden, toelichting, Timestamp.from(klok.instant()), signaal, antwoord)
        .update();
  }

  /** Waarom de melder niet tevreden was, de laatste keer. */
  Optional<String> bezwaar(UUID signaal) {
    return jdbc.sql(
            """
            select toelichting from signaal_terugkoppeling
            where signaal_id = ? and not tevreden order by moment desc limit 1
            """)
        .param(signaal)
        .query(String.class)
        .optional();
  }

  private static Antwoord antwoord(ResultSet rij, int nummer) throws SQLException {
    return new Antwoord(
        rij.getObject("id", UUID.class),
        rij.getObject("signaal_id", UUID.class),
        rij.getString("tekst"),
        rij.getString("gestuurd_door"),
        rij.getString("gestuurd_naam"),
        rij.getTimestamp("gestuurd").toInstant());
  }
}
