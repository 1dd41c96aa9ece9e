package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Afwezige;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.taak.Taken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Wie een besluit voorbereidde, neemt het niet: langs geen enkele weg. */
@BrugwijzerTest
class VierogenTest {

  private static final int GELUKT = 302;
  private static final int KAN_NIET = 409;

  @Autowired MockMvc mvc;
  @Autowired Subsidiewereld wereld;
  @Autowired Besluitbalie balie;
  @Autowired Aanvragen aanvragen;
  @Autowired Taken taken;
  @Autowired TransactionTemplate transactie;
  @Autowired JdbcClient jdbc;

  Gebruiker ravi;
  Gebruiker yara;
  AanvraagId id;

  @BeforeEach
  void raviLegdeVoor() {
    ravi = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    yara = wereld.kantoor(Rol.BESLISSER);
    id = wereld.inBeoordeling(wereld.school(), ravi);
    balie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.klein(), ravi);
  }

  @Test
  void ookNietAlsHijOnderwegBeslisserWordt() throws Exception {
    var ander = wordt(ravi, Rol.BESLISSER);
    assertThat(scherm(ander)).contains("Jij bereidde dit voorstel voor").doesNotContain("NEEM");
    assertThat(neem(ander)).isEqualTo(KAN_NIET);
    assertThat(besloten()).isFalse();
  }

  @Test
  void ookNietAlsDeTaakAanHemGegevenWordt() throws Exception {
    var ander = wordt(ravi, Rol.BESLISSER);
    var taak = taken.open(id.waarde(), "besluiten").orElseThrow();
    transactie.executeWithoutResult(even -> taken.geefAan(taak, ander.gebruikersnaam()));
    assertThat(scherm(ander)).doesNotContain("NEEM");
    assertThat(neem(ander)).isEqualTo(KAN_NIET);
    assertThat(besloten()).isFalse();
  }

  @Test
  void ookNietAlsHijDeTaakZelfPakt() throws Exception {
    var ander = wordt(ravi, Rol.BESLISSER);
    var taak = taken.open(id.waarde(), "besluiten").orElseThrow();
    mvc.perform(post("/taken/" + taak.id() + "/oppakken").with(als(ander)).with(csrf()));
    assertThat(neem(ander)).isEqualTo(KAN_NIET);
    assertThat(besloten()).isFalse();
  }

  @Test
  void ookNietAlsHijVoorEenBeslisserWaarneemt() {
    var waarnemer = namens(wordt(ravi, Rol.BESLISSER), yara);
    assertThatThrownBy(() -> balie.neem(id, Ronde.AANVRAAG, null, waarnemer))
        .isInstanceOf(KanNietMeer.class);
    assertThat(besloten()).isFalse();
  }

  @Test
  void eenAnderDieVoorHemWaarneemtWel() {
    balie.neem(id, Ronde.AANVRAAG, null, namens(yara, ravi));
    assertThat(besloten()).isTrue();
  }

  @Test
  void wieNaTerugsturenOpnieuwVoorlegtTeltAlsVoorbereider() throws Exception {
    balie.stuurTerug(id, Ronde.AANVRAAG, null, "Reken het na.", yara);
    wereld.vertrekt(ravi);
    var yaraBijBeleid = wordt(yara, Rol.BELEID_ONDERWIJS);
    var taak = taken.open(id.waarde(), "beoordelen").orElseThrow();
    transactie.executeWithoutResult(even -> taken.geefAan(taak, yaraBijBeleid.gebruikersnaam()));
    balie.legVoor(id, Ronde.AANVRAAG, null, Subsidiewereld.klein(), yaraBijBeleid);
    assertThat(neem(wordt(yara, Rol.BESLISSER))).isEqualTo(KAN_NIET);
    assertThat(neem(wereld.kantoor(Rol.BESLISSER))).isEqualTo(GELUKT);
  }

  private Gebruiker wordt(Gebruiker wie, Rol rol) {
    jdbc.sql("update gebruiker set rol = ? where gebruikersnaam = ?")
        .params(rol.name(), wie.gebruikersnaam())
        .update();
    return wereld.opnieuw(wie);
  }

  private static Gebruiker namens(Gebruiker wie, Gebruiker afwezig) {
    return new Gebruiker(
        wie.gebruikersnaam(),
        wie.naam(),
        wie.email(),
        wie.rol(),
        wie.organisatie(),
        wie.organisatieNaam(),
        wie.vestiging(),
        wie.vestigingNaam(),
        new Afwezige(afwezig.gebruikersnaam(), afwezig.naam()));
  }

  private boolean besloten() {
    return aanvragen.findById(id).orElseThrow().status() == Aanvraagstatus.BEKENDMAKEN;
  }

  private String scherm(Gebruiker wie) throws Exception {
    return mvc.perform(get("/subsidies/" + id + "/stappen/besluiten").with(als(wie)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private int neem(Gebruiker wie) throws Exception {
    var verzoek = post("/subsidies/" + id + "/stappen/besluiten").param("keuze", "NEEM");
    return mvc.perform(verzoek.with(als(wie)).with(csrf())).andReturn().getResponse().getStatus();
  }
}
