package nl.leiden.brugwijzer.taak;

import java.time.Instant;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;

/**
 * Een taak die er niet meer is.
 *
 * @param rol voor wie zij zichtbaar was, met organisatie en vestiging
 * @param door gebruikersnaam van wie haar afrondde, of null als zij verviel
 */
record Gedaan(
    Rol rol, String organisatie, String vestiging, String door, String doorNaam, Instant moment) {

  /** Wat iemand hoort die deze taak alsnog wil doen; een vreemde hoort niets. */
  RuntimeException alsSituatie(Gebruiker wie) {
    if (!Taakzicht.ziet(wie, rol, organisatie, vestiging)) return new NietGevonden("taak", rol);
    if (door == null) return new KanNietMeer("fout.taakvervallen");
    return new AlGedaan(doorNaam, moment, door.equals(wie.gebruikersnaam()));
  }
}
