package nl.leiden.brugwijzer.toegang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.suggestie.taskforce.Kalenderbalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Taskforcewereld;
import org.springframework.stereotype.Component;

/** Vergaderingen en acties voor de toegangstabel. */
@Component
class Taskforcezaken {

  private final Taskforcewereld wereld;
  private final Kalenderbalie kalender;
  private final Proefmensen mensen;
  private final List<Gebruiker> leden = new ArrayList<>();

  Taskforcezaken(Taskforcewereld wereld, Kalenderbalie kalender, Proefmensen mensen) {
    this.wereld = wereld;
    this.kalender = kalender;
    this.mensen = mensen;
  }

  /** Een verse vergadering die zo ver is, of een actie van dit lid. */
  Zaak zaak(Toestand toestand, Gebruiker voorzitter, Gebruiker lid) {
    // Wie hier eerder lid werd, hoeft van volgende vergaderingen niets te horen.
    leden.forEach(wereld::stopt);
    leden.clear();
    wereld.maakLid(lid);
    var namen = new HashMap<String, String>();
    namen.put("voorzitter", voorzitter.gebruikersnaam());
    if (toestand == Toestand.TASKFORCE_ACTIE) {
      var actie = wereld.actie(wereld.gehouden(voorzitter, lid), lid);
      namen.put("acties", actie.toString());
      return new Zaak(actie, namen);
    }
    var id = vergadering(toestand, voorzitter);
    namen.put("vergaderingen", id.toString());
    namen.put("taskforcevergaderingen", id.toString());
    namen.put("punt", wereld.punten(id, voorzitter).get(0).id().toString());
    namen.put("wacht", wereld.wachtend(voorzitter).toString());
    namen.put("kandidaat", mensen.met(Rol.TASKFORCELID).gebruikersnaam());
    namen.put("leden", wereld.lidmaatschap(nieuwLid()).toString());
    namen.put("sleutel", kalender.vernieuw(lid));
    return new Zaak(id, namen);
  }

  private Gebruiker nieuwLid() {
    var nieuw = wereld.lid();
    leden.add(nieuw);
    return nieuw;
  }

  private UUID vergadering(Toestand toestand, Gebruiker voorzitter) {
    return switch (toestand) {
      case TASKFORCE_GEPLAND -> {
        var id = wereld.gepland(voorzitter);
        wereld.opAgenda(id, UUID.randomUUID(), voorzitter);
        yield id;
      }
      case TASKFORCE_VASTGESTELD -> wereld.vastgesteld(voorzitter, UUID.randomUUID());
      default -> wereld.gehouden(voorzitter, wereld.beleid());
    };
  }
}
