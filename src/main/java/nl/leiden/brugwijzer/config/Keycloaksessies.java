package nl.leiden.brugwijzer.config;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.leiden.brugwijzer.config.Aanmeldpunt.Reden;
import nl.leiden.brugwijzer.privacy.Kluis;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De aanmeldingen bij Keycloak die hier nog gelden, gedeeld door alle kopieën. */
@Repository
@Profile("productie")
class Keycloaksessies {

  /** Zo vaak wordt hoogstens nagevraagd of een aanmelding nog geldt. */
  static final Duration VERLENG = Duration.ofMinutes(5);

  private static final Duration BEWAAR = Duration.ofHours(12);

  private final JdbcClient jdbc;
  private final Kluis kluis;
  private final Clock klok;

  Keycloaksessies(JdbcClient jdbc, Kluis kluis, Clock klok) {
    this.jdbc = jdbc;
    this.kluis = kluis;
    this.klok = klok;
  }

  /**
   * Hoe een aanmelding ervoor staat.
   *
   * @param verlengNa wanneer navragen weer aan de beurt is
   * @param einde waarom zij niet meer geldt, of null
   */
  record Stand(Instant verlengNa, Reden einde) {}

  /** Iemand meldde zich aan, of zette de tweede stap; wie overal afmeldde, blijft dat. */
  void begin(Keycloakgebruiker wie, String ververs) {
    ruimOp();
    jdbc.sql(
            """
            insert into keycloaksessie (sid, account, gebruikersnaam, ververs, verleng_na, weg_na)
            values (:sid, :account, :wie, :ververs, :verleng, :weg)
            on conflict (sid) do update
            set account = excluded.account, gebruikersnaam = excluded.gebruikersnaam,
                ververs = excluded.ververs, verleng_na = excluded.verleng_na,
                weg_na = excluded.weg_na, einde = null
            where keycloaksessie.einde is distinct from 'AFGEMELD'
            """)
        .param("sid", wie.sid())
        .param("account", wie.getSubject())
        .param("wie", wie.getUsername())
        .param("ververs", kluis.versleutel(ververs))
        .param("verleng", na(VERLENG))
        .param("weg", na(BEWAAR))
        .update();
  }

  Optional<Stand> stand(String sid) {
    return jdbc.sql("select verleng_na, einde from keycloaksessie where sid = ?")
        .param(sid)
        .query(
            (rij, nummer) ->
                new Stand(
                    rij.getTimestamp("verleng_na").toInstant(),
                    Optional.ofNullable(rij.getString("einde")).map(Reden::valueOf).orElse(null)))
        .optional();
  }

  /** Neemt de beurt om na te vragen; van verzoeken tegelijk krijgt er één die. */
  Optional<String> neemBeurt(String sid, Stand gezien) {
    return jdbc.sql(
            """
            update keycloaksessie set verleng_na = :straks
            where sid = :sid and verleng_na = :gezien and einde is null and ververs is not null
            returning ververs
            """)
        .param("straks", na(VERLENG))
        .param("sid", sid)
        .param("gezien", Timestamp.from(gezien.verlengNa()))
        .query(byte[].class)
        .optional()
        .map(kluis::ontsleutel);
  }

  void verlengd(String sid, String ververs) {
    jdbc.sql("update keycloaksessie set ververs = ?, weg_na = ? where sid = ? and einde is null")
        .params(kluis.versleutel(ververs), na(BEWAAR), sid)
        .update();
  }

  void eindig(String sid, Reden waarom) {
    jdbc.sql("update keycloaksessie set einde = ?, ververs = null where sid = ? and einde is null")
        .params(waarom.name(), sid)
        .update();
  }

  /** Overal afgemeld. Ook een aanmelding die net onderweg is, telt dan niet meer. */
  void meldAf(String sid) {
    jdbc.sql(
            """
            insert into keycloaksessie (sid, verleng_na, weg_na, einde)
            values (?, ?, ?, 'AFGEMELD')
            on conflict (sid) do update set einde = 'AFGEMELD', ververs = null
            """)
        .params(sid, na(VERLENG), na(BEWAAR))
        .update();
  }

  /** Alle aanmeldingen van een account, als Keycloak niet zegt welke. */
  void meldAccountAf(String account) {
    jdbc.sql("update keycloaksessie set einde = 'AFGEMELD', ververs = null where account = ?")
        .param(account)
        .update();
  }

  private void ruimOp() {
    jdbc.sql("delete from keycloaksessie where weg_na < ?").param(na(Duration.ZERO)).update();
  }

  private Timestamp na(Duration duur) {
    return Timestamp.from(klok.instant().plus(duur));
  }
}
