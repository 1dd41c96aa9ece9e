package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.Duration;
import nl.leiden.brugwijzer.gebruiker.Aanmelddienst;
import nl.leiden.brugwijzer.gebruiker.Aanmeldgegevens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Vertelt de aanmelddienst wat er veranderde, één opdracht per transactie, ook als er meer servers
 * draaien. Hij geeft nooit op: ligt Keycloak plat, dan komt het later alsnog goed.
 */
@Component
class Opdrachtbode {

  private static final Logger LOG = LoggerFactory.getLogger(Opdrachtbode.class);
  private static final Duration KORTSTE = Duration.ofSeconds(5);
  private static final Duration LANGSTE = Duration.ofMinutes(15);

  private final Aanmeldopdrachten opdrachten;
  private final Gebruikerslijst lijst;
  private final Aanmelddienst dienst;
  private final TransactionTemplate transactie;

  Opdrachtbode(
      Aanmeldopdrachten opdrachten,
      Gebruikerslijst lijst,
      Aanmelddienst dienst,
      PlatformTransactionManager transacties) {
    this.opdrachten = opdrachten;
    this.lijst = lijst;
    this.dienst = dienst;
    this.transactie = new TransactionTemplate(transacties);
  }

  /** Loopt één ronde: tot er niets meer ligt, of tot er één mislukt. */
  void ronde() {
    while (Boolean.TRUE.equals(transactie.execute(status -> volgende())))
      ;
  }

  private boolean volgende() {
    return opdrachten.pakVolgende().map(this::voerUit).orElse(false);
  }

  private boolean voerUit(Aanmeldopdracht opdracht) {
    try {
      var rij = lijst.vind(opdracht.gebruikerId()).orElseThrow();
      // Zo'n rij heeft geen account: het adres is van iemand anders.
      if (!rij.emailBezet()) doe(opdracht.soort(), Accountbeeld.van(rij));
      opdrachten.klaar(opdracht.id());
      return true;
    } catch (RuntimeException fout) {
      // In de boodschap van een fout kan een adres staan.
      LOG.warn(
          "Aanmelddienst kon opdracht {} niet doen: {}",
          opdracht.id(),
          fout.getClass().getSimpleName());
      opdrachten.later(
          opdracht.id(), wachttijd(opdracht.pogingen()), fout.getClass().getSimpleName());
      return false;
    }
  }

  private void doe(Opdrachtsoort soort, Aanmeldgegevens gegevens) {
    dienst.trekGelijk(gegevens);
    if (soort == Opdrachtsoort.UITNODIGEN && gegevens.aan()) dienst.nodigUit(gegevens);
    if (soort == Opdrachtsoort.AFMELDEN) dienst.meldAf(gegevens.gebruikersnaam());
  }

  private static Duration wachttijd(int pogingen) {
    var langer = KORTSTE.multipliedBy(1L << Math.min(pogingen, 10));
    return langer.compareTo(LANGSTE) > 0 ? LANGSTE : langer;
  }
}
