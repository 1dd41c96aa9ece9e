package nl.leiden.brugwijzer.suggestie.taskforce;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.privacy.Kenmerk;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** De vergaderingen in iemands eigen agenda, met een link die alleen hij kent. */
@Service
@Transactional
public class Kalenderbalie {

  private static final String SOORT = "taskforcekalender";
  private static final int BYTES = 32;
  private static final int VERGADERINGEN = 200;

  private final Taskforcetoegang toegang;
  private final Kalendersleutels sleutels;
  private final Vergaderingen vergaderingen;
  private final Gebruikers gebruikers;
  private final Kalender kalender;
  private final Kenmerk kenmerk;
  private final Auditspoor spoor;
  private final Clock klok;
  private final SecureRandom toeval = new SecureRandom();

  Kalenderbalie(
      Taskforcetoegang toegang,
      Kalendersleutels sleutels,
      Vergaderingen vergaderingen,
      Gebruikers gebruikers,
      Kalender kalender,
      Kenmerk kenmerk,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.sleutels = sleutels;
    this.vergaderingen = vergaderingen;
    this.gebruikers = gebruikers;
    this.kalender = kalender;
    this.kenmerk = kenmerk;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** Wanneer iemand zijn link maakte, of niets. */
  @Transactional(readOnly = true)
  public Optional<Instant> gemaakt(Gebruiker wie) {
    toegang.moetLezen(wie);
    return sleutels.findById(wie.gebruikersnaam()).map(Kalendersleutel::gemaakt);
  }

  /**
   * Maakt een nieuwe link; een oude werkt daarna niet meer.
   *
   * @return de sleutel; zij is hierna nergens meer terug te vinden
   */
  public String vernieuw(Gebruiker wie) {
    toegang.moetLezen(wie);
    var bytes = new byte[BYTES];
    toeval.nextBytes(bytes);
    var sleutel = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sleutels.saveAndFlush(
        new Kalendersleutel(wie.gebruikersnaam(), kenmerk.van(SOORT, sleutel), klok.instant()));
    spoor.legVast(wie, "taskforce.kalenderlink", SOORT, UUID.randomUUID());
    return sleutel;
  }

  /**
   * De vergaderingen als iCalendar, ook die niet doorgaan.
   *
   * @throws NietGevonden als de link niet (meer) geldt, of van iemand is die geen lid meer is
   */
  @Transactional(readOnly = true)
  public String lees(String sleutel) {
    sleutels
        .findByKenmerkIn(kenmerk.mogelijk(SOORT, sleutel))
        .flatMap(s -> gebruikers.vind(s.gebruikersnaam()))
        .filter(toegang::mag)
        .orElseThrow(() -> new NietGevonden(SOORT, "sleutel"));
    var vanaf = LocalDate.now(klok).minusYears(1);
    return kalender.van(
        vergaderingen.vanaf(vanaf, Limit.of(VERGADERINGEN)).stream()
            .map(Vergadering::beeld)
            .toList());
  }
}
