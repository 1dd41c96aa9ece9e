package nl.leiden.brugwijzer.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BrugwijzerTest
class EenmaligTest {

  @Autowired Eenmalig eenmalig;
  @Autowired PlatformTransactionManager transacties;

  private final AtomicInteger gedaan = new AtomicInteger();
  private UUID sleutel;

  @BeforeEach
  void begin() {
    sleutel = UUID.randomUUID();
  }

  @Test
  void eenHerhalingKrijgtDeUitkomstVanDeEersteKeer() {
    var eerste = doe("bo", "gezin.maken");
    assertThat(doe("bo", "gezin.maken")).isEqualTo(eerste);
    assertThat(gedaan).hasValue(1);
  }

  @Test
  void twintigDubbelenTegelijkWordenEenKeerGedaan() throws Exception {
    var klaar = new CountDownLatch(1);
    var tegelijk = Executors.newFixedThreadPool(20);
    try {
      var uitkomsten = new ArrayList<Future<UUID>>();
      for (var i = 0; i < 20; i++)
        uitkomsten.add(
            tegelijk.submit(
                () -> {
                  klaar.await();
                  return doe("bo", "gezin.maken");
                }));
      klaar.countDown();
      var eerste = uitkomsten.get(0).get();
      for (var uitkomst : uitkomsten) assertThat(uitkomst.get()).isEqualTo(eerste);
    } finally {
      tegelijk.shutdown();
    }
    assertThat(gedaan).hasValue(1);
  }

  @Test
  void watMislukteMagOpnieuw() {
    assertThatThrownBy(
            () ->
                inTransactie(
                    () ->
                        eenmalig.doe(
                            sleutel,
                            "bo",
                            "gezin.maken",
                            () -> {
                              throw new KanNietMeer("fout.proef");
                            })))
        .isInstanceOf(KanNietMeer.class);
    assertThat(doe("bo", "gezin.maken")).isNotNull();
    assertThat(gedaan).hasValue(1);
  }

  @Test
  void andermansSleutelEnEenAndereHandelingWordenGeweigerd() {
    doe("bo", "gezin.maken");
    assertThatThrownBy(() -> doe("sem", "gezin.maken")).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> doe("bo", "contact.noteren")).isInstanceOf(NietGevonden.class);
    assertThat(gedaan).hasValue(1);
  }

  @Test
  void zonderTransactieGebeurtErNiets() {
    assertThatThrownBy(() -> eenmalig.doe(sleutel, "bo", "gezin.maken", UUID::randomUUID))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private UUID doe(String wie, String handeling) {
    return inTransactie(
        () ->
            eenmalig.doe(
                sleutel,
                wie,
                handeling,
                () -> {
                  gedaan.incrementAndGet();
                  return UUID.randomUUID();
                }));
  }

  private UUID inTransactie(Supplier<UUID> werk) {
    return new TransactionTemplate(transacties).execute(status -> werk.get());
  }
}
