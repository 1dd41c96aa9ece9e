package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Component;

/**
 * Wie de Taskforce ziet: de voorzitter en beleid Armoede altijd, een lid zolang hij lid is. Voor
 * alle anderen bestaat zij niet.
 */
@Component
class Taskforcetoegang {

  private static final Rol[] BEHEER = {Rol.BELEID_ARMOEDE, Rol.TASKFORCEVOORZITTER};
  private static final Rol[] LEZERS = {
    Rol.BELEID_ARMOEDE, Rol.TASKFORCEVOORZITTER, Rol.TASKFORCELID
  };

  private final Taskforceleden leden;
  private final Vergaderingen vergaderingen;
  private final Clock klok;

  Taskforcetoegang(Taskforceleden leden, Vergaderingen vergaderingen, Clock klok) {
    this.leden = leden;
    this.vergaderingen = vergaderingen;
    this.klok = klok;
  }

  static boolean isBeheer(Gebruiker wie) {
    return wie.is(Rol.BELEID_ARMOEDE) || wie.is(Rol.TASKFORCEVOORZITTER);
  }

  /** Om te regelen. */
  void moetBeheren(String handeling, Gebruiker wie) {
    wie.moetZijn("taskforce." + handeling, BEHEER);
  }

  /**
   * Om te lezen.
   *
   * @throws NietGevonden voor een lid dat geen lid (meer) is
   */
  void moetLezen(Gebruiker wie) {
    wie.moetZijn("taskforce.lezen", LEZERS);
    if (!mag(wie)) throw new NietGevonden("taskforce", wie.gebruikersnaam());
  }

  /** Of deze gebruiker nu bij de Taskforce hoort. */
  boolean mag(Gebruiker wie) {
    return isBeheer(wie)
        || wie.is(Rol.TASKFORCELID) && leden.isLid(wie.gebruikersnaam(), LocalDate.now(klok));
  }

  /** De vergadering, om te lezen. */
  Vergadering lees(UUID id, Gebruiker wie) {
    moetLezen(wie);
    return vergaderingen.findById(id).orElseThrow(() -> nietGevonden(id));
  }

  /** De vergadering, om er iets aan te regelen; vergrendeld. */
  Vergadering beheer(String handeling, UUID id, Gebruiker wie) {
    moetBeheren(handeling, wie);
    return vergrendel(id);
  }

  /** De vergadering, vergrendeld, voor wie er mag zijn. */
  Vergadering lid(UUID id, Gebruiker wie) {
    moetLezen(wie);
    return vergrendel(id);
  }

  private Vergadering vergrendel(UUID id) {
    return vergaderingen.vergrendel(id).orElseThrow(() -> nietGevonden(id));
  }

  private static NietGevonden nietGevonden(UUID id) {
    return new NietGevonden("vergadering", id);
  }
}
