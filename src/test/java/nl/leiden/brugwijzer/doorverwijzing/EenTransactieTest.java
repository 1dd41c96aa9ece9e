package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.*;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Stand;
import nl.leiden.brugwijzer.proef.Struikeldraad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Zaak, tijdlijn, motor, taak, spoor en bericht gaan samen of niet. Elke proef laat de database bij
 * de commit weigeren om wat er in één tabel veranderde; dan moet er nergens iets veranderd zijn, en
 * daarna moet het gewoon nog een keer kunnen.
 */
@BrugwijzerTest
class EenTransactieTest {

  @Autowired Loop loop;
  @Autowired Overdracht overdracht;
  @Autowired Doorverwijsbalie balie;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doorverwijzing",
        "doorverwijzing_gebeurtenis",
        "auditregel",
        "bericht",
        "taak",
        "eenmalig",
        "act_ru_execution",
        "act_hi_procinst"
      })
  void versturenGaatHelemaalOfNiet(String tabel) {
    var wereld = loop.wereld();
    var opdracht = loop.opdracht(wereld.metAccount());
    var rit = new Rit(loop, wereld, opdracht.id());
    struikelt(rit, tabel, rit.zaak(), r -> balie.verstuur(opdracht, wereld.bo()));
    assertThat(rit.open()).containsExactly("ontvangstBevestigen");
    assertThat(rit.berichten()).containsExactly("noor nieuw", "sam nieuw");
    assertThat(gezinnen(wereld)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doorverwijzing",
        "doorverwijzing_gebeurtenis",
        "auditregel",
        "bericht",
        "taak",
        "taak_gedaan",
        "wachttijdmelding",
        "signaalaanbod",
        "act_ru_task",
        "act_ru_job",
        "act_hi_actinst"
      })
  void eenAntwoordGaatHelemaalOfNiet(String tabel) {
    var rit = loop.naarTeam();
    var kenmerk =
        tabel.startsWith("act_")
            ? motorId(rit)
            : tabel.equals("wachttijdmelding") ? rit.wereld().metAccount() : rit.zaak();
    struikelt(rit, tabel, kenmerk, r -> r.team(ONTVANGST_BEVESTIGEN, WACHTLIJST));
    assertThat(rit.status()).isEqualTo(Status.WACHTLIJST);
    assertThat(rit.open()).containsExactly("wachtlijstBevestigen");
    assertThat(rit.berichten()).contains("bo wachtlijst");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doorverwijzing",
        "doorverwijzing_gebeurtenis",
        "auditregel",
        "taak",
        "act_ru_task"
      })
  void intrekkenGaatHelemaalOfNiet(String tabel) {
    var rit = loop.naarTeam();
    struikelt(rit, tabel, tabel.startsWith("act_") ? motorId(rit) : rit.zaak(), Rit::trekIn);
    assertThat(rit.status()).isEqualTo(Status.INGETROKKEN);
    assertThat(rit.open()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"doorverwijzing", "auditregel", "bericht", "taak", "act_ru_task"})
  void overdragenGaatHelemaalOfNiet(String tabel) {
    var rit = loop.naarBuiten();
    struikelt(
        rit,
        tabel,
        tabel.startsWith("act_") ? motorId(rit) : rit.zaak(),
        r -> overdracht.draagOver(r.id(), r.wereld().collega().gebruikersnaam(), r.wereld().bo()));
    assertThat(rit.behandelaar(AANKOMST_NAGAAN)).isEqualTo("collega");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bericht", "taak", "signaalaanbod", "act_ru_task"})
  void eenWekkerGaatHelemaalOfNiet(String tabel) {
    var rit = loop.naarTeam();
    struikelt(
        rit,
        tabel,
        tabel.startsWith("act_") ? motorId(rit) : rit.zaak(),
        r -> r.wekker("stilte", "2026-11-26"));
    assertThat(rit.open()).containsExactly("nabellen", "ontvangstBevestigen");
    assertThat(rit.berichten()).contains("bo nabellen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doorverwijzing", "signaalaanbod", "act_ru_task"})
  void eenAfgewezenRegelingMetHaarAanbodGaatHelemaalOfNiet(String tabel) {
    var rit = loop.naarRegeling().school(SAMEN_AANVRAGEN, AANGEVRAAGD);
    struikelt(
        rit,
        tabel,
        tabel.startsWith("act_") ? motorId(rit) : rit.zaak(),
        r -> r.school(UITSLAG_VASTLEGGEN, AFGEWEZEN));
    assertThat(rit.open()).containsExactly("vervolgBepalen");
  }

  private void struikelt(Rit rit, String tabel, UUID kenmerk, Consumer<Rit> handeling) {
    var voor = stand(rit);
    try (var draad = Struikeldraad.over(loop.jdbc, tabel, kenmerk.toString())) {
      assertThatThrownBy(() -> handeling.accept(rit)).hasStackTraceContaining("gestruikeld");
    }
    var na = stand(rit);
    assertThat(na.rijen()).isEqualTo(voor.rijen());
    handeling.accept(rit);
  }

  private Stand stand(Rit rit) {
    List<String> mensen = rit.wereld().mensen().stream().map(Gebruiker::gebruikersnaam).toList();
    return Stand.van(loop.jdbc, rit.zaak(), mensen);
  }

  private UUID motorId(Rit rit) {
    return UUID.fromString(
        loop.jdbc
            .sql("select id_ from act_hi_procinst where business_key_ = ?")
            .param(rit.zaak().toString())
            .query(String.class)
            .single());
  }

  private int gezinnen(Wereld wereld) {
    return loop.jdbc
        .sql("select count(*) from gezin where vestiging = ?")
        .param(wereld.school())
        .query(Integer.class)
        .single();
  }
}
