package nl.leiden.brugwijzer.subsidie;

import java.util.HashMap;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Component;

/** Neemt een stap onder handen en rondt haar af met wat het model daarop kiest. */
@Component
class Stapwerk {

  private final Taken taken;

  Stapwerk(Taken taken) {
    this.taken = taken;
  }

  /**
   * @param gezien de taak op het scherm, of null
   */
  Taak onderhanden(Aanvraag a, Stap stap, UUID gezien, Gebruiker wie) {
    return taken.onderhanden(a.id().waarde(), stap.id(), gezien, wie);
  }

  /**
   * @param behandelaar gebruikersnaam van wie de volgende taak krijgt, of null
   */
  void rondAf(Taak taak, Gebruiker wie, Stapantwoord antwoord, String behandelaar) {
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("antwoord", antwoord.name());
    antwoorden.put("behandelaar", behandelaar);
    antwoorden.put("zienswijze", false);
    taken.rondAf(taak, wie, antwoorden);
  }
}
