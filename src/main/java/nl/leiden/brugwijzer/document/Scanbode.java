package nl.leiden.brugwijzer.document;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brengt wachtende bestanden naar de scanner, ook als er meer servers draaien. */
@Component
class Scanbode {

  private static final Logger LOG = LoggerFactory.getLogger(Scanbode.class);
  private static final Duration LANGSTE_WACHTTIJD = Duration.ofMinutes(5);

  private final Wachtrij wachtrij;
  private final Documentinhoud inhouden;
  private final Virusscanner scanner;
  private final ApplicationEventPublisher gebeurtenissen;
  private final TransactionTemplate transactie;

  Scanbode(
      Wachtrij wachtrij,
      Documentinhoud inhouden,
      Virusscanner scanner,
      ApplicationEventPublisher gebeurtenissen,
      PlatformTransactionManager transacties) {
    this.wachtrij = wachtrij;
    this.inhouden = inhouden;
    this.scanner = scanner;
    this.gebeurtenissen = gebeurtenissen;
    this.transactie = new TransactionTemplate(transacties);
  }

  /** Loopt één ronde: tot er niets meer wacht, of tot de scanner het laat afweten. */
  void ronde() {
    while (wachtrij.pak().map(this::scan).orElse(false))
      ;
  }

  private boolean scan(Wachtrij.Beurt beurt) {
    try (var inhoud = inhouden.lees(beurt.id())) {
      var uitslag = scanner.scan(inhoud);
      transactie.executeWithoutResult(status -> verwerk(beurt, uitslag));
      return true;
    } catch (IOException nietBereikbaar) {
      wachtrij.laterOpnieuw(beurt.id(), wachttijd(beurt.scanPogingen()));
      LOG.warn(
          "Document {} nog niet gescand: {}",
          beurt.id(),
          nietBereikbaar.getClass().getSimpleName());
      return false;
    }
  }

  private void verwerk(Wachtrij.Beurt beurt, Virusscanner.Uitslag uitslag) {
    if (!wachtrij.klaar(beurt.id(), uitslag)) return;
    if (uitslag.status().weggegooid()) {
      inhouden.wis(beurt.id());
      LOG.warn("Document {} weggegooid: {}", beurt.id(), uitslag.vondst());
    }
    gebeurtenissen.publishEvent(new Gescand(beurt.zaak(), beurt.id(), uitslag.status()));
  }

  /** Tien seconden, en na elke poging het dubbele, tot vijf minuten. */
  static Duration wachttijd(int eerderePogingen) {
    var wachttijd = Duration.ofSeconds(10L << Math.min(eerderePogingen, 6));
    return wachttijd.compareTo(LANGSTE_WACHTTIJD) > 0 ? LANGSTE_WACHTTIJD : wachttijd;
  }
}
