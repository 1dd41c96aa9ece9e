package nl.leiden.brugwijzer.subsidie.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import nl.leiden.brugwijzer.engine.Modelmotor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Elke weg door het model, met zijn wekkers en berichten, op een echte motor. */
class AanvraagwegTest {

  private static final Meeschrijver DOMEIN = new Meeschrijver();
  private static Modelmotor motor;

  private UUID zaak;

  @BeforeAll
  static void start() {
    motor = new Modelmotor(DOMEIN.bonen(), "subsidieaanvraag");
  }

  @AfterAll
  static void stop() throws IOException {
    motor.close();
  }

  @Test
  void vanIndienenTotSluiten() {
    dien().en("volledigheidToetsen", "VOLLEDIG").voorgelegd("beoordelen");
    en("besluiten", "BESLOTEN").en("bekendmaken", "VERLEEND").en("verantwoorden", "VERANTWOORD");
    voorgelegd("vaststellingBeoordelen").en("vaststellen", "BESLOTEN");
    en("vaststellingBekendmaken", "AFGEREKEND").staat();
    voorbij("bezwaartermijnVaststelling").isKlaar("gesloten");
    assertThat(DOMEIN.gemeld(zaak)).containsExactly("getoetst", "gesloten");
  }

  @Test
  void deSchoolVultAanEnDanIsHetVolledig() {
    dien().en("volledigheidToetsen", "AANVULLEN", "bea").en("aanvullen", "AANGEVULD", "bea");
    assertThat(motor.behandelaar(zaak, "aanvullingToetsen")).isEqualTo("bea");
    en("aanvullingToetsen", "VOLLEDIG").staat("beoordelen");
  }

  @Test
  void wieNietAanvultKomtBuitenBehandeling() {
    dien().en("volledigheidToetsen", "AANVULLEN", "bea").staat("aanvullen");
    voorbij("hersteltermijnVoorbij").staat("aanvullingToetsen");
    assertThat(motor.behandelaar(zaak, "aanvullingToetsen")).isEqualTo("bea");
    en("aanvullingToetsen", "BUITEN_BEHANDELING").staat("besluiten");
    assertThat(DOMEIN.gemeld(zaak)).contains("hersteltermijn verstreken");
  }

  @Test
  void eenZienswijzeBrengtDeAanvraagTerugBijWieBeoordeelde() {
    dien().en("volledigheidToetsen", "VOLLEDIG").zienswijze("beoordelen", "bea");
    en("zienswijzeGeven", "GEGEVEN", "bea").staat("beoordelen");
    assertThat(motor.behandelaar(zaak, "beoordelen")).isEqualTo("bea");
    zienswijze("beoordelen", "bea").voorbij("zienswijzetermijnVoorbij").staat("beoordelen");
    assertThat(DOMEIN.gemeld(zaak)).contains("zienswijzeGeven verstreken");
    voorgelegd("beoordelen").staat("besluiten");
  }

  @Test
  void eenTeruggestuurdBesluitGaatNaarWieHetVoorlegde() {
    dien().en("volledigheidToetsen", "VOLLEDIG").voorgelegd("beoordelen");
    en("besluiten", "TERUG", "bea").staat("beoordelen");
    assertThat(motor.behandelaar(zaak, "beoordelen")).isEqualTo("bea");
    voorgelegd("beoordelen");
    assertThat(motor.behandelaar(zaak, "besluiten")).isNull();
  }

  @Test
  void eenAfwijzingSluitNaDeBezwaartermijn() {
    geweigerd().staat();
    voorbij("bezwaartermijnVoorbij").isKlaar("gesloten");
  }

  @Test
  void naBezwaarKanErAlsnogVerleendZijn() {
    geweigerd();
    motor.bericht(zaak, "bezwaarIngediend");
    en("bezwaarBehandelen", "VOORGELEGD").en("bezwaarBeslissen", "TERUG", "bo");
    assertThat(motor.behandelaar(zaak, "bezwaarBehandelen")).isEqualTo("bo");
    en("bezwaarBehandelen", "VOORGELEGD").en("bezwaarBeslissen", "BESLOTEN");
    motor.bericht(zaak, "alsnogVerleend");
    en("bezwaarBekendmaken", "BEKENDGEMAAKT").staat("verantwoorden");
  }

