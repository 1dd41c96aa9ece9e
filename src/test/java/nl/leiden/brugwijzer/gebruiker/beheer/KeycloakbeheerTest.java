package nl.leiden.brugwijzer.gebruiker.beheer;

import static nl.leiden.brugwijzer.gebruiker.beheer.Beheerwereld.uitnodiging;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.KeycloakTest;
import nl.leiden.brugwijzer.proef.Keycloakmensen;
import nl.leiden.brugwijzer.proef.Keycloakserver;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gebruikersbeheer met de echte Keycloak. */
@KeycloakTest
class KeycloakbeheerTest {

  @Autowired Keycloakserver keycloak;
  @Autowired Keycloakmensen accounts;
  @Autowired Beheerwereld wereld;
  @Autowired Proefmensen mensen;
  @Autowired Uitnodigbalie uitnodigen;
  @Autowired Plaatsingsbalie plaatsen;
  @Autowired Vertrekbalie vertrekken;
  @Autowired Gebruikersbeheer beheer;
  @Autowired Afstemming afstemming;
  @Autowired Opdrachtbode bode;
  @Autowired JdbcClient jdbc;
  @Autowired Clock klok;

  private String team;
  private Gebruiker leider;

  @BeforeEach
  void team() {
    team = wereld.organisatie(Organisatiesoort.TEAM);
    leider = mensen.teamleider(team);
  }

  @Test
  void wieUitgenodigdIsHeeftEenAccountMetRolEnGroepEnMailOmTeBeginnen() {
    var u = nieuw();
    var id = uitnodigen.nodigUit(u, leider);
    bode.ronde();
    var account = account(naam(id));
    assertThat(account.isEnabled()).isTrue();
    assertThat(account.getEmail()).isEqualTo(u.email());
    assertThat(rollen(account)).containsExactly("TEAMLID");
    assertThat(groepen(account)).containsExactly("/organisaties/" + team);
    assertThat(mail(u.email())).contains("/login-actions/action-token");
    bode.ronde();
    assertThat(keycloak.realm().users().searchByEmail(u.email(), true)).hasSize(1);
  }

  @Test
  void eenAnderePlekStaatOokInKeycloakEnVertrekkenZetHetAccountUitEnHetAdresVrij() {
    var u = nieuw();
    var id = uitnodigen.nodigUit(u, leider);
    bode.ronde();
    plaatsen.verplaats(
        UUID.randomUUID(),
        id,
        beheer.toon(id, leider).rij().versie(),
        new Plaatsing(Rol.TEAMLEIDER, team, null, vandaag(), null),
        null,
        leider);
    bode.ronde();
    assertThat(rollen(account(naam(id)))).containsExactly("TEAMLEIDER");
    vertrekken.vertrek(
        UUID.randomUUID(), id, beheer.toon(id, leider).rij().versie(), vandaag(), null, leider);
    bode.ronde();
    var weg = account(naam(id));
    assertThat(weg.isEnabled()).isFalse();
    assertThat(rollen(weg)).isEmpty();
    assertThat(groepen(weg)).isEmpty();
    assertThat(keycloak.realm().users().searchByEmail(u.email(), true)).isEmpty();
    var terug =
        uitnodigen.nodigUit(
            new Uitnodiging(UUID.randomUUID(), "Terug Proef", u.email(), u.plaatsing()), leider);
    bode.ronde();
    assertThat(account(naam(terug)).getEmail()).isEqualTo(u.email());
  }

  @Test
  void ligtKeycloakPlatDanKomtDeUitnodigingZodraHetWeerKan() {
    var u = nieuw();
    keycloak.stop();
    UUID id;
    try {
      id = uitnodigen.nodigUit(u, leider);
      bode.ronde();
      assertThat(beheer.toon(id, leider).wacht()).isTrue();
      assertThat(afstemming.vergelijk(wereld.beheerder()).orElseThrow().gelukt()).isFalse();
    } finally {
      keycloak.start();
    }
    jdbc.sql("update aanmeldopdracht set vanaf = now() - interval '1 day' where klaar is null")
        .update();
    bode.ronde();
    assertThat(beheer.toon(id, leider).wacht()).isFalse();
    assertThat(account(naam(id)).isEnabled()).isTrue();
    assertThat(mail(u.email())).isNotEmpty();
  }

