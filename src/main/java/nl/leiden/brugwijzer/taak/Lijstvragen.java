package nl.leiden.brugwijzer.taak;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stelt vragen die de database telkens plant met de waarden die erin staan. Anders gebruikt zij na
 * een paar keer één plan voor alle teams, en wat voor een klein team goed is, leest bij het
 * grootste alles.
 */
@Component
public class Lijstvragen {

  private final JdbcClient jdbc;

  Lijstvragen(DataSource bron) {
    jdbc = JdbcClient.create(new TelkensGepland(bron));
  }

  /** De vraag, om er waarden bij te geven. */
  public JdbcClient.StatementSpec sql(String vraag) {
    return jdbc.sql(vraag);
  }

  private static class TelkensGepland extends JdbcTemplate {

    TelkensGepland(DataSource bron) {
      super(bron);
    }

    @Override
    protected void applyStatementSettings(Statement vraag) throws SQLException {
      super.applyStatementSettings(vraag);
      vraag.unwrap(PGStatement.class).setPrepareThreshold(0);
    }
  }
}
