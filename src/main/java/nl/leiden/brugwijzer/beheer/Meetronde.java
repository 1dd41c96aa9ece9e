package nl.leiden.brugwijzer.beheer;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leiden.brugwijzer.basis.Meetpunt;
import nl.leiden.brugwijzer.basis.Meting;
import nl.leiden.brugwijzer.monitor.Onderdrukking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rekent de getallen over het werk uit als iemand ernaar vraagt, hooguit eens per halve minuut. Wie
 * vraagt, wacht nooit op de database: hij krijgt de vorige ronde.
 */
@Component
class Meetronde {

  private static final Logger LOG = LoggerFactory.getLogger(Meetronde.class);
  private static final double HOUDBAAR = 30;
  private static final double VERLOPEN = 120;
  private static final int GEDULD_SECONDEN = 10;
  private static final String SECONDEN = ".seconds";

  private final List<Meetpunt> punten;
  private final MeterRegistry register;
  private final Clock klok;
  private final Onderdrukking onderdrukking;
  private final TransactionTemplate opEenMoment;
  private final Map<Meting, Double> waarden = new ConcurrentHashMap<>();
  private final AtomicBoolean bezig = new AtomicBoolean();
  private final ExecutorService meter =
      Executors.newSingleThreadExecutor(
          werk -> {
            var draad = new Thread(werk, "meetronde");
            draad.setDaemon(true);
            return draad;
          });
  private volatile Long laatst;
  private volatile Long geprobeerd;

  Meetronde(
      List<Meetpunt> punten,
      MeterRegistry register,
      Onderdrukking onderdrukking,
      PlatformTransactionManager transacties) {
    this.punten = punten;
    this.register = register;
    this.klok = register.config().clock();
    this.onderdrukking = onderdrukking;
    this.opEenMoment = new TransactionTemplate(transacties);
    opEenMoment.setReadOnly(true);
    opEenMoment.setTimeout(GEDULD_SECONDEN);
    Gauge.builder("brugwijzer.metingen.leeftijd", this, Meetronde::leeftijd)
        .baseUnit("seconds")
        .strongReference(true)
        .description("Hoe oud de getallen over het werk in dit exemplaar zijn")
        .register(register);
  }

  /** Vraagt zo nodig om een nieuwe ronde. */
  private double leeftijd() {
    if (seconden(geprobeerd) >= HOUDBAAR && bezig.compareAndSet(false, true))
      meter.execute(this::ronde);
    return laatst == null ? Double.NaN : seconden(laatst);
  }

  private double seconden(Long sinds) {
    return sinds == null
        ? Double.POSITIVE_INFINITY
        : (double) (klok.monotonicTime() - sinds) / TimeUnit.SECONDS.toNanos(1);
  }

  private double waarde(Meting soort) {
    return leeftijd() < VERLOPEN ? waarden.get(soort) : Double.NaN;
  }

  /** Rekent alles opnieuw uit. */
  void ronde() {
    try {
      geprobeerd = klok.monotonicTime();
      opEenMoment.executeWithoutResult(
          status -> punten.forEach(punt -> punt.meet().forEach(this::bewaar)));
      laatst = klok.monotonicTime();
    } catch (RuntimeException mislukt) {
      LOG.warn("Metingen niet gelukt: {}", mislukt.getClass().getSimpleName());
    } finally {
      bezig.set(false);
    }
  }

  private void bewaar(Meting meting) {
    var soort = new Meting(meting.naam(), meting.kenmerken(), 0, meting.overGezinnen());
    var nieuw = waarden.put(soort, naarBuiten(meting)) == null;
    if (nieuw) zetOp(soort);
  }

  /** Een klein aantal gezinnen is nul; een groter is naar beneden afgerond. */
  private double naarBuiten(Meting meting) {
    if (!meting.overGezinnen()) return meting.waarde();
    var aantal = (long) meting.waarde();
    return onderdrukking.isKlein(aantal) ? 0 : aantal - aantal % onderdrukking.veelvoud();
  }

  private void zetOp(Meting soort) {
    var inSeconden = soort.naam().endsWith(SECONDEN);
    var naam = inSeconden ? soort.naam().replace(SECONDEN, "") : soort.naam();
    Gauge.builder(naam, this, ronde -> ronde.waarde(soort))
        .baseUnit(inSeconden ? "seconds" : null)
        .strongReference(true)
        .tags(
            soort.kenmerken().entrySet().stream()
                .map(kenmerk -> Tag.of(kenmerk.getKey(), kenmerk.getValue()))
                .toList())
        .register(register);
  }

  @PreDestroy
  void stop() {
    meter.shutdownNow();
  }
}
