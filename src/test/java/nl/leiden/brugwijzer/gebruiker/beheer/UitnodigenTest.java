package nl.leiden.brugwijzer.gebruiker.beheer;

import static nl.leiden.brugwijzer.gebruiker.beheer.Beheerwereld.VANDAAG;
import static nl.leiden.brugwijzer.gebruiker.beheer.Beheerwereld.uitnodiging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Aanmeldmomenten;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Iemand uitnodigen: wat hij krijgt, wat de beheerder ziet en wat een ander te weten komt. */
@BrugwijzerTest
class UitnodigenTest {

  @Autowired Beheerwereld wereld;
  @Autowired Proefmensen mensen;
  @Autowired Uitnodigbalie uitnodigen;
  @Autowired Gegevensbalie gegevens;
  @Autowired Gebruikersbeheer beheer;
  @Autowired Gebruikers gebruikers;
  @Autowired Aanmeldmomenten momenten;
  @Autowired Opdrachtbode bode;
  @Autowired GreenMail post;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;

  private String team;
  private Gebruiker leider;

  @BeforeEach
  void team() {
    team = wereld.organisatie(Organisatiesoort.TEAM);
    leider = mensen.teamleider(team);
    bode.ronde();
  }

  @AfterEach
  void einde() {
    klok.herstel();
  }

  @Test
  void wieUitgenodigdIsKrijgtMailEnDoetMeeZodraHijZichAanmeldt() {
    var u = uitnodiging(Rol.TEAMLID, team, null);
    var id = uitnodigen.nodigUit(u, leider);
    bode.ronde();
    assertThat(mailsAan(u.email())).isEqualTo(1);
    assertThat(rij(id).staat()).isEqualTo(Staat.UITGENODIGD);
    assertThat(rij(id).gebruikersnaam()).matches("g-[a-z0-9]{8}");
    assertThat(gebruikers.van(team, Rol.TEAMLID)).as("nog geen werk").isEmpty();
    momenten.noteer(gebruikers.vind(rij(id).gebruikersnaam()).orElseThrow());
    assertThat(rij(id).staat()).isEqualTo(Staat.ACTIEF);
    assertThat(gebruikers.van(team, Rol.TEAMLID)).hasSize(1);
    assertThat(beheer.toon(id, leider).geschiedenis())
        .extracting(Gebeurtenisregel::soort)
        .containsExactly(Soort.EERSTE_KEER_AANGEMELD, Soort.UITGENODIGD);
  }

  @Test
  void elkeWijzigingStaatInHetAuditspoorMetCodesEnZonderNaam() {
    var id = uitnodigen.nodigUit(uitnodiging(Rol.TEAMLID, team, null), leider);
    assertThat(
            jdbc.sql(
                    "select wie || ' ' || handeling from auditregel where zaaksoort = 'gebruiker'"
                        + " and zaak_id = ?")
                .param(id)
                .query(String.class)
                .list())
        .containsExactly(leider.gebruikersnaam() + " gebruiker.uitgenodigd");
    assertThat(beheer.toon(id, leider).geschiedenis().get(0).waarde()).isEqualTo("TEAMLID " + team);
  }

  @Test
  void tweeKeerKlikkenGeeftEenGebruikerEnEenMail() {
    var u = uitnodiging(Rol.TEAMLID, team, null);
    assertThat(uitnodigen.nodigUit(u, leider)).isEqualTo(uitnodigen.nodigUit(u, leider));
    bode.ronde();
    bode.ronde();
    assertThat(mailsAan(u.email())).isEqualTo(1);
  }

  @Test
  void opnieuwSturenGeeftEenTweedeMailEnNaHetAanmeldenKanDatNietMeer() {
    var u = uitnodiging(Rol.TEAMLID, team, null);
    var id = uitnodigen.nodigUit(u, leider);
    var sleutel = UUID.randomUUID();
    uitnodigen.opnieuw(sleutel, id, leider);
    uitnodigen.opnieuw(sleutel, id, leider);
    bode.ronde();
    assertThat(mailsAan(u.email())).isEqualTo(2);
    momenten.noteer(gebruikers.vind(rij(id).gebruikersnaam()).orElseThrow());
    assertThatThrownBy(() -> uitnodigen.opnieuw(UUID.randomUUID(), id, leider))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenBekendAdresInHetEigenTeamStaatNaastHetVeld() {
    var lid = mensen.teamlid(team);
    assertThatThrownBy(
            () ->
                uitnodigen.nodigUit(
                    uitnodiging(lid.email().toUpperCase(), Rol.TEAMLID, team, null), leider))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("email"));
  }

