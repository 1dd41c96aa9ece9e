package nl.leiden.brugwijzer.monitor;

import java.security.SecureRandom;
import java.sql.Date;
import java.util.random.RandomGenerator;
import nl.leiden.brugwijzer.socialekaart.ObstakelGezien;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Schrijft op dat een gezin ergens vastliep: elke doorverwijzing één keer per bestemming en
 * obstakel. Het lot bepaalt welke waarneming in geen enkel cijfer meetelt; wie alle cijfers kent,
 * weet daardoor nog niet hoeveel het er precies zijn.
 */
@Repository
class Obstakelboek {

  private final JdbcClient jdbc;
  private final RandomGenerator lot = new SecureRandom();
  private final int eenOp;

  Obstakelboek(JdbcClient jdbc, @Value("${brugwijzer.monitor.weglaten-een-op:10}") int eenOp) {
    if (eenOp < 2 || eenOp > 100)
      throw new IllegalArgumentException(
          "brugwijzer.monitor.weglaten-een-op: van 2 tot en met 100");
    this.jdbc = jdbc;
    this.eenOp = eenOp;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void bij(ObstakelGezien gezien) {
    schrijf(gezien, lot.nextInt(eenOp) > 0);
  }

  /**
   * Schrijft een waarneming op; een tweede keer gebeurt er niets.
   *
   * @param telt of zij in de cijfers meetelt
   */
  void schrijf(ObstakelGezien gezien, boolean telt) {
    var regeling = gezien.regeling() != null;
    jdbc.sql(
            """
            insert into obstakel_waarneming
              (kenmerk, bestemming, regeling, obstakel, vestiging, maand, telt)
            values (:kenmerk, :bestemming, :regeling, :obstakel, :vestiging, :maand, :telt)
            on conflict do nothing
            """)
        .param("kenmerk", gezien.kenmerk())
        .param("bestemming", regeling ? gezien.regeling() : gezien.instantie())
        .param("regeling", regeling)
        .param("obstakel", gezien.obstakel().name())
        .param("vestiging", gezien.vestiging())
        .param("maand", Date.valueOf(gezien.dag().withDayOfMonth(1)))
        .param("telt", telt)
        .update();
  }
}
