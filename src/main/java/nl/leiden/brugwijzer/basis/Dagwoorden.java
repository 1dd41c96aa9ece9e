package nl.leiden.brugwijzer.basis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dagen en tijden zoals mensen ze zeggen. */
@Component("dagwoorden")
public class Dagwoorden {

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
  private static final DateTimeFormatter KORT = patroon("EEE d MMM");
  private static final DateTimeFormatter KORT_MET_JAAR = patroon("EEE d MMM yyyy");
  private static final DateTimeFormatter LANG = patroon("EEEE d MMMM");
  private static final DateTimeFormatter LANG_MET_JAAR = patroon("EEEE d MMMM yyyy");
  private static final DateTimeFormatter DATUM = patroon("d MMMM yyyy");
  private static final DateTimeFormatter TIJD = patroon("HH:mm");

  private final Clock klok;
  private final Werkdagen werkdagen;
  private final MessageSource teksten;

  Dagwoorden(Clock klok, Werkdagen werkdagen, MessageSource teksten) {
    this.klok = klok;
    this.werkdagen = werkdagen;
    this.teksten = teksten;
  }

  private static DateTimeFormatter patroon(String vorm) {
    return DateTimeFormatter.ofPattern(vorm, NEDERLANDS);
  }

  /** De dag van vandaag. */
  public LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  /** De dag waarop een moment valt. */
  public LocalDate dag(Instant moment) {
    return LocalDate.ofInstant(moment, klok.getZone());
  }

  /** Zoals een browser een moment leest, in hele seconden: meer dan drie cijfers mag HTML niet. */
  public String tijdstip(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Zoals "ma 16 nov", met het jaar als dat niet dit jaar is. */
  public String kort(LocalDate dag) {
    var vorm = dag.getYear() == vandaag().getYear() ? KORT : KORT_MET_JAAR;
    return vorm.format(dag).replace(".", "");
  }

  /** Zoals "maandag 16 november". */
  public String lang(LocalDate dag) {
    return (dag.getYear() == vandaag().getYear() ? LANG : LANG_MET_JAAR).format(dag);
  }

  /** Zoals "16 november 2026": altijd met het jaar, voor termijnen en brieven. */
  public String datum(LocalDate dag) {
    return DATUM.format(dag);
  }

  /** Zoals "ma 16 nov 14:03". */
  public String moment(Instant moment) {
    return kort(dag(moment)) + " " + tijd(moment);
  }

  /** Zoals "14:03". */
  public String tijd(Instant moment) {
    return TIJD.format(moment.atZone(klok.getZone()));
  }

  /** Een laatste dag in woorden: "2 werkdagen te laat", "vandaag", "morgen" of "di 24 nov". */
  public String uiterlijk(LocalDate dag) {
    var vandaag = vandaag();
    if (dag.isBefore(vandaag))
      return tekst("dag.telaat", Math.max(1, werkdagen.tussen(dag, vandaag)));
    if (dag.equals(vandaag)) return tekst("dag.vandaag");
    if (dag.equals(vandaag.plusDays(1))) return tekst("dag.morgen");
    return kort(dag);
  }

  /** Een laatste dag als zinsdeel: "uiterlijk morgen", of "2 werkdagen te laat". */
  public String termijn(LocalDate dag) {
    return dag.isBefore(vandaag()) ? uiterlijk(dag) : tekst("dag.uiterlijk", uiterlijk(dag));
  }

  /** Hoe dringend een laatste dag is, als naam van een labelkleur. */
  public String dringend(LocalDate dag) {
    if (dag.isBefore(vandaag())) return "te-laat";
    return dag.equals(vandaag()) ? "let-op" : "rustig";
  }

  /** Hoelang geleden een dag was: "vandaag", "gisteren", "3 weken geleden". */
  public String geleden(LocalDate dag) {
    var dagen = ChronoUnit.DAYS.between(dag, vandaag());
    if (dagen <= 0) return tekst("dag.vandaag");
    if (dagen == 1) return tekst("dag.gisteren");
    if (dagen < 14) return tekst("dag.geleden.dagen", dagen);
    if (dagen < 60) return tekst("dag.geleden.weken", dagen / 7);
    if (dagen < 730) return tekst("dag.geleden.maanden", dagen / 30);
    return tekst("dag.geleden.jaren", dagen / 365);
  }

  private String tekst(String sleutel, Object... waarden) {
    return teksten.getMessage(sleutel, waarden, NEDERLANDS);
  }
}
