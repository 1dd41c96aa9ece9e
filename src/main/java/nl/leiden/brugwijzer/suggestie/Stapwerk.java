package nl.leiden.brugwijzer.suggestie;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Component;

/** Neemt een stap onder handen en rondt haar af met wat het model daarop kiest. */
@Component("signaalstapwerk")
class Stapwerk {

  private final Taken taken;

  Stapwerk(Taken taken) {
    this.taken = taken;
  }

  /**
   * @param gezien de taak op het scherm, of null
   */
  Taak onderhanden(Signaal s, Stap stap, UUID gezien, Gebruiker wie) {
    return taken.onderhanden(s.id().waarde(), stap.id(), gezien, wie);
  }

  /**
   * @throws KanNietMeer als een collega met dit signaal bezig is
   */
  void nietBijCollega(Signaal s, Gebruiker wie) {
    taken.vanZaak(s.id().waarde()).stream()
        .filter(taak -> taak.zichtbaarVoor(wie) && !taak.magDoen(wie))
        .findFirst()
        .ifPresent(
            taak -> {
              throw new KanNietMeer("fout.bijcollega", taak.behandelaarNaam());
            });
  }

  /**
   * @param behandelaar gebruikersnaam van wie de volgende taak krijgt, of null
   */
  void rondAf(Taak taak, Gebruiker wie, Stapantwoord antwoord, String behandelaar) {
    rondAf(taak, wie, antwoord, behandelaar, Map.of());
  }

  /**
   * @param verder andere antwoorden waarop het model kiest
   */
  void rondAf(
      Taak taak,
      Gebruiker wie,
      Stapantwoord antwoord,
      String behandelaar,
      Map<String, Object> verder) {
    var antwoorden = new HashMap<String, Object>(verder);
    antwoorden.put("antwoord", antwoord.name());
    antwoorden.put("behandelaar", behandelaar);
    taken.rondAf(taak, wie, antwoorden);
  }
}