  @Test
  void deSchoolTrektHaarAanvraagIn() {
    dien().en("volledigheidToetsen", "AANVULLEN").staat("aanvullen");
    motor.bericht(zaak, "ingetrokkenDoorSchool");
    isKlaar("ingetrokken");
    assertThat(DOMEIN.gemeld(zaak)).containsExactly("getoetst", "ingetrokken");
  }

  @Test
  void eenVerantwoordingDieUitblijftKrijgtUitstelOfEenAmbtshalveVaststelling() {
    verleend().voorbij("verantwoordingstermijnVoorbij").staat("verantwoordingUitgebleven");
    en("verantwoordingUitgebleven", "UITSTEL").staat("verantwoorden");
    voorbij("verantwoordingstermijnVoorbij").en("verantwoordingUitgebleven", "AMBTSHALVE");
    staat("vaststellingBeoordelen");
    assertThat(DOMEIN.gemeld(zaak)).contains("verantwoordingstermijn verstreken");
  }

  @Test
  void eenLagereVaststellingVraagtEenZienswijzeEnEindigtMetTerugvorderen() {
    verleend().en("verantwoorden", "VERANTWOORD").zienswijze("vaststellingBeoordelen", "bea");
    en("zienswijzeVaststelling", "AFGEZIEN").zienswijze("vaststellingBeoordelen", "bea");
    voorbij("zienswijzetermijnVaststellingVoorbij").voorgelegd("vaststellingBeoordelen");
    assertThat(DOMEIN.gemeld(zaak)).contains("zienswijzeVaststelling verstreken");
    en("vaststellen", "TERUG", "bea").voorgelegd("vaststellingBeoordelen");
    en("vaststellen", "BESLOTEN").en("vaststellingBekendmaken", "TERUGVORDEREN");
    en("terugvorderen", "TERUGBETAALD").staat();
    voorbij("bezwaartermijnVaststelling").isKlaar("gesloten");
  }

  @Test
  void eenIngetrokkenVerleningHoeftGeenVerantwoordingMeer() {
    verleend();
    motor.bericht(zaak, "intrekkingBegonnen");
    zienswijze("intrekkingVoorbereiden", "bea").staat("verantwoorden", "zienswijzeIntrekking");
    en("zienswijzeIntrekking", "GEGEVEN", "bea").zienswijze("intrekkingVoorbereiden", "bea");
    voorbij("zienswijzetermijnIntrekkingVoorbij").voorgelegd("intrekkingVoorbereiden");
    assertThat(DOMEIN.gemeld(zaak)).contains("zienswijzeIntrekking verstreken");
    en("intrekken", "TERUG", "bea").voorgelegd("intrekkingVoorbereiden");
    en("intrekken", "BESLOTEN");
    motor.bericht(zaak, "verleningIngetrokken");
    en("intrekkingBekendmaken", "BEKENDGEMAAKT").staat();
    voorbij("bezwaartermijnIntrekking").isKlaar("gesloten");
  }

  @Test
  void wieVanIntrekkingAfzietLaatDeWegZoalsZijWas() {
    verleend();
    motor.bericht(zaak, "intrekkingBegonnen");
    en("intrekkingVoorbereiden", "AFGEZIEN").staat("verantwoorden");
  }

  @Test
  void sporenLopenNaastDeWegEnNaastElkaar() {
    verleend();
    motor.bericht(zaak, "wijzigingGemeld");
    motor.bericht(zaak, "inGebrekeGesteld");
    motor.bericht(zaak, "driejaarBereikt");
    staat("ingebrekestellingAfhandelen", "verantwoorden", "voornemenMelden", "wijzigingBeoordelen");
    en("wijzigingBeoordelen", "AFSPRAAK").en("ingebrekestellingAfhandelen", "AFGEHANDELD");
    en("voornemenMelden", "GEMELD").staat("verantwoorden");
    motor.bericht(zaak, "wijzigingGemeld");
    en("wijzigingBeoordelen", "GEEN_GEVOLG").staat("verantwoorden");
  }

  @Test
  void eenSpoorBepaaltNietWieDeHoofdwegKrijgt() {
    dien().en("volledigheidToetsen", "AANVULLEN", "bea");
    motor.bericht(zaak, "inGebrekeGesteld");
    assertThat(motor.behandelaar(zaak, "ingebrekestellingAfhandelen")).isNull();
    en("ingebrekestellingAfhandelen", "AFGEHANDELD", "bo").voorbij("hersteltermijnVoorbij");
    assertThat(motor.behandelaar(zaak, "aanvullingToetsen")).isEqualTo("bea");
  }

