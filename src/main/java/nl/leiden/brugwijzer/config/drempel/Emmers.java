package nl.leiden.brugwijzer.config.drempel;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.leiden.brugwijzer.basis.Drempel;
import nl.leiden.brugwijzer.basis.TeVaak;
import nl.leiden.brugwijzer.privacy.Kenmerk;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Elke drempel is een emmer die langzaam volloopt; wie iets vraagt, neemt er iets uit. */
@Component
class Emmers implements Drempel {

  private static final int PER_KEER = 1000;

  private final PostgreSQLSelectForUpdateBasedProxyManager<String> opslag;
  private final Drempelinstellingen instellingen;
  private final Kenmerk kenmerk;

  Emmers(DataSource bron, Clock klok, Drempelinstellingen instellingen, Kenmerk kenmerk) {
    this.instellingen = instellingen;
    this.kenmerk = kenmerk;
    this.opslag =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(bron)
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .table("drempelstand")
            .clientClock(tijd(klok))
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                    Duration.ofMinutes(1)))
            .build();
  }

  @Override
  public Stand neem(Soort soort, String sleutel) {
    var grens = instellingen.grens().get(soort);
    var emmer =
        opslag
            .builder()
            .build(soort + " " + kenmerk.van("drempel " + soort, sleutel), () -> vorm(grens));
    var uitkomst = emmer.tryConsumeAndReturnRemaining(1);
    if (!uitkomst.isConsumed())
      throw new TeVaak(Duration.ofNanos(uitkomst.getNanosToWaitForRefill()));
    return new Stand(grens.keer(), grens.per(), uitkomst.getRemainingTokens());
  }

  /** Elke kopie doet dit; wat een ander al opruimt, slaat zij over. */
  @Scheduled(cron = "${brugwijzer.drempel.opruimen:30 */5 * * * *}")
  void ruimOp() {
    int weg;
    do weg = opslag.removeExpired(PER_KEER);
    while (weg == PER_KEER);
  }

  private static BucketConfiguration vorm(Drempelinstellingen.Grens grens) {
    return BucketConfiguration.builder()
        .addLimit(emmer -> emmer.capacity(grens.keer()).refillGreedy(grens.keer(), grens.per()))
        .build();
  }

  private static TimeMeter tijd(Clock klok) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return TimeUnit.MILLISECONDS.toNanos(klok.millis());
      }

      @Override
      public boolean isWallClockBased() {
        return true;
      }
    };
  }
}
