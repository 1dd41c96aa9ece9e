package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Werkdagen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Rekent uit tot wanneer een stap heeft; het proces zet zijn wekkers naar deze uitkomst. */
@Component
public class Termijnen {

  /** Een herinnering komt aan het begin van de werkdag. */
  private static final LocalTime WEKKER = LocalTime.of(8, 0);

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

  private final DoorverwijzingInstellingen instellingen;
  private final Werkdagen werkdagen;
  private final Dagwoorden dagwoorden;
  private final MessageSource teksten;
  private final Clock klok;

  Termijnen(
      DoorverwijzingInstellingen instellingen,
      Werkdagen werkdagen,
      Dagwoorden dagwoorden,
      MessageSource teksten,
      Clock klok) {
    this.instellingen = instellingen;
    this.werkdagen = werkdagen;
    this.dagwoorden = dagwoorden;
    this.teksten = teksten;
    this.klok = klok;
  }

  /** De termijn van een stap, gerekend vanaf de dag dat zij begon. */
  Termijn van(Doorverwijzing d, Stap stap) {
    if (d.verzetTot() != null && stap.verzetbaar())
      return new Termijn(d.verzetTot(), tekst("termijn.verzet"));
    return switch (stap) {
      case ONTVANGST_BEVESTIGEN -> naWerkdagen(d, d.doel().reactieWerkdagen());
      case WACHTLIJST_BEVESTIGEN -> naWeken(d, instellingen.wachtlijstWeken());
      case UITKOMST_TERUGKOPPELEN -> naWerkdagen(d, instellingen.uitkomstWerkdagen());
      case AANKOMST_NAGAAN ->
          d.status() == Status.WACHTLIJST
              ? naWeken(d, d.wachtWeken())
              : naWerkdagen(d, d.doel().reactieWerkdagen());
      case UITSLAG_VASTLEGGEN -> naDagen(d, d.doel().beslistermijnDagen());
      case NAZORG -> naWeken(d, instellingen.nazorgWeken());
      case NABELLEN ->
          new Termijn(
              werkdagen.na(bellenVanaf(d), 1), tekst("termijn.nabellen", kort(bellenVanaf(d))));
      case VRAAG_BEANTWOORDEN, SAMEN_AANVRAGEN, VERVOLG_BEPALEN ->
          naWerkdagen(d, instellingen.antwoordWerkdagen());
    };
  }

  /** Wanneer de teamleider hoort dat een antwoord uitblijft. */
  LocalDate leiderVanaf(Doorverwijzing d) {
    return werkdagen.na(
        van(d, Stap.ONTVANGST_BEVESTIGEN).uiterlijk(), instellingen.leiderNaWerkdagen());
  }

  /** Wanneer de verzender een taak krijgt om te bellen. */
  LocalDate bellenVanaf(Doorverwijzing d) {
    return werkdagen.na(
        van(d, Stap.ONTVANGST_BEVESTIGEN).uiterlijk(), instellingen.bellenNaWerkdagen());
  }

  /** Het moment op een dag waarop een wekker afgaat. */
  ZonedDateTime wekker(LocalDate dag) {
    return dag.atTime(WEKKER).atZone(klok.getZone());
  }

  private Termijn naWerkdagen(Doorverwijzing d, int aantal) {
    return new Termijn(
        werkdagen.na(d.stapSinds(), aantal), tekst("termijn.werkdagen", aantal, sinds(d)));
  }

  private Termijn naWeken(Doorverwijzing d, int aantal) {
    return new Termijn(
        werkdagen.na(d.stapSinds().plusWeeks(aantal), 0), tekst("termijn.weken", aantal, sinds(d)));
  }

  private Termijn naDagen(Doorverwijzing d, int aantal) {
    return new Termijn(
        werkdagen.na(d.stapSinds().plusDays(aantal), 0), tekst("termijn.dagen", aantal, sinds(d)));
  }

  private String sinds(Doorverwijzing d) {
    return kort(d.stapSinds());
  }

  private String kort(LocalDate dag) {
    return dagwoorden.kort(dag);
  }

  private String tekst(String sleutel, Object... waarden) {
    return teksten.getMessage(sleutel, waarden, NEDERLANDS);
  }
}