  @Test
  void eenRechtDatAlleenInKeycloakStaatGaatErafEnEenVreemdAccountGaatUit() {
    var id = uitnodigen.nodigUit(nieuw(), leider);
    bode.ronde();
    var mijn = account(naam(id));
    accounts.geefRol(mijn.getId(), "BESLISSER");
    accounts.zetIn(mijn.getId(), "organisaties/gemeente");
    var vreemd = "vreemd-" + UUID.randomUUID();
    accounts.maak(vreemd, vreemd + "@voorbeeld.example", List.of("FINANCIEN"), List.of(), null);
    var beheerder = wereld.beheerder();
    var gezien = afstemming.vergelijk(beheerder).orElseThrow();
    assertThat(gezien.gelukt()).isTrue();
    assertThat(gezien.afwijkingen())
        .extracting(a -> a.soort() + " " + a.gebruikersnaam())
        .contains("TEVEEL " + naam(id), "ONBEKEND_HIER " + vreemd)
        .noneMatch(regel -> regel.contains("service-account"));
    assertThat(rollen(account(naam(id)))).as("kijken verandert niets").contains("BESLISSER");

    afstemming.bijStart();

    assertThat(rollen(account(naam(id)))).containsExactly("TEAMLID");
    assertThat(groepen(account(naam(id)))).containsExactly("/organisaties/" + team);
    assertThat(account(vreemd).isEnabled()).isFalse();
    assertThat(keycloak.realm().users().searchByUsername(vreemd, true)).as("nooit weg").hasSize(1);
  }

  @Test
  void watErBijMoetGebeurtPasAlsEenMensDatKiest() {
    var id = uitnodigen.nodigUit(nieuw(), leider);
    bode.ronde();
    accounts.neemRol(account(naam(id)).getId(), "TEAMLID");
    afstemming.bijStart();
    assertThat(rollen(account(naam(id)))).isEmpty();
    var beheerder = wereld.beheerder();
    afstemming.vergelijk(beheerder);
    jdbc.sql("delete from afwijking where gebruikersnaam <> ?").param(naam(id)).update();
    afstemming.herstel(beheerder);
    assertThat(rollen(account(naam(id)))).containsExactly("TEAMLID");
  }

  private Uitnodiging nieuw() {
    var u = uitnodiging(Rol.TEAMLID, team, null);
    return new Uitnodiging(
        u.sleutel(), u.naam(), u.email(), new Plaatsing(Rol.TEAMLID, team, null, vandaag(), null));
  }

  private LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  private String naam(UUID id) {
    return beheer.toon(id, wereld.beheerder()).rij().gebruikersnaam();
  }

  private UserRepresentation account(String gebruikersnaam) {
    return keycloak.realm().users().searchByUsername(gebruikersnaam, true).get(0);
  }

  private List<String> rollen(UserRepresentation account) {
    return accounts.bij(account.getId()).roles().realmLevel().listAll().stream()
        .map(RoleRepresentation::getName)
        .filter(naam -> Stream.of(Rol.values()).anyMatch(rol -> rol.name().equals(naam)))
        .toList();
  }

  private List<String> groepen(UserRepresentation account) {
    return accounts.bij(account.getId()).groups().stream()
        .map(GroupRepresentation::getPath)
        .toList();
  }

  private String mail(String adres) {
    return Stream.of(keycloak.post().getReceivedMessages())
        .filter(
            mail -> {
              try {
                return mail.getAllRecipients()[0].toString().equals(adres);
              } catch (jakarta.mail.MessagingException onleesbaar) {
                throw new IllegalStateException(onleesbaar);
              }
            })
        .map(GreenMailUtil::getBody)
        .findFirst()
        .orElse("");
  }
}
