package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.gebruiker.Aanmelddienst;
import nl.leiden.brugwijzer.gebruiker.Aanmeldgegevens;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Vergelijkt de gebruikers met de accounts van de aanmelddienst en herstelt verschillen. De rij van
 * Brugwijzer wint. Zonder mens erbij neemt zij alleen rechten af; wat iemand erbij krijgt, kiest
 * een mens. Een account wordt nooit weggegooid.
 */
@Service
public class Afstemming {

  private static final Logger LOG = LoggerFactory.getLogger(Afstemming.class);

  private final Gebruikerslijst lijst;
  private final Aanmelddienst dienst;
  private final Afstemboek boek;
  private final Gebruikerslogboek logboek;
  private final TransactionTemplate transactie;

  Afstemming(
      Gebruikerslijst lijst,
      Aanmelddienst dienst,
      Afstemboek boek,
      Gebruikerslogboek logboek,
      PlatformTransactionManager transacties) {
    this.lijst = lijst;
    this.dienst = dienst;
    this.boek = boek;
    this.logboek = logboek;
    this.transactie = new TransactionTemplate(transacties);
  }

  /** De laatste vergelijking, als die er is. */
  public Optional<Afstemverslag> laatste(Gebruiker wie) {
    moetMogen(wie);
    return boek.laatste();
  }

  /**
   * Vergelijkt nu, zonder iets te veranderen.
   *
   * @return niets als een ander exemplaar net bezig is
   */
  public Optional<Afstemverslag> vergelijk(Gebruiker wie) {
    moetMogen(wie);
    return doe(wie, afwijking -> false);
  }

  /** Herstelt alles wat de laatste vergelijking vond, voor zover het nog verschilt. */
  public Optional<Afstemverslag> herstel(Gebruiker wie) {
    moetMogen(wie);
    return doe(wie, gezienIn(boek.laatste()));
  }

  /** Alleen wat iemand op het scherm zag, wordt hersteld: wat er later bij kwam, niet. */
  private static Predicate<Afwijking> gezienIn(Optional<Afstemverslag> verslag) {
    var gezien =
        verslag.stream()
            .flatMap(v -> v.afwijkingen().stream())
            .map(Afstemming::kenmerk)
            .collect(Collectors.toSet());
    return afwijking -> gezien.contains(kenmerk(afwijking));
  }

  private static List<Object> kenmerk(Afwijking a) {
    return List.of(a.soort(), a.gebruikersnaam(), a.hier(), a.daar());
  }

  /** Vergelijkt bij de start, en neemt af wat iemand te veel heeft. */
  Optional<Afstemverslag> bijStart() {
    return doe(null, afwijking -> afwijking.soort().veilig());
  }

  private Optional<Afstemverslag> doe(Gebruiker door, Predicate<Afwijking> herstelbaar) {
    return transactie.execute(
        slot -> {
          if (!boek.neemSlot()) return Optional.empty();
          probeer(door, herstelbaar);
          return boek.laatste();
        });
  }

  private void probeer(Gebruiker door, Predicate<Afwijking> herstelbaar) {
    var naam = door == null ? null : door.gebruikersnaam();
    try {
      // Eerst de accounts: wie intussen is uitgenodigd, heeft dan zeker een rij.
      var accounts = dienst.accounts();
      var rijen = lijst.alle();
      var gevonden = Vergelijker.vergelijk(rijen, accounts);
      var nu = gevonden.stream().filter(herstelbaar).toList();
      herstel(nu, rijen, door);
      var over = gevonden.stream().filter(herstelbaar.negate()).toList();
      boek.bewaar(naam, rijen.size(), nu.size(), true, over);
      LOG.info(
          "Afstemming: {} gebruikers, {} hersteld, {} over", rijen.size(), nu.size(), over.size());
    } catch (RuntimeException fout) {
      LOG.warn("Afstemming lukte niet: {}", fout.getClass().getSimpleName());
      boek.bewaar(naam, 0, 0, false, List.of());
    }
  }

  private void herstel(List<Afwijking> wat, List<Gebruikersrij> rijen, Gebruiker door) {
    var bekend =
        rijen.stream()
            .collect(Collectors.toMap(Gebruikersrij::gebruikersnaam, Function.identity()));
    for (var afwijking : wat) {
      var rij = bekend.get(afwijking.gebruikersnaam());
      if (rij == null) dienst.zetUit(afwijking.gebruikersnaam());
      else {
        // Vergelijken duurt even; hersteld wordt naar de rij van nu.
        herstel(afwijking.soort(), Accountbeeld.van(lijst.vind(rij.id()).orElseThrow()));
        logboek.meld(rij.id(), Soort.HERSTELD, door, afwijking.soort().name());
      }
    }
  }

  private void herstel(Afwijking.Soort soort, Aanmeldgegevens zo) {
    switch (soort) {
      case TEVEEL -> dienst.haalTeveelWeg(zo);
      case HOORT_UIT -> {
        dienst.trekGelijk(zo);
        if (!zo.aan()) dienst.meldAf(zo.gebruikersnaam());
      }
      case ONBEKEND_DAAR, HOORT_AAN, TEWEINIG, GEGEVENS -> dienst.trekGelijk(zo);
      case ONBEKEND_HIER -> dienst.zetUit(zo.gebruikersnaam());
    }
  }

  private static void moetMogen(Gebruiker wie) {
    Bevoegdheid.van(wie);
    wie.moetZijn("gebruiker.afstemming", Rol.APPLICATIEBEHEERDER);
  }
}
