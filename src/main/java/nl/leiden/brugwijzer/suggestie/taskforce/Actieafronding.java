package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakafronding;
import org.springframework.stereotype.Component;

/** Een actie afronden of verlengen voor wie geen scherm heeft. */
@Component
class Actieafronding implements Taakafronding {

  private static final int WEKEN_MEEST = 52;

  private final Actiebalie balie;
  private final Woorden woorden;
  private final Clock klok;

  Actieafronding(Actiebalie balie, Woorden woorden, Clock klok) {
    this.balie = balie;
    this.woorden = woorden;
    this.klok = klok;
  }

  @Override
  public String zaaksoort() {
    return Actieadres.ZAAKSOORT;
  }

  @Override
  public String pad(UUID zaak) {
    // Een actie lees je bij haar vergadering.
    return "/api/v1/taskforcevergaderingen";
  }

  @Override
  public List<Keuze> keuzes(String stap) {
    return List.of(
        new Keuze("GEDAAN", woorden.van("taskforce.antwoord.GEDAAN"), List.of("toelichting"), null),
        new Keuze(
            "VERLENGD",
            woorden.van("taskforce.antwoord.VERLENGD"),
            List.of("weken", "toelichting"),
            null));
  }

  @Override
  public void rondAf(Taak taak, Afronding antwoord, Gebruiker wie) {
    try {
      doe(taak, antwoord, wie);
    } catch (OngeldigeInvoer fout) {
      throw new OngeldigeInvoer(apiveld(fout.veld()), fout.sleutel(), fout.waarden());
    }
  }

  private void doe(Taak taak, Afronding antwoord, Gebruiker wie) {
    var keuze = antwoord.keuze() == null ? "" : antwoord.keuze();
    switch (keuze) {
      case "GEDAAN" -> balie.gedaan(taak.zaakId(), taak.id(), antwoord.toelichting(), wie);
      case "VERLENGD" ->
          balie.verleng(
              taak.zaakId(), taak.id(), over(antwoord.weken()), antwoord.toelichting(), wie);
      default -> throw new OngeldigeInvoer("keuze", "fout.taskforce.antwoord");
    }
  }

  private static String apiveld(String veld) {
    return switch (veld) {
      case "dag" -> "weken";
      case "tekst" -> "toelichting";
      default -> veld;
    };
  }

  private LocalDate over(Integer weken) {
    return weken == null || weken < 1 || weken > WEKEN_MEEST
        ? null
        : LocalDate.now(klok).plusWeeks(weken);
  }
}
