package nl.leiden.brugwijzer.bericht;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.leiden.brugwijzer.basis.Werkdagen;

/**
 * Hoe iemand van berichten wil horen. In de app staan ze altijd.
 *
 * @param overzichtUur het hele uur waarop op werkdagen het dagoverzicht gaat, 0 tot en met 23
 * @param stilVan het hele uur waarop de stille uren beginnen, of null als er geen zijn
 * @param stilTot het hele uur waarop zij ophouden; eerder dan {@code stilVan} is de volgende dag
 * @param stilWeekend of er in het weekend en op feestdagen geen mail gaat
 */
public record Voorkeur(
    Wijze wijze, int overzichtUur, Integer stilVan, Integer stilTot, boolean stilWeekend) {

  /** Wie niets koos, krijgt elke mail meteen. */
  public static final Voorkeur GEWOON = new Voorkeur(Wijze.DIRECT, 8, null, null, false);

  /** Hoe iemand van berichten wil horen. */
  public enum Wijze {
    DIRECT,
    DAGOVERZICHT,
    ALLEEN_APP
  }

  /** Wanneer een mail die nu klaarligt weg mag: nu, of als de stille tijd voorbij is. */
  public ZonedDateTime eerstvolgend(ZonedDateTime nu, Werkdagen werkdagen) {
    var moment = nu;
    while (true) {
      if (stilWeekend && !werkdagen.isWerkdag(moment.toLocalDate()))
        moment = moment.toLocalDate().plusDays(1).atStartOfDay(moment.getZone());
      else if (inStilleUren(moment.getHour())) moment = eindeStilleUren(moment);
      else return moment;
    }
  }

  private boolean inStilleUren(int uur) {
    if (stilVan == null) return false;
    return stilVan < stilTot ? uur >= stilVan && uur < stilTot : uur >= stilVan || uur < stilTot;
  }

  private ZonedDateTime eindeStilleUren(ZonedDateTime moment) {
    var dag = moment.toLocalDate();
    var einde = moment.getHour() < stilTot ? dag : dag.plusDays(1);
    return einde.atTime(LocalTime.of(stilTot, 0)).atZone(moment.getZone());
  }
}
