package nl.leiden.brugwijzer.suggestie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.document.Proefdrukker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Het dossier op papier: PDF/A-3a en PDF/UA-1, met het signaal en zonder mensen. */
@BrugwijzerTest
class DossiervormTest {

  @Autowired Signaalwereld wereld;
  @Autowired Behandelproef behandel;
  @Autowired Triagebalie triage;
  @Autowired Behandelbalie balie;
  @Autowired Signaaldossier dossier;
  @Autowired Documenten documenten;
  @Autowired Proefdrukker drukker;

  @Test
  void hetDossierKomtDoorDeKeuringEnNoemtGeenMelder() {
    var bo = wereld.melder();
    var alex = wereld.armoede();
    var id = wereld.gemeld(Behandelproef.over(behandel.regeling(alex), true), bo);
    triage.neemAan(id, null, alex);
    assertThatThrownBy(() -> dossier.maak(id, alex)).isInstanceOf(KanNietMeer.class);
    balie.zetUit(id, null, Behandelproef.afspraak(Uitkomstsoort.AGENDEREN), alex);
    var pdf = drukker.druk("signaaldossier", dossier.tekst(wereld.signaal(id)));
    assertThat(drukker.bezwaren(pdf)).isEmpty();
    assertThat(Proefdrukker.tekst(pdf))
        .contains(
            wereld.signaal(id).nummer(),
            "VNG",
            "Zwemproef",
            "verkeerde inkomen",
            "besteedbaar inkomen",
            "De toets gaat anders.",
            "<10")
        .doesNotContain(bo.naam(), bo.organisatieNaam(), bo.vestigingNaam(), "??");
  }

  @Test
  void hetDossierIsVoorWieHetBehandeltEnErIsErEen() throws Exception {
    var bo = wereld.melder();
    var alex = wereld.armoede();
    var id = behandel.uitgezet(Uitkomstsoort.AGENDEREN, bo, alex);
    dossier.maak(id, alex);
    var document = dossier.maak(id, alex);
    assertThat(documenten.lijst(Signaaladres.verwijzing(id), alex).regels()).hasSize(1);
    documenten.open(document, alex).inhoud().close();
    assertThatThrownBy(() -> documenten.open(document, bo)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> documenten.open(document, wereld.onderwijs()))
        .isInstanceOf(NietGevonden.class);
  }
}
