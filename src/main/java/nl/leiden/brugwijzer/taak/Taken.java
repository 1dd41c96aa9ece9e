package nl.leiden.brugwijzer.taak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wat een zaakkamer met haar taken doet. */
@Service
public class Taken {

  private final Takenlijst lijst;
  private final Takenboek boek;
  private final Procesmotor motor;

  Taken(Takenlijst lijst, Takenboek boek, Procesmotor motor) {
    this.lijst = lijst;
    this.boek = boek;
    this.motor = motor;
  }

  /** De open taken van een zaak, de dringendste eerst. */
  public List<Taak> vanZaak(UUID zaak) {
    return lijst.vanZaak(zaak);
  }

  /** De open taak bij een stap. */
  public Optional<Taak> open(UUID zaak, String stap) {
    return lijst.vanZaak(zaak).stream().filter(t -> t.stap().equals(stap)).findFirst();
  }

  /**
   * Neemt een stap onder handen: vanaf hier tot het einde van de transactie kan niemand anders haar
   * doen.
   *
   * @throws NietGevonden als deze gebruiker de taak niet mag zien
   * @throws nl.leiden.brugwijzer.basis.AlGedaan als een collega haar al deed
   * @throws KanNietMeer als een collega ermee bezig is of als zij verviel
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Taak onderhanden(UUID zaak, String stap, Gebruiker wie) {
    return onderhanden(zaak, stap, null, wie);
  }

  /**
   * Hetzelfde, als het nog om de taak gaat die iemand zag.
   *
   * @param gezien de taak die iemand zag, of null als elke open taak bij deze stap goed is
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Taak onderhanden(UUID zaak, String stap, UUID gezien, Gebruiker wie) {
    var taak = lijst.vergrendel(zaak, stap).orElseThrow(() -> voorbij(zaak, stap, wie));
    if (gezien != null && !gezien.equals(taak.id())) throw voorbij(gezien, wie);
    if (!taak.zichtbaarVoor(wie)) throw new NietGevonden("taak", taak.id());
    if (!taak.magDoen(wie)) throw new KanNietMeer("fout.bijcollega", taak.behandelaarNaam());
    return taak;
  }

  /** Rondt een taak af die onderhanden is; de antwoorden bepalen de weg in het model. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void rondAf(Taak taak, Gebruiker wie, Map<String, Object> antwoorden) {
    boek.noteerGedaan(taak.id(), wie.gebruikersnaam(), wie.naam());
    motor.rondAf(taak.id(), antwoorden);
  }

  /** Geeft een open taak aan iemand anders, zoals bij een overdracht. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void geefAan(Taak taak, String gebruikersnaam) {
    motor.wijsToe(taak.id(), gebruikersnaam);
  }

  /** Verzet de laatste dag van een open taak en de termijn die daarbij loopt. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void verzet(UUID zaak, String stap, LocalDate uiterlijk, String uitleg, Instant wekker) {
    boek.verzet(zaak, stap, uiterlijk, uitleg);
    motor.verzet(zaak, stap, wekker);
  }

  /**
   * Bij deze zaak gebeurde iets: wie een taak al gelezen had, ziet dat er iets bij kwam.
   *
   * @param voor de rollen die het op de tijdlijn zien
   * @param door wie het deed; die hoeft het niet te horen
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void aangevuld(UUID zaak, Set<Rol> voor, Gebruiker door) {
    boek.aangevuld(zaak, voor, door);
  }

  /** Iemand zag de zaak van deze taken: wat erbij kwam, is voor hem niet nieuw meer. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void gezien(List<Taak> taken, Gebruiker wie) {
    taken.stream()
        .filter(taak -> taak.aangevuld() != null)
        .findFirst()
        .ifPresent(taak -> boek.gezien(taak.zaakId(), wie));
  }

  private RuntimeException voorbij(UUID taak, Gebruiker wie) {
    return boek.gedaan(taak)
        .map(gedaan -> gedaan.alsSituatie(wie))
        .orElseGet(() -> new NietGevonden("taak", taak));
  }

  private RuntimeException voorbij(UUID zaak, String stap, Gebruiker wie) {
    return boek.laatstGedaan(zaak, stap)
        .map(gedaan -> gedaan.alsSituatie(wie))
        .orElseGet(() -> new NietGevonden("taak", stap));
  }
}
