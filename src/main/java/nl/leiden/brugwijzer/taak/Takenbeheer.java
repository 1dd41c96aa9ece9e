package nl.leiden.brugwijzer.taak;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Houdt in de gaten of de takenlijst nog gelijk is aan wat de motor open heeft, en herstelt haar
 * als een beheerder dat vraagt. Elke nacht één keer, hoeveel exemplaren er ook draaien.
 */
@Service
public class Takenbeheer {

  private static final Logger LOG = LoggerFactory.getLogger(Takenbeheer.class);

  /** Zo lang na een geplande ronde hoeft een ander exemplaar het niet nog eens te doen. */
  private static final Duration RUST = Duration.ofHours(1);

  private static final int HOEVEEL = 10;

  private final Takenvergelijker vergelijker;
  private final Takenlogboek logboek;
  private final TransactionTemplate transactie;
  private final TaskScheduler planner;
  private final Clock klok;

  Takenbeheer(
      Takenvergelijker vergelijker,
      Takenlogboek logboek,
      PlatformTransactionManager transacties,
      TaskScheduler planner,
      Clock klok) {
    this.vergelijker = vergelijker;
    this.logboek = logboek;
    this.transactie = new TransactionTemplate(transacties);
    this.planner = planner;
    this.klok = klok;
  }

  /** De laatste vergelijkingen, de nieuwste eerst. */
  public List<Takencontrole> laatste(Gebruiker wie) {
    wie.moetZijn("taak.beheer", Rol.APPLICATIEBEHEERDER);
    return logboek.laatste(HOEVEEL);
  }

  /** Of er nu een vergelijking loopt, waar dan ook. */
  public boolean bezig() {
    return !Boolean.TRUE.equals(transactie.execute(even -> logboek.neemSlot()));
  }

  /**
   * Begint een vergelijking die op de achtergrond doorgaat; loopt er al een, dan gebeurt er niets.
   *
   * @param herstel of wat verschilt ook hersteld wordt
   */
  public void begin(boolean herstel, Gebruiker wie) {
    wie.moetZijn("taak.beheer", Rol.APPLICATIEBEHEERDER);
    planner.schedule(() -> doe(wie.gebruikersnaam(), herstel), planner.getClock().instant());
  }

  /** De nachtelijke ronde. */
  @Scheduled(cron = "${brugwijzer.taken.vergelijken:0 30 3 * * *}", zone = "Europe/Amsterdam")
  void nacht() {
    doe(null, false);
  }

  /**
   * Vergelijkt, en herstelt als dat gevraagd is.
   *
   * @param door wie erom vroeg, of null voor de geplande ronde
   * @return de uitkomst, of niets als een ander bezig is of net geweest
   */
  Optional<Vergelijking> doe(String door, boolean herstel) {
    return transactie.execute(
        slot -> {
          if (!logboek.neemSlot() || door == null && netGeweest()) return Optional.empty();
          var begonnen = klok.instant();
          var uitkomst = vergelijker.loopLangs(herstel);
          logboek.bewaar(begonnen, klok.instant(), door, herstel, uitkomst);
          meld(uitkomst);
          return Optional.of(uitkomst);
        });
  }

  private boolean netGeweest() {
    var grens = klok.instant().minus(RUST);
    return logboek.laatsteRonde().filter(grens::isBefore).isPresent();
  }

  private static void meld(Vergelijking uitkomst) {
    if (uitkomst.gelijk())
      LOG.info("Takenlijst gelijk aan de motor: {} taken", uitkomst.vergeleken());
    else
      LOG.warn(
          "Takenlijst anders dan de motor: {} taken, {} ontbreken, {} te veel, {} anders, {}"
              + " hersteld",
          uitkomst.vergeleken(),
          uitkomst.ontbreekt(),
          uitkomst.teveel(),
          uitkomst.anders(),
          uitkomst.hersteld());
  }
}