  @Test
  void eenLopendBezwaarHoudtDeZaakOpen() {
    geweigerd();
    motor.bericht(zaak, "bezwaarIngediend");
    voorbij("bezwaartermijnVoorbij").staat("bezwaarBehandelen");
    en("bezwaarBehandelen", "VOORGELEGD").en("bezwaarBeslissen", "BESLOTEN");
    assertThat(motor.loopt(zaak)).isTrue();
    en("bezwaarBekendmaken", "BEKENDGEMAAKT").isKlaar("bezwaarEinde");
  }

  @Test
  void eenIngetrokkenBezwaarHoudtDeWegNietOp() {
    geweigerd();
    motor.bericht(zaak, "bezwaarIngediend");
    motor.bericht(zaak, "bezwaarIngetrokken");
    staat();
    motor.bericht(zaak, "bezwaarIngediend");
    en("bezwaarBehandelen", "VOORGELEGD");
    motor.bericht(zaak, "bezwaarIngetrokken");
    voorbij("bezwaartermijnVoorbij").isKlaar("gesloten");
  }

  @Test
  void naBezwaarTegenDeIntrekkingVerantwoordtDeSchoolWeer() {
    verleend();
    motor.bericht(zaak, "intrekkingBegonnen");
    voorgelegd("intrekkingVoorbereiden").en("intrekken", "BESLOTEN");
    motor.bericht(zaak, "verleningIngetrokken");
    en("intrekkingBekendmaken", "BEKENDGEMAAKT");
    motor.bericht(zaak, "bezwaarIngediend");
    en("bezwaarBehandelen", "VOORGELEGD").en("bezwaarBeslissen", "BESLOTEN");
    motor.bericht(zaak, "intrekkingHerroepen");
    en("bezwaarBekendmaken", "BEKENDGEMAAKT").staat("verantwoorden");
  }

  @Test
  void opDeLaatsteDagKomtEenHerinnering() {
    dien().en("volledigheidToetsen", "VOLLEDIG", "bea").voorbij("beoordelen").staat("beoordelen");
    assertThat(DOMEIN.gemeld(zaak)).contains("beoordelen herinnerd aan bea");
  }

  private AanvraagwegTest dien() {
    zaak = motor.start("subsidieaanvraag", Modelmotor.antwoorden(null, null));
    return this;
  }

  private AanvraagwegTest verleend() {
    dien().en("volledigheidToetsen", "VOLLEDIG").voorgelegd("beoordelen");
    return en("besluiten", "BESLOTEN").en("bekendmaken", "VERLEEND");
  }

  private AanvraagwegTest geweigerd() {
    dien().en("volledigheidToetsen", "VOLLEDIG").voorgelegd("beoordelen");
    return en("besluiten", "BESLOTEN").en("bekendmaken", "NIET_VERLEEND");
  }

  private AanvraagwegTest en(String stap, String antwoord) {
    return en(stap, antwoord, null);
  }

  private AanvraagwegTest en(String stap, String antwoord, String behandelaar) {
    return en(stap, antwoord, behandelaar, false);
  }

  private AanvraagwegTest voorgelegd(String stap) {
    return en(stap, "VOORGELEGD", null, false);
  }

  private AanvraagwegTest zienswijze(String stap, String behandelaar) {
    return en(stap, "VOORGELEGD", behandelaar, true);
  }

  private AanvraagwegTest en(String stap, String antwoord, String wie, boolean zienswijze) {
    var antwoorden = Modelmotor.antwoorden(antwoord, wie);
    antwoorden.put("zienswijze", zienswijze);
    motor.rondAf(zaak, stap, antwoorden);
    return this;
  }

  private AanvraagwegTest voorbij(String wekker) {
    motor.gaatAf(zaak, wekker);
    return this;
  }

  private void staat(String... stappen) {
    assertThat(motor.open(zaak)).containsExactly(stappen);
  }

  private void isKlaar(String einde) {
    assertThat(motor.loopt(zaak)).isFalse();
    assertThat(motor.einden(zaak)).endsWith(einde);
  }
}
