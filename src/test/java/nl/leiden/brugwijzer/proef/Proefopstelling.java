package nl.leiden.brugwijzer.proef;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import nl.leiden.brugwijzer.config.demo.verhaal.Tijdreis;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;

/** Wat de proeven erbij krijgen: een klok, mensen, een database en een mailserver. */
@TestConfiguration(proxyBeanMethods = false)
@Import(Proefmensen.class)
public class Proefopstelling {

  @Bean
  @Primary
  Testklok testklok() {
    return new Testklok();
  }

  /** Wat de demo eerder liet gebeuren, gebeurt in een proef op die dag van de testklok. */
  @Bean
  Tijdreis tijdreis(Testklok klok) {
    return (moment, wat) -> {
      var nu = klok.instant();
      klok.zetOp(moment);
      try {
        wat.run();
      } finally {
        klok.zetOp(nu);
      }
    };
  }

  /** Telt mee wat er naar de database gaat; alleen wie daarom vraagt, merkt er iets van. */
  @Bean
  static BeanPostProcessor sqlTeller() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron && !(bean instanceof ProxyDataSource)
            ? ProxyDataSourceBuilder.create(bron).listener(new SqlTeller()).build()
            : bean;
      }
    };
  }

  /** Start de database en de mailserver voordat Spring iets maakt, en stopt ze als laatste. */
  public static class Diensten
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      var database = Proefdatabase.start();
      var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      mail.start();
      var fabriek = (DefaultListableBeanFactory) context.getBeanFactory();
      fabriek.registerSingleton("greenMail", mail);
      fabriek.registerDisposableBean("greenMail", mail::stop);
      fabriek.registerDisposableBean("proefdatabase", () -> sluit(database));
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "proefopstelling",
                  Map.of(
                      "spring.datasource.url", database.url(),
                      "spring.datasource.username", database.gebruiker(),
                      "spring.datasource.password", database.wachtwoord(),
                      "spring.mail.host", "127.0.0.1",
                      "spring.mail.port", mail.getSmtp().getPort())));
    }

    private static void sluit(Proefdatabase database) {
      try {
        database.stop().close();
      } catch (IOException weg) {
        throw new UncheckedIOException(weg);
      }
    }
  }
}
