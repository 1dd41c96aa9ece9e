package nl.leiden.brugwijzer.subsidie;

import java.util.Optional;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Laat iemand binnen bij een stap die hij nu kan doen. */
@Service
@Transactional(readOnly = true)
public class Stapdeur {

  private final Subsidietoegang toegang;
  private final Taken taken;

  Stapdeur(Subsidietoegang toegang, Taken taken) {
    this.toegang = toegang;
    this.taken = taken;
  }

  /** De open taak; leeg als zij gedaan is, of als een collega haar doet. */
  public Optional<Taak> open(AanvraagId id, Stap stap, Gebruiker wie) {
    var rollen = stap.vanSchool() ? Subsidietoegang.AANVRAGERS : new Rol[] {stap.rol()};
    wie.moetZijn("subsidie." + stap.id(), rollen);
    toegang.lees(id, wie);
    return taken.open(id.waarde(), stap.id()).filter(taak -> taak.magDoen(wie));
  }
}
