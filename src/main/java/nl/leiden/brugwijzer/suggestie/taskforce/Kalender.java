package nl.leiden.brugwijzer.suggestie.taskforce;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Schrijft vergaderingen als iCalendar (RFC 5545), in de tijd van Amsterdam en zonder mensen. */
@Component
class Kalender {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final int MAART = 3;
  private static final int OKTOBER = 10;
  private static final int LAATSTE = -1;

  /** Sinds dit jaar geldt de regel in heel Europa; 1998 begon zij op 29 maart en 25 oktober. */
  private static final int JAAR = 1998;

  private final Woorden woorden;
  private final Dagwoorden dagen;
  private final String adres;

  Kalender(Woorden woorden, Dagwoorden dagen, @Value("${brugwijzer.adres}") String adres) {
    this.woorden = woorden;
    this.dagen = dagen;
    this.adres = adres;
  }

  String van(List<Vergaderbeeld> vergaderingen) {
    var kalender = new ICalendar();
    kalender.setVersion(ICalVersion.V2_0);
    kalender.setProductId("-//Brugwijzer//Taskforce Armoede//NL");
    kalender.setName(woorden.van("taskforce.naam"));
    kalender.setExperimentalProperty("X-WR-CALNAME", woorden.van("taskforce.naam"));
    kalender.setMethod("PUBLISH");
    kalender
        .getTimezoneInfo()
        .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(AMSTERDAM), amsterdam()));
    vergaderingen.forEach(v -> kalender.addEvent(afspraak(v)));
    return Biweekly.write(kalender).go();
  }

  private VEvent afspraak(Vergaderbeeld v) {
    var g = v.gegevens();
    var afspraak = new VEvent();
    afspraak.setUid(v.id() + "@brugwijzer");
    afspraak.setDateTimeStamp(Date.from(v.gewijzigd()));
    afspraak.setSequence(v.versie());
    afspraak.setDateStart(moment(g.datum(), g.van()));
    afspraak.setDateEnd(moment(g.datum(), g.tot()));
    afspraak.setSummary(woorden.van("taskforce.naam"));
    afspraak.setLocation(g.plaats());
    afspraak.setDescription(woorden.van("taskforce.kalender.sluiting", dagen.datum(g.sluiting())));
    afspraak.setUrl(adres + Taskforceadres.van(v.id()));
    afspraak.setStatus(
        v.stand() == Vergaderstand.AFGELAST ? Status.cancelled() : Status.confirmed());
    return afspraak;
  }

  private static Date moment(LocalDate dag, LocalTime tijd) {
    return Date.from(dag.atTime(tijd).atZone(AMSTERDAM).toInstant());
  }

  /** De Europese regel: laatste zondag van maart en van oktober. */
  private static VTimezone amsterdam() {
    var zone = new VTimezone(AMSTERDAM.getId());
    var winter = UtcOffset.parse("+0100");
    var zomer = UtcOffset.parse("+0200");
    zone.addDaylightSavingsTime(
        overgang(new DaylightSavingsTime(), MAART, 29, 2, winter, zomer, "CEST"));
    zone.addStandardTime(overgang(new StandardTime(), OKTOBER, 25, 3, zomer, winter, "CET"));
    return zone;
  }

  private static <T extends Observance> T overgang(
      T overgang, int maand, int eerste, int uur, UtcOffset van, UtcOffset naar, String naam) {
    overgang.setDateStart(new DateTimeComponents(JAAR, maand, eerste, uur, 0, 0, false));
    overgang.setTimezoneOffsetFrom(van);
    overgang.setTimezoneOffsetTo(naar);
    overgang.addTimezoneName(naam);
    overgang.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(maand)
            .byDay(LAATSTE, DayOfWeek.SUNDAY)
            .build());
    return overgang;
  }
}
