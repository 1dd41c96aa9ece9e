package nl.leiden.brugwijzer.config.demo;

import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Rol;

/** De verzonnen mensen van de demo. */
enum Personages {
  BF_TWEEMASTER("bf.tweemaster", "Bo Voorbeeld", "jes", "20UW00", Rol.BRUGFUNCTIONARIS),
  BF2_TWEEMASTER("bf2.tweemaster", "Noor Voorbeeld", "jes", "20UW00", Rol.BRUGFUNCTIONARIS),
  BF_ZIJLWIJK("bf.zijlwijk", "Sem Voorbeeld", "jes", "17NV00", Rol.BRUGFUNCTIONARIS),
  DIRECTEUR_TWEEMASTER("directeur.tweemaster", "Kim Voorbeeld", "scol", "20UW00", Rol.DIRECTEUR),
  DIRECTEUR_ZIJLWIJK("directeur.zijlwijk", "Lou Voorbeeld", "proo", "17NV00", Rol.DIRECTEUR),
  WIJKTEAM1("wijkteam1", "Mika Voorbeeld", "swt", null, Rol.TEAMLID),
  WIJKTEAM2("wijkteam2", "Robin Voorbeeld", "swt", null, Rol.TEAMLID),
  WIJKTEAM_LEAD("wijkteam.lead", "Sascha Voorbeeld", "swt", null, Rol.TEAMLEIDER),
  JEUGDTEAM1("jeugdteam1", "Jip Voorbeeld", "jeugdteam", null, Rol.TEAMLID),
  JGZ1("jgz1", "Dani Voorbeeld", "jgz", null, Rol.TEAMLID),
  ARMOEDE1("armoede1", "Alex Voorbeeld", "gemeente", null, Rol.BELEID_ARMOEDE),
  PROJECTLEIDER1("projectleider1", "Pim Voorbeeld", "jes", null, Rol.PROJECTLEIDER),
  BEHEER1("beheer1", "Puck Voorbeeld", "gemeente", null, Rol.APPLICATIEBEHEERDER),
  BESTUUR_SCOL("bestuur.scol", "Toni Voorbeeld", "scol", null, Rol.SCHOOLBESTUUR),
  BESTUUR_PROO("bestuur.proo", "Wil Voorbeeld", "proo", null, Rol.SCHOOLBESTUUR),
  ONDERWIJS1("onderwijs1", "Ravi Voorbeeld", "gemeente", null, Rol.BELEID_ONDERWIJS),
  ONDERWIJS2("onderwijs2", "Femke Voorbeeld", "gemeente", null, Rol.BELEID_ONDERWIJS),
  BESLISSER1("beslisser1", "Yara Voorbeeld", "gemeente", null, Rol.BESLISSER),
  BESLISSER2("beslisser2", "Ilse Voorbeeld", "gemeente", null, Rol.BESLISSER),
  FINANCIEN1("financien1", "Gijs Voorbeeld", "gemeente", null, Rol.FINANCIEN),
  FINANCIEN2("financien2", "Hanna Voorbeeld", "gemeente", null, Rol.FINANCIEN),
  BESTUUR_WINDROOS("bestuur.windroos", "Roos Voorbeeld", "windroos", null, Rol.SCHOOLBESTUUR),
  DIRECTEUR_KOMPASROOS(
      "directeur.kompasroos", "Merel Voorbeeld", "windroos", "ZZ0100", Rol.DIRECTEUR),
  DIRECTEUR_POOLSTER("directeur.poolster", "Joris Voorbeeld", "windroos", "ZZ0200", Rol.DIRECTEUR),
  ARMOEDE2("armoede2", "Lotte Voorbeeld", "gemeente", null, Rol.BELEID_ARMOEDE),
  TASKFORCE_VOORZITTER(
      "taskforce.voorzitter", "Nadia Voorbeeld", "taskforce", null, Rol.TASKFORCEVOORZITTER),
  TASKFORCE_JAS("taskforce.jas", "Omar Voorbeeld", "jasentas", null, Rol.TASKFORCELID),
  TASKFORCE_SPEL("taskforce.spel", "Tess Voorbeeld", "samenspelen", null, Rol.TASKFORCELID);

  /** Een organisatie in de demo. */
  record Organisatie(String code, String naam, String soort) {}

  static final List<Organisatie> ORGANISATIES =
      List.of(
          new Organisatie("jes", "JES Rijnland", "WELZIJN"),
          new Organisatie("swt", "Sociaal Wijkteam", "TEAM"),
          new Organisatie("jeugdteam", "Jeugdteam", "TEAM"),
          new Organisatie("jgz", "JGZ/CJG", "TEAM"),
          new Organisatie("gemeente", "Gemeente Leiden", "GEMEENTE"),
          new Organisatie("scol", "SCOL", "SCHOOLBESTUUR"),
          new Organisatie("proo", "PROO", "SCHOOLBESTUUR"),
          new Organisatie("windroos", "Verzonnen bestuur De Windroos", "SCHOOLBESTUUR"),
          new Organisatie("taskforce", "Taskforce Armoede", "WELZIJN"),
          new Organisatie("jasentas", "Verzonnen stichting Jas en Tas", "WELZIJN"),
          new Organisatie("samenspelen", "Verzonnen fonds Samen Spelen", "WELZIJN"));

  final String gebruikersnaam;
  final String naam;
  final String organisatie;
  final String vestiging;
  final Rol rol;

  Personages(String gebruikersnaam, String naam, String organisatie, String vestiging, Rol rol) {
    this.gebruikersnaam = gebruikersnaam;
    this.naam = naam;
    this.organisatie = organisatie;
    this.vestiging = vestiging;
    this.rol = rol;
  }

  String email() {
    return gebruikersnaam + "@voorbeeld.example";
  }

  static Stream<Personages> school() {
    return Stream.of(values()).filter(p -> p.vestiging != null);
  }

  static Stream<Personages> teams() {
    return Stream.of(values()).filter(p -> p.rol == Rol.TEAMLID || p.rol == Rol.TEAMLEIDER);
  }

  static Stream<Personages> gemeente() {
    return Stream.of(
        ARMOEDE1,
        ARMOEDE2,
        TASKFORCE_VOORZITTER,
        TASKFORCE_JAS,
        TASKFORCE_SPEL,
        PROJECTLEIDER1,
        BEHEER1);
  }

  static Stream<Personages> subsidie() {
    return Stream.of(
        BESTUUR_SCOL,
        BESTUUR_PROO,
        BESTUUR_WINDROOS,
        ONDERWIJS1,
        ONDERWIJS2,
        BESLISSER1,
        BESLISSER2,
        FINANCIEN1,
        FINANCIEN2);
  }
}
