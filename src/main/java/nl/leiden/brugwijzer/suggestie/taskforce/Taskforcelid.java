package nl.leiden.brugwijzer.suggestie.taskforce;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Iemand die namens een organisatie in de Taskforce zit, of zat. */
@Entity
class Taskforcelid {

  @Id private UUID id;
  private String gebruikersnaam;
  private String organisatie;
  private LocalDate vanaf;
  private LocalDate tot;

  protected Taskforcelid() {}

  Taskforcelid(UUID id, Gebruiker wie, LocalDate vanaf) {
    this.id = id;
    this.gebruikersnaam = wie.gebruikersnaam();
    this.organisatie = wie.organisatie();
    this.vanaf = vanaf;
  }

  /**
   * @param dag eerste dag waarop hij geen lid meer is
   */
  void stopt(LocalDate dag) {
    tot = dag;
  }

  UUID id() {
    return id;
  }

  String gebruikersnaam() {
    return gebruikersnaam;
  }

  LocalDate vanaf() {
    return vanaf;
  }

  LocalDate tot() {
    return tot;
  }
}
