package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.leiden.brugwijzer.config.sessie.Sessieinstellingen;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vertelt een open pagina hoe lang iemand nog is aangemeld. */
@RestController
class SessieController {

  /** De bibliotheek van de sessies kent alleen de tijd van de computer. */
  private static final InstantSource COMPUTER = InstantSource.system();

  private final Sessieinstellingen instellingen;
  private final Clock klok;

  SessieController(Sessieinstellingen instellingen, Clock klok) {
    this.instellingen = instellingen;
    this.klok = klok;
  }

  /**
   * Wat er nog over is, in seconden.
   *
   * @param stil als iemand verder niets doet
   * @param hoogstens hoe dan ook
   */
  record Over(long stil, long hoogstens) {}

  /**
   * Vraagt een mens dit, dan is die er nog; een script zegt erbij dat het uit zichzelf vraagt. Wie
   * niet meer is aangemeld, krijgt niets: dat is een antwoord, geen fout.
   */
  @GetMapping(path = "/sessie", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Over> over(Optional<Gebruiker> wie, HttpServletRequest verzoek) {
    if (wie.isEmpty())
      return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    var sessie = verzoek.getSession();
    var sinds = Duration.ofMillis(COMPUTER.millis() - sessie.getLastAccessedTime());
    var einde = Sessiegrens.einde(sessie, instellingen.hoogstens());
    var hoogstens =
        einde == null ? instellingen.hoogstens() : Duration.between(klok.instant(), einde);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Over(instellingen.stil().minus(sinds).toSeconds(), hoogstens.toSeconds()));
  }
}
