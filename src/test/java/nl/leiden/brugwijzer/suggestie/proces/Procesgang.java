package nl.leiden.brugwijzer.suggestie.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.engine.Modelmotor;
import nl.leiden.brugwijzer.engine.Procesbeeld;

/** De gang van één signaal of actie door haar model, stap voor stap. */
final class Procesgang {

  private final Modelmotor motor;
  private final Meeschrijver domein;

  private UUID zaak;

  Procesgang(Modelmotor motor, Meeschrijver domein) {
    this.motor = motor;
    this.domein = domein;
  }

  Procesgang signaal() {
    return signaal(false);
  }

  Procesgang signaalVanGezinDatVastzit() {
    return signaal(true);
  }

  private Procesgang signaal(boolean gezinVast) {
    var begin = Modelmotor.antwoorden(null, null);
    begin.putAll(Map.of("stand", "BEOORDELEN", "gezinVast", gezinVast, "tevredenVragen", true));
    zaak = motor.start("vereenvoudigsuggestie", begin);
    return this;
  }

  Procesgang actie(String wie) {
    zaak = motor.start("taskforceactie", Modelmotor.antwoorden(null, wie));
    return this;
  }

  Procesgang en(String stap, String antwoord) {
    return en(stap, antwoord, Map.of());
  }

  Procesgang en(String stap, String antwoord, Map<String, Object> meer) {
    var antwoorden = Modelmotor.antwoorden(antwoord, null);
    antwoorden.putAll(meer);
    motor.rondAf(zaak, stap, antwoorden);
    return this;
  }

  Procesgang bericht(String naam) {
    return bericht(naam, Map.of());
  }

  Procesgang bericht(String naam, Map<String, Object> meer) {
    motor.bericht(zaak, naam, new HashMap<>(meer));
    return this;
  }

  Procesgang voorbij(String wekker) {
    motor.gaatAf(zaak, wekker);
    return this;
  }

  Procesgang hoort(String... berichten) {
    assertThat(motor.hoort(zaak)).containsExactlyInAnyOrder(berichten);
    return this;
  }

  Procesgang staat(String... stappen) {
    assertThat(motor.open(zaak)).containsExactlyInAnyOrder(stappen);
    return this;
  }

  Procesgang wekt(String... elementen) {
    assertThat(motor.wekkers(zaak)).containsExactlyInAnyOrder(elementen);
    return this;
  }

  Procesgang ligtBij(String stap, String wie) {
    assertThat(ligtBij(stap)).isEqualTo(wie);
    return this;
  }

  String ligtBij(String stap) {
    return motor.behandelaar(zaak, stap);
  }

  Procesgang loopt() {
    assertThat(motor.loopt(zaak)).isTrue();
    return this;
  }

  Procesgang isKlaar(String einde) {
    assertThat(motor.loopt(zaak)).isFalse();
    assertThat(motor.einden(zaak)).endsWith(einde);
    return this;
  }

  List<String> gemeld() {
    return domein.gemeld(zaak);
  }

  List<String> open() {
    return motor.open(zaak);
  }

  Set<String> gelopen() {
    return motor.gelopen(zaak);
  }

  Procesbeeld beeld() {
    return motor.beeld(zaak);
  }
}
