package nl.leiden.brugwijzer.suggestie.taskforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** De vergaderingen in iemands eigen agenda. */
@BrugwijzerTest
class KalenderTest {

  private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

  @Autowired Taskforcewereld wereld;
  @Autowired Kalenderbalie balie;
  @Autowired Vergaderbalie vergaderbalie;
  @Autowired Ledenbalie leden;
  @Autowired Proefmensen mensen;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  Gebruiker nadia;
  Gebruiker omar;

  @BeforeEach
  void mensen() {
    nadia = wereld.voorzitter();
    omar = wereld.lid();
  }

  @Test
  void winterEnZomerStaanInAmsterdamseTijd() {
    var winter = wereld.gepland(nadia);
    var zomer = UUID.randomUUID();
    var dag = LocalDate.of(2027, 6, 7);
    vergaderbalie.plan(
        zomer,
        new Vergadergegevens(dag, LocalTime.of(9, 30), LocalTime.of(11, 0), "Online", dag),
        nadia);
    var ics = balie.lees(balie.vernieuw(omar));
    assertThat(begin(ics, winter)).isEqualTo(ZonedDateTime.of(2026, 12, 7, 14, 0, 0, 0, HIER));
    assertThat(begin(ics, zomer)).isEqualTo(ZonedDateTime.of(2027, 6, 7, 9, 30, 0, 0, HIER));
    assertThat(ics)
        .contains(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Amsterdam",
            "DTSTART;TZID=Europe/Amsterdam:20261207T140000",
            "DTSTART;TZID=Europe/Amsterdam:20270607T093000");
  }

  @Test
  void watNietDoorgaatBlijftErinAlsAfgezegd() {
    var id = wereld.gepland(nadia);
    var sleutel = balie.vernieuw(omar);
    assertThat(afspraak(balie.lees(sleutel), id).getStatus().isConfirmed()).isTrue();
    vergaderbalie.lastAf(id, "De zaal is dicht.", nadia);
    var nu = afspraak(balie.lees(sleutel), id);
    assertThat(nu.getStatus().isCancelled()).isTrue();
    assertThat(nu.getSequence().getValue()).isPositive();
  }

  @Test
  void erStaanGeenMensenInEnGeenAgendapunten() {
    wereld.vastgesteld(nadia, UUID.randomUUID());
    assertThat(balie.lees(balie.vernieuw(omar)))
        .doesNotContain(omar.naam(), nadia.naam(), "ATTENDEE", "ORGANIZER", "Zwemmen");
  }

  @Test
  void eenNieuweLinkMaaktDeOudeOngeldig() throws Exception {
    var oud = balie.vernieuw(omar);
    assertThat(
            jdbc.sql("select kenmerk from taskforcekalender where gebruikersnaam = ?")
                .param(omar.gebruikersnaam())
                .query(String.class)
                .single())
        .doesNotContain(oud);
    assertThat(status(oud)).isEqualTo(200);
    var nieuw = balie.vernieuw(omar);
    assertThat(status(oud)).isEqualTo(404);
    assertThat(status(nieuw)).isEqualTo(200);
    assertThat(status("verzonnen")).isEqualTo(404);
  }

  @Test
  void deLinkVanWieGeenLidMeerIsWerktNiet() {
    var sleutel = balie.vernieuw(omar);
    leden.beeindig(wereld.lidmaatschap(omar), nadia);
    assertThatThrownBy(() -> balie.lees(sleutel)).isInstanceOf(NietGevonden.class);
    var tess = wereld.lid();
    var vanTess = balie.vernieuw(tess);
    mensen.vertrekt(tess);
    assertThatThrownBy(() -> balie.lees(vanTess)).isInstanceOf(NietGevonden.class);
  }

  private int status(String sleutel) throws Exception {
    return mvc.perform(get("/taskforce/kalender/" + sleutel)).andReturn().getResponse().getStatus();
  }

  private static ZonedDateTime begin(String ics, UUID id) {
    return afspraak(ics, id).getDateStart().getValue().toInstant().atZone(HIER);
  }

  private static VEvent afspraak(String ics, UUID id) {
    return Biweekly.parse(ics).first().getEvents().stream()
        .filter(e -> e.getUid().getValue().startsWith(id.toString()))
        .findFirst()
        .orElseThrow();
  }
}
