package nl.leiden.brugwijzer.suggestie.taskforce;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Waaraan de geheime link van iemand te herkennen is; de sleutel zelf bewaart niemand. */
@Entity
@Table(name = "taskforcekalender")
class Kalendersleutel {

  @Id private String gebruikersnaam;
  private String kenmerk;
  private Instant gemaakt;

  protected Kalendersleutel() {}

  Kalendersleutel(String gebruikersnaam, String kenmerk, Instant gemaakt) {
    this.gebruikersnaam = gebruikersnaam;
    this.kenmerk = kenmerk;
    this.gemaakt = gemaakt;
  }

  String gebruikersnaam() {
    return gebruikersnaam;
  }

  Instant gemaakt() {
    return gemaakt;
  }
}
