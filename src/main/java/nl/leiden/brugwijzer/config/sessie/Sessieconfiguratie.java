package nl.leiden.brugwijzer.config.sessie;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.SaveMode;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Zet de sessies in de database in plaats van in het geheugen van één kopie. */
@Configuration
@EnableSpringHttpSession
class Sessieconfiguratie {

  @Bean
  HttpSessionIdResolver sessiekoekje(ServerProperties server) {
    return new Sessiekoekje(server.getServlet().getSession().getCookie());
  }

  @Bean
  SessionRepository<?> sessieopslag(
      DataSource bron, PlatformTransactionManager transacties, Sessieinstellingen instellingen) {
    // Buiten elke transactie om: wat een handeling terugdraait, meldt niemand af. En een sessie
    // lezen is zo één keer wachten, zonder begin en einde.
    var los = new TransactionTemplate(transacties);
    los.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    var opslag = new JdbcIndexedSessionRepository(new JdbcTemplate(bron), los);
    opslag.setConversionService(Sessieschrift.maak());
    opslag.setDefaultMaxInactiveInterval(instellingen.bewaard());
    opslag.setSaveMode(SaveMode.ON_SET_ATTRIBUTE);
    // Twee verzoeken tegelijk mogen hetzelfde opschrijven.
    new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(opslag);
    return new Sessieopslag<>(opslag, instellingen.rust());
  }
}