  @Test
  void eenAdresVanEenAndereOrganisatieLijktGewoonUitgenodigdEnVerraadtNiets() {
    var elders = mensen.teamlid(wereld.organisatie(Organisatiesoort.TEAM));
    var id = uitnodigen.nodigUit(uitnodiging(elders.email(), Rol.TEAMLID, team, null), leider);
    bode.ronde();
    assertThat(mailsAan(elders.email())).as("mail").isZero();
    var gewoon = uitnodigen.nodigUit(uitnodiging(Rol.TEAMLID, team, null), leider);
    assertThat(rij(id).staat()).isEqualTo(rij(gewoon).staat());
    assertThat(gebruikers.vind(rij(id).gebruikersnaam())).as("kan niets").isEmpty();
    uitnodigen.opnieuw(UUID.randomUUID(), id, leider);
    assertThat(beheer.toon(id, wereld.beheerder()).rij().emailBezet()).isTrue();
    assertThatThrownBy(
            () ->
                uitnodigen.nodigUit(
                    uitnodiging(
                        elders.email(), Rol.BESLISSER, wereld.beheerder().organisatie(), null),
                    wereld.beheerder()))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void toegangBegintOpDeEersteDagEnEindigtNaDeLaatsteZonderDatIemandIetsDoet() {
    var plek = new Plaatsing(Rol.TEAMLID, team, null, VANDAAG.plusDays(2), VANDAAG.plusDays(4));
    var u =
        new Uitnodiging(UUID.randomUUID(), "Nieuw", UUID.randomUUID() + "@voorbeeld.example", plek);
    var naam = rij(uitnodigen.nodigUit(u, leider)).gebruikersnaam();
    assertThat(gebruikers.vind(naam)).isEmpty();
    klok.zetOp(VANDAAG.plusDays(2));
    assertThat(gebruikers.vind(naam)).isPresent();
    klok.zetOp(VANDAAG.plusDays(4).atTime(23, 59).atZone(klok.getZone()).toInstant());
    assertThat(gebruikers.vind(naam)).isPresent();
    klok.zetOp(VANDAAG.plusDays(5).atStartOfDay(klok.getZone()).toInstant());
    assertThat(gebruikers.vind(naam)).isEmpty();
  }

  @Test
  void eenOudeVersieVanHetFormulierWordtGeweigerd() {
    var id = uitnodigen.nodigUit(uitnodiging(Rol.TEAMLID, team, null), leider);
    gegevens.wijzig(UUID.randomUUID(), id, 0, "Ander Proef", rij(id).email(), leider);
    assertThatThrownBy(
            () -> gegevens.wijzig(UUID.randomUUID(), id, 0, "Derde", rij(id).email(), leider))
        .isInstanceOf(Ingehaald.class);
    assertThat(rij(id).naam()).isEqualTo("Ander Proef");
  }

  @Test
  void eenVerbeterdAdresKrijgtEenNieuweUitnodiging() {
    var id = uitnodigen.nodigUit(uitnodiging(Rol.TEAMLID, team, null), leider);
    var beter = UUID.randomUUID() + "@voorbeeld.example";
    gegevens.wijzig(UUID.randomUUID(), id, 0, "Nieuw Proef", beter, leider);
    bode.ronde();
    assertThat(mailsAan(beter)).isPositive();
  }

  private Gebruikersrij rij(UUID id) {
    return beheer.toon(id, leider).rij();
  }

  private long mailsAan(String adres) {
    return Stream.of(post.getReceivedMessages())
        .filter(
            mail -> {
              try {
                return mail.getAllRecipients()[0].toString().equals(adres);
              } catch (jakarta.mail.MessagingException onleesbaar) {
                throw new IllegalStateException(onleesbaar);
              }
            })
        .count();
  }
}
