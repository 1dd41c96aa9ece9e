package nl.leiden.brugwijzer.reis;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Elk personage komt met één klik binnen, en alles in zijn menu doet het. */
@Reis
class IedereenTest {

  @Autowired Reisbureau bureau;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bf.tweemaster",
        "bf.zijlwijk",
        "directeur.tweemaster",
        "directeur.zijlwijk",
        "wijkteam1",
        "wijkteam2",
        "wijkteam.lead",
        "jeugdteam1",
        "jgz1",
        "armoede1",
        "projectleider1",
        "beheer1"
      })
  void komtMetEenKlikBinnenEnLooptHetMenuLangs(String personage) {
    var wie = bureau.opTelefoon(personage).staatOp("/vandaag");
    for (var plek : wie.menu()) wie.gaNaar(plek);
    wie.gaNaar("/berichten").gaNaar("/demo/post");
    wie.vouwOpen("Menu").keurNogEens().klik("Afmelden").ziet("Je bent afgemeld.");
  }
}
