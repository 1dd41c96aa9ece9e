package nl.leiden.brugwijzer.reis;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Elk personage komt met één klik binnen, en alles in zijn menu doet het. */
@Reis
class IedereenTest {

  @Autowired Reisbureau bureau;

  @Test
  void elkPersonageKomtMetEenKlikBinnen() {
    for (var personage :
        List.of(
            "bf.zijlwijk",
            "directeur.zijlwijk",
            "directeur.kompasroos",
            "directeur.poolster",
            "wijkteam2",
            "jeugdteam1",
            "jgz1",
            "beslisser2",
            "armoede2",
            "taskforce.jas",
            "taskforce.spel")) bureau.opTelefoon(personage).staatOp("/vandaag");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bf.tweemaster",
        "directeur.tweemaster",
        "wijkteam1",
        "wijkteam.lead",
        "armoede1",
        "projectleider1",
        "bestuur.scol",
        "bestuur.windroos",
        "onderwijs1",
        "beslisser1",
        "financien1",
        "beheer1",
        "taskforce.voorzitter"
      })
  void elkeRolKomtMetEenKlikBinnenEnLooptHaarMenuLangs(String personage) {
    var wie = bureau.opTelefoon(personage).staatOp("/vandaag");
    for (var plek : wie.menu()) wie.gaNaar(plek);
    wie.gaNaar("/berichten").gaNaar("/wat-is-ermee-gedaan").gaNaar("/demo/post");
    wie.vouwOpen("Menu").keurNogEens().klik("Afmelden").ziet("Je bent afgemeld.");
  }
}
