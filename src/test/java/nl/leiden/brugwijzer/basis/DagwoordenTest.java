package nl.leiden.brugwijzer.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class DagwoordenTest {

  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-11-16T08:00:00Z"), ZoneId.of("Europe/Amsterdam"));

  private final Dagwoorden dagen = new Dagwoorden(KLOK, new Werkdagen(), woorden());

  @Test
  void eenDagIsKortEnKleineLetters() {
    assertThat(dagen.kort(LocalDate.of(2026, 11, 16))).isEqualTo("ma 16 nov");
    assertThat(dagen.kort(LocalDate.of(2026, 3, 1))).isEqualTo("zo 1 mrt");
    assertThat(dagen.lang(LocalDate.of(2026, 11, 16))).isEqualTo("maandag 16 november");
  }

  @Test
  void eenAnderJaarStaatErbij() {
    assertThat(dagen.kort(LocalDate.of(2027, 1, 4))).isEqualTo("ma 4 jan 2027");
    assertThat(dagen.lang(LocalDate.of(2027, 1, 4))).isEqualTo("maandag 4 januari 2027");
  }

  @Test
  void eenMomentIsDeTijdInLeiden() {
    assertThat(dagen.moment(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("do 2 jul 00:30");
  }

  @Test
  void eenLaatsteDagStaatInWoorden() {
    assertThat(dagen.uiterlijk(LocalDate.of(2026, 11, 12))).isEqualTo("te laat: 2");
    assertThat(dagen.uiterlijk(LocalDate.of(2026, 11, 15))).isEqualTo("te laat: 1");
    assertThat(dagen.uiterlijk(LocalDate.of(2026, 11, 16))).isEqualTo("vandaag");
    assertThat(dagen.uiterlijk(LocalDate.of(2026, 11, 17))).isEqualTo("morgen");
    assertThat(dagen.uiterlijk(LocalDate.of(2026, 11, 24))).isEqualTo("di 24 nov");
  }

  @Test
  void hoelangGeledenStaatInDagenWekenMaandenOfJaren() {
    var vandaag = LocalDate.of(2026, 11, 16);
    assertThat(dagen.geleden(vandaag.plusDays(1))).isEqualTo("vandaag");
    assertThat(dagen.geleden(vandaag)).isEqualTo("vandaag");
    assertThat(dagen.geleden(vandaag.minusDays(1))).isEqualTo("gisteren");
    assertThat(dagen.geleden(vandaag.minusDays(13))).isEqualTo("13 dagen");
    assertThat(dagen.geleden(vandaag.minusDays(14))).isEqualTo("2 weken");
    assertThat(dagen.geleden(vandaag.minusDays(60))).isEqualTo("2 maanden");
    assertThat(dagen.geleden(vandaag.minusDays(729))).isEqualTo("24 maanden");
    assertThat(dagen.geleden(vandaag.minusDays(730))).isEqualTo("2 jaar");
  }

  private static StaticMessageSource woorden() {
    var nederlands = Locale.forLanguageTag("nl");
    var woorden = new StaticMessageSource();
    woorden.addMessage("dag.telaat", nederlands, "te laat: {0}");
    woorden.addMessage("dag.vandaag", nederlands, "vandaag");
    woorden.addMessage("dag.morgen", nederlands, "morgen");
    woorden.addMessage("dag.gisteren", nederlands, "gisteren");
    woorden.addMessage("dag.geleden.dagen", nederlands, "{0} dagen");
    woorden.addMessage("dag.geleden.weken", nederlands, "{0} weken");
    woorden.addMessage("dag.geleden.maanden", nederlands, "{0} maanden");
    woorden.addMessage("dag.geleden.jaren", nederlands, "{0} jaar");
    return woorden;
  }
}
