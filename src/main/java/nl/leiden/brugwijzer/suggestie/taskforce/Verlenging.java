package nl.leiden.brugwijzer.suggestie.taskforce;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Een actie kreeg meer tijd. */
@Entity
@Table(name = "taskforceverlenging")
class Verlenging {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID actieId;
  private LocalDate oud;
  private LocalDate nieuw;
  private String reden;
  private String door;
  private Instant moment;

  protected Verlenging() {}

  Verlenging(Actie actie, LocalDate nieuw, String reden, Gebruiker wie, Instant nu) {
    this.actieId = actie.id();
    this.oud = actie.uiterlijk();
    this.nieuw = nieuw;
    this.reden = reden;
    this.door = wie.gebruikersnaam();
    this.moment = nu;
  }

  Beeld beeld() {
    return new Beeld(oud, nieuw, reden, moment);
  }

  /** Een verlenging zoals mensen haar zien. */
  public record Beeld(LocalDate oud, LocalDate nieuw, String reden, Instant moment) {}
}
