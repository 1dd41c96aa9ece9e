package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nodigt bij de start de allereerste applicatiebeheerder uit, als er nog geen is. Starten er meer
 * servers tegelijk, dan doet één het.
 */
@Component
@Order(90)
class EersteBeheerder implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(EersteBeheerder.class);
  private static final Organisatie GEMEENTE =
      new Organisatie("gemeente", "Gemeente Leiden", Organisatiesoort.GEMEENTE, 0);

  private final JdbcClient jdbc;
  private final Gebruikersboek boek;
  private final Gebruikerslijst lijst;
  private final Organisatieboek organisaties;
  private final Gebruikerslogboek logboek;
  private final Aanmeldopdrachten opdrachten;
  private final String email;
  private final String naam;

  EersteBeheerder(
      JdbcClient jdbc,
      Gebruikersboek boek,
      Gebruikerslijst lijst,
      Organisatieboek organisaties,
      Gebruikerslogboek logboek,
      Aanmeldopdrachten opdrachten,
      @Value("${brugwijzer.eerste-beheerder.email:}") String email,
      @Value("${brugwijzer.eerste-beheerder.naam:}") String naam) {
    this.jdbc = jdbc;
    this.boek = boek;
    this.lijst = lijst;
    this.organisaties = organisaties;
    this.logboek = logboek;
    this.opdrachten = opdrachten;
    this.email = email;
    this.naam = naam;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments argumenten) {
    if (email.isBlank()) return;
    boek.wachtOpAdres("eerste-beheerder");
    if (isEr()) return;
    if (lijst.metEmail(Adreskeuze.schoon(email)).isPresent()) {
      LOG.warn("Er is geen applicatiebeheerder, en het adres voor de eerste is al van een ander");
      return;
    }
    nodigUit();
    LOG.info("De eerste applicatiebeheerder is uitgenodigd");
  }

  /** Ook wie uitgenodigd is en nog niet kwam, telt: anders komt er bij elke start een bij. */
  private boolean isEr() {
    return jdbc.sql(
            "select exists (select from gebruiker where rol = 'APPLICATIEBEHEERDER' and actief)")
        .query(Boolean.class)
        .single();
  }

  private void nodigUit() {
    organisaties.voegToe(GEMEENTE);
    var id = UUID.randomUUID();
    var plek = new Plaatsing(Rol.APPLICATIEBEHEERDER, GEMEENTE.code(), null, lijst.vandaag(), null);
    boek.voegToe(
        id,
        Gebruikerscode.nieuw(),
        naam.isBlank() ? email : naam.strip(),
        Adreskeuze.schoon(email),
        false,
        plek);
    logboek.meld(id, Soort.UITGENODIGD, null, plek.alsCode());
    opdrachten.geef(id, Opdrachtsoort.UITNODIGEN);
  }
}
