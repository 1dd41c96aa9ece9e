package nl.leiden.brugwijzer.proef;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Laat de database zelf een handeling weigeren, helemaal aan het eind: bij de commit, als er in een
 * tabel iets veranderd is aan een rij met dit kenmerk.
 */
public final class Struikeldraad implements AutoCloseable {

  private final JdbcClient jdbc;
  private final String naam;
  private final String tabel;

  private Struikeldraad(JdbcClient jdbc, String naam, String tabel) {
    this.jdbc = jdbc;
    this.naam = naam;
    this.tabel = tabel;
  }

  /** Spant de draad over een tabel. */
  public static Struikeldraad over(JdbcClient jdbc, String tabel, String kenmerk) {
    var naam = "struikel_" + UUID.randomUUID().toString().replace("-", "");
    jdbc.sql(
            """
            create or replace function struikel() returns trigger language plpgsql as $$
            begin
              if coalesce(new, old)::text like '%' || tg_argv[0] || '%' then
                raise exception 'gestruikeld over %', tg_table_name;
              end if;
              return null;
            end $$
            """)
        .update();
    jdbc.sql(
            """
            create constraint trigger %s after insert or update or delete on %s
            deferrable initially deferred for each row execute function struikel('%s')
            """
                .formatted(naam, tabel, kenmerk))
        .update();
    return new Struikeldraad(jdbc, naam, tabel);
  }

  @Override
  public void close() {
    jdbc.sql("drop trigger " + naam + " on " + tabel).update();
  }
}
