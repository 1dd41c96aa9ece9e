package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Werkdagen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat het proces van een actie aan het domein vraagt; elke vraag draagt alleen het id. */
@Service
@Transactional
public class Actieprocesvragen {

  private static final LocalTime WEKKER = LocalTime.of(8, 0);

  private final Acties acties;
  private final Taskforcemeldingen meldingen;
  private final Werkdagen werkdagen;
  private final Clock klok;

  Actieprocesvragen(Acties acties, Taskforcemeldingen meldingen, Werkdagen werkdagen, Clock klok) {
    this.acties = acties;
    this.meldingen = meldingen;
    this.werkdagen = werkdagen;
    this.klok = klok;
  }

  /** Het begin van de laatste dag. */
  public ZonedDateTime laatsteDag(UUID zaak) {
    return wekker(vind(zaak).uiterlijk());
  }

  /**
   * Wanneer de voorzitter hoort dat de actie niet op tijd klaar is: de werkdag na de laatste dag.
   */
  public ZonedDateTime teLaat(UUID zaak) {
    return wekker(werkdagen.na(vind(zaak).uiterlijk(), 1));
  }

  /** De laatste dag is aangebroken. */
  public void herinner(UUID zaak) {
    meldingen.aanEigenaar(vergrendel(zaak), "taskforce.herinnering");
  }

  /** De actie is niet op tijd klaar. */
  public void lichtVoorzitterIn(UUID zaak) {
    meldingen.aanVoorzitters(vergrendel(zaak), "taskforce.actietelaat");
  }

  /** De actie is klaar. */
  public void sluit(UUID zaak) {
    meldingen.aanVoorzitters(vergrendel(zaak), "taskforce.actieklaar");
  }

  private ZonedDateTime wekker(LocalDate dag) {
    return dag.atTime(WEKKER).atZone(klok.getZone());
  }

  private Actie vind(UUID zaak) {
    return acties.findById(zaak).orElseThrow();
  }

  private Actie vergrendel(UUID zaak) {
    return acties.vergrendel(zaak).orElseThrow();
  }
}
