package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Beheerders en hun mensen, voor proeven over gebruikersbeheer. */
@Component
public class Beheerwereld {

  static final LocalDate VANDAAG = Testklok.BEGIN.toLocalDate();

  private final Proefmensen mensen;
  private final JdbcClient jdbc;
  private final Opdrachtbode bode;

  Beheerwereld(Proefmensen mensen, JdbcClient jdbc, Opdrachtbode bode) {
    this.mensen = mensen;
    this.jdbc = jdbc;
    this.bode = bode;
  }

  /** Vertelt de aanmelddienst wat er veranderde, en laat haar de uitnodigingen mailen. */
  public void stuurDeBode() {
    bode.ronde();
  }

  /** Een nieuwe organisatie van deze soort. */
  public String organisatie(Organisatiesoort soort) {
    var code = mensen.organisatie();
    jdbc.sql("update organisatie set soort = ? where code = ?").params(soort.name(), code).update();
    return code;
  }

  /** Een nieuwe school van dit bestuur. */
  public String school(String bestuur) {
    var brin6 = mensen.vestiging();
    jdbc.sql("update vestiging set bestuur = ? where brin6 = ?").params(bestuur, brin6).update();
    return brin6;
  }

  /** Een applicatiebeheerder. */
  public Gebruiker beheerder() {
    return mensen.nieuw(Rol.APPLICATIEBEHEERDER, organisatie(Organisatiesoort.GEMEENTE), null);
  }

  /** Het id waaronder het beheer iemand kent. */
  public UUID id(Gebruiker wie) {
    return jdbc.sql("select id from gebruiker where gebruikersnaam = ?")
        .param(wie.gebruikersnaam())
        .query(UUID.class)
        .single();
  }

  int versie(Gebruiker wie) {
    return jdbc.sql("select versie from gebruiker where gebruikersnaam = ?")
        .param(wie.gebruikersnaam())
        .query(Integer.class)
        .single();
  }

  static Uitnodiging uitnodiging(Rol rol, String organisatie, String vestiging) {
    var nieuw = "nieuw." + UUID.randomUUID() + "@voorbeeld.example";
    return uitnodiging(nieuw, rol, organisatie, vestiging);
  }

  static Uitnodiging uitnodiging(String email, Rol rol, String organisatie, String vestiging) {
    return new Uitnodiging(
        UUID.randomUUID(),
        "Nieuw Proef",
        email,
        new Plaatsing(rol, organisatie, vestiging, VANDAAG, null));
  }
}
