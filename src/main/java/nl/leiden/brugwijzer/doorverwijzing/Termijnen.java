package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.stereotype.Component;

/** Rekent uit tot wanneer een stap heeft; het proces zet zijn wekkers naar deze uitkomst. */
@Component
public class Termijnen {

  /** Een herinnering komt aan het begin van de werkdag. */
  private static final LocalTime WEKKER = LocalTime.of(8, 0);

  private final DoorverwijzingInstellingen instellingen;
  private final Werkdagen werkdagen;
  private final Dagwoorden dagwoorden;
  private final Woorden woorden;
  private final Clock klok;

  Termijnen(
      DoorverwijzingInstellingen instellingen,
      Werkdagen werkdagen,
      Dagwoorden dagwoorden,
      Woorden woorden,
      Clock klok) {
    this.instellingen = instellingen;
    this.werkdagen = werkdagen;
    this.dagwoorden = dagwoorden;
    this.woorden = woorden;
    this.klok = klok;
  }

  /** De termijn van een stap, gerekend vanaf de dag dat zij begon. */
  Termijn van(Doorverwijzing d, Stap stap) {
    if (d.verzetTot() != null && stap.verzetbaar())
      return new Termijn(d.verzetTot(), woorden.van("termijn.verzet"));
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
              werkdagen.na(bellenVanaf(d), 1),
              woorden.van("termijn.nabellen", kort(bellenVanaf(d))));
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
        werkdagen.na(d.stapSinds(), aantal), woorden.van("termijn.werkdagen", aantal, sinds(d)));
  }

  private Termijn naWeken(Doorverwijzing d, int aantal) {
    return new Termijn(
        werkdagen.na(d.stapSinds().plusWeeks(aantal), 0),
        woorden.van("termijn.weken", aantal, sinds(d)));
  }

  private Termijn naDagen(Doorverwijzing d, int aantal) {
    return new Termijn(
        werkdagen.na(d.stapSinds().plusDays(aantal), 0),
        woorden.van("termijn.dagen", aantal, sinds(d)));
  }

  private String sinds(Doorverwijzing d) {
    return kort(d.stapSinds());
  }

  private String kort(LocalDate dag) {
    return dagwoorden.kort(dag);
  }
}
