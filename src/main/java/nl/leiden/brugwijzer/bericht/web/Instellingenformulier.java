package nl.leiden.brugwijzer.bericht.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.leiden.brugwijzer.bericht.Voorkeur;

/** Hoe iemand van berichten wil horen, zoals ingevuld. */
record Instellingenformulier(
    @NotNull(message = "{fout.instellingen.wijze}") Voorkeur.Wijze wijze,
    @NotNull(message = "{fout.instellingen.uur}")
        @Min(value = 0, message = "{fout.instellingen.uur}")
        @Max(value = 23, message = "{fout.instellingen.uur}")
        Integer overzichtUur,
    @Min(value = 0, message = "{fout.instellingen.uur}")
        @Max(value = 23, message = "{fout.instellingen.uur}")
        Integer stilVan,
    @Min(value = 0, message = "{fout.instellingen.uur}")
        @Max(value = 23, message = "{fout.instellingen.uur}")
        Integer stilTot,
    Boolean stilWeekend) {

  static Instellingenformulier van(Voorkeur voorkeur) {
    return new Instellingenformulier(
        voorkeur.wijze(),
        voorkeur.overzichtUur(),
        voorkeur.stilVan(),
        voorkeur.stilTot(),
        voorkeur.stilWeekend());
  }

  Voorkeur voorkeur() {
    return new Voorkeur(wijze, overzichtUur, stilVan, stilTot, Boolean.TRUE.equals(stilWeekend));
  }
}
