package nl.leiden.brugwijzer.gezin;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Wie een gezin of een contact niet mag zien, ziet het langs geen enkele weg. */
@BrugwijzerTest
class GezinstoegangTest {

  @Autowired MockMvc mvc;
  @Autowired Proefmensen mensen;
  @Autowired Gezinsboek boek;
  @Autowired Contactloket contacten;

  Gebruiker bo;
  UUID gezin;
  UUID contact;

  @BeforeEach
  void eenGezinMetEenContact() {
    bo = mensen.brugfunctionaris();
    gezin = boek.begin("M., groep 4", bo);
    contact =
        contacten.noteer(
            UUID.randomUUID(),
            new Contactgegevens(
                Ondersteuningstype.OPVOEDEN,
                Plaats.TELEFOON,
                java.time.LocalDate.of(2026, 11, 16),
                5,
                gezin),
            bo);
  }

  @Test
  void collegaVanDezelfdeSchoolZietHetGezin() throws Exception {
    var collega = mensen.brugfunctionaris(bo.vestiging());
    mvc.perform(get("/gezinnen/" + gezin).with(als(collega))).andExpect(status().isOk());
  }

  @Test
  void brugfunctionarisVanEenAndereSchoolKrijgtNietGevonden() throws Exception {
    var ander = mensen.brugfunctionaris();
    for (var weg : overHetGezin())
      mvc.perform(weg.with(als(ander)).with(csrf())).andExpect(status().isNotFound());
    for (var lijst : List.of("/gezinnen", "/contactmomenten"))
      assertThat(
              mvc.perform(get(lijst).with(als(ander)))
                  .andExpect(status().isOk())
                  .andReturn()
                  .getResponse()
                  .getContentAsString())
          .doesNotContain("M., groep 4")
          .doesNotContain(contact.toString());
  }

  @Test
  void wieGeenBrugfunctionarisIsKomtNergensBinnen() throws Exception {
    for (var wie : geenBrugfunctionarissen().toList())
      for (var weg : Stream.concat(overHetGezin().stream(), algemeen()).toList())
        mvc.perform(weg.with(als(wie)).with(csrf())).andExpect(status().isForbidden());
  }

  @Test
  void ookAndereKamersKrijgenAlleenEigenGezinnen() {
    var vreemden = Stream.concat(Stream.of(mensen.brugfunctionaris()), geenBrugfunctionarissen());
    for (var wie : vreemden.toList()) {
      Assertions.assertThatThrownBy(() -> boek.vind(gezin, wie)).isInstanceOf(NietGevonden.class);
      assertThat(boek.recente(wie, 100)).isEmpty();
      assertThat(boek.labels(List.of(gezin), wie)).isEmpty();
    }
    assertThat(boek.labels(List.of(gezin, UUID.randomUUID()), bo))
        .containsExactly(java.util.Map.entry(gezin, "M., groep 4"));
  }

  /** Ook de directeur van dezelfde school. */
  private Stream<Gebruiker> geenBrugfunctionarissen() {
    return Stream.of(
        mensen.nieuw(Rol.DIRECTEUR, mensen.organisatie(), bo.vestiging()),
        mensen.met(Rol.TEAMLID),
        mensen.met(Rol.TEAMLEIDER),
        mensen.met(Rol.BELEID_ARMOEDE),
        mensen.met(Rol.PROJECTLEIDER),
        mensen.met(Rol.APPLICATIEBEHEERDER));
  }

  private List<MockHttpServletRequestBuilder> overHetGezin() {
    return List.of(
        get("/gezinnen/" + gezin),
        get("/gezinnen/" + gezin + "/bewerken"),
        post("/gezinnen/" + gezin + "/bewerken").param("label", "X").param("versie", "0"),
        post("/gezinnen/" + gezin + "/bewerken").param("label", ""),
        post("/gezinnen/" + gezin + "/bewerken").param("erbij", "kind"),
        post("/gezinnen/" + gezin + "/afsluiten"),
        post("/gezinnen/" + gezin + "/heropenen"),
        get("/contactmomenten").param("gezin", gezin.toString()),
        get("/contactmomenten/nieuw").param("gezin", gezin.toString()),
        post("/contactmomenten/" + contact + "/weghalen"));
  }

  private static Stream<MockHttpServletRequestBuilder> algemeen() {
    return Stream.of(
        get("/gezinnen"),
        get("/gezinnen/nieuw"),
        post("/gezinnen").param("label", "X"),
        post("/gezinnen").param("label", ""),
        post("/gezinnen").param("erbij", "kind"),
        get("/contactmomenten"),
        get("/contactmomenten/nieuw"),
        post("/contactmomenten"));
  }
}
