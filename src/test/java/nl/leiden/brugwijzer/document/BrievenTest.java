package nl.leiden.brugwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HexFormat;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrugwijzerTest
class BrievenTest {

  @Autowired Brieven brieven;
  @Autowired Documenten documenten;
  @Autowired Proefmap mappen;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;

  Gebruiker ambtenaar;
  Gebruiker school;
  Zaakverwijzing zaak;

  @BeforeEach
  void eenZaak() {
    ambtenaar = mensen.brugfunctionaris();
    school = mensen.brugfunctionaris();
    zaak = mappen.verwijzing(mappen.nieuw(ambtenaar, school));
  }

  @Test
  void watBekekenIsGaatDeDeurUit() throws IOException {
    var concept = brieven.stelOp(zaak, "Besluit", Proefbrieven.besluit(), ambtenaar);
    var bekeken = inhoud(concept.id(), ambtenaar);
    brieven.maakDefinitief(zaak, concept.id(), concept.sha256(), ambtenaar);
    assertThat(inhoud(concept.id(), school)).isEqualTo(bekeken);
    assertThat(concept.naam()).isEqualTo("Besluit.pdf");
    assertThat(documenten.lijst(zaak, school).regels().get(0).staat()).isEqualTo("DEFINITIEF");
    assertThat(concept.sha256())
        .isEqualTo(
            HexFormat.of().formatHex(org.apache.commons.codec.digest.DigestUtils.sha256(bekeken)));
  }

  @Test
  void deSchoolZietEenConceptNiet() {
    var concept = brieven.stelOp(zaak, "Besluit", Proefbrieven.bericht(), ambtenaar);
    assertThat(documenten.lijst(zaak, school).regels()).isEmpty();
    assertThat(documenten.lijst(zaak, ambtenaar).regels()).hasSize(1);
    assertThatThrownBy(() -> documenten.open(concept.id(), school))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> brieven.maakDefinitief(zaak, concept.id(), concept.sha256(), school))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> brieven.stelOp(zaak, "X", Proefbrieven.bericht(), school))
        .isInstanceOf(NietGevonden.class);
  }

  @Test
  void wieEenOuderConceptBekeekMoetOpnieuwKijken() {
    var eerste = brieven.stelOp(zaak, "Besluit", Proefbrieven.bericht(), ambtenaar);
    var tweede = brieven.stelOp(zaak, "Besluit", Proefbrieven.besluit(), ambtenaar);
    assertThat(documenten.lijst(zaak, ambtenaar).regels()).hasSize(1);
    assertThatThrownBy(() -> brieven.maakDefinitief(zaak, eerste.id(), eerste.sha256(), ambtenaar))
        .isInstanceOf(Ingehaald.class);
    assertThatThrownBy(() -> brieven.maakDefinitief(zaak, tweede.id(), eerste.sha256(), ambtenaar))
        .isInstanceOf(Ingehaald.class);
    brieven.maakDefinitief(zaak, tweede.id(), tweede.sha256(), ambtenaar);
    brieven.maakDefinitief(zaak, tweede.id(), tweede.sha256(), ambtenaar);
    assertThat(
            jdbc.sql(
                    "select count(*) from auditregel where zaak_id = ? and handeling = 'brief.definitief'")
                .param(tweede.id())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void eenDefinitieveBriefVerandertNooitMeer() {
    var brief = brieven.geefUit(zaak, "Ontvangstbewijs", Proefbrieven.bericht(), school);
    assertThat(documenten.lijst(zaak, ambtenaar).regels().get(0).kanWeg()).isFalse();
    for (var wijziging :
        new String[] {
          "update document set naam = 'anders.pdf' where id = ?",
          "update documentstuk set inhoud = 'anders' where document_id = ?"
        })
      assertThatThrownBy(() -> jdbc.sql(wijziging).param(brief.id()).update())
          .hasMessageContaining("dit staat vast");
    documenten.zetVast(zaak);
    brieven.stelOp(zaak, "Ontvangstbewijs", Proefbrieven.bericht(), ambtenaar);
    assertThat(documenten.lijst(zaak, school).regels()).hasSize(1);
  }

  private byte[] inhoud(UUID id, Gebruiker wie) throws IOException {
    try (var inhoud = documenten.open(id, wie).inhoud()) {
      return inhoud.readAllBytes();
    }
  }
}
