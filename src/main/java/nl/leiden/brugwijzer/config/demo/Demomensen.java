package nl.leiden.brugwijzer.config.demo;

import java.util.stream.Stream;
import nl.leiden.brugwijzer.config.demo.Personages.Organisatie;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Zet de organisaties en de mensen van de demo klaar; wie er al is, blijft zoals hij is. */
@Component
@Profile("demo")
@Order(100)
class Demomensen implements ApplicationRunner {

  private final JdbcClient jdbc;

  Demomensen(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments argumenten) {
    Personages.ORGANISATIES.forEach(this::bewaar);
    for (var personage : Personages.values()) bewaar(personage);
    Stream.of(Personages.values()).filter(p -> p.rol == Rol.DIRECTEUR).forEach(this::bestuur);
    for (var personage : Personages.values()) geefAccount(personage);
  }

  /**
   * In de demo kan elk personage zich aanmelden; wie vertrok, heeft al een account dat uitstaat.
   */
  private void geefAccount(Personages personage) {
    jdbc.sql(
            """
            insert into demoaccount (gebruikersnaam, naam, email, rollen, groepen)
            select gebruikersnaam, naam, email, array[rol]::varchar[],
                   array_remove(array['/organisaties/' || organisatie, '/scholen/' || vestiging], null)
            from gebruiker where gebruikersnaam = ? and actief
            on conflict do nothing
            """)
        .param(personage.gebruikersnaam)
        .update();
  }

  /** Een school hoort bij het bestuur waar haar directeur werkt. */
  private void bestuur(Personages directeur) {
    jdbc.sql("update vestiging set bestuur = ? where brin6 = ? and bestuur is null")
        .params(directeur.organisatie, directeur.vestiging)
        .update();
  }

  private void bewaar(Organisatie organisatie) {
    jdbc.sql("insert into organisatie (code, naam, soort) values (?, ?, ?) on conflict do nothing")
        .params(organisatie.code(), organisatie.naam(), organisatie.soort())
        .update();
  }

  private void bewaar(Personages personage) {
    jdbc.sql(
            """
            insert into gebruiker (gebruikersnaam, naam, email, organisatie, vestiging, rol)
            values (?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(
            personage.gebruikersnaam,
            personage.naam,
            personage.email(),
            personage.organisatie,
            personage.vestiging,
            personage.rol.name())
        .update();
  }
}
