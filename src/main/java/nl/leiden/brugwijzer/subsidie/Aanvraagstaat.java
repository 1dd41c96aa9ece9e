package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.geld.Betaalstatus;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hoe het met een aanvraag staat: termijnen, besluiten, betalingen en wat er te doen is. */
@Service
@Transactional(readOnly = true)
public class Aanvraagstaat {

  private final Subsidietoegang toegang;
  private final Aanvraagklok aanvraagklok;
  private final Rekensomwoorden sommen;
  private final Besluiten besluiten;
  private final Taken taken;
  private final JdbcClient jdbc;

  Aanvraagstaat(
      Subsidietoegang toegang,
      Aanvraagklok aanvraagklok,
      Rekensomwoorden sommen,
      Besluiten besluiten,
      Taken taken,
      JdbcClient jdbc) {
    this.toegang = toegang;
    this.aanvraagklok = aanvraagklok;
    this.sommen = sommen;
    this.besluiten = besluiten;
    this.taken = taken;
    this.jdbc = jdbc;
  }

  /**
   * Alles bij elkaar.
   *
   * @param open de taken die deze gebruiker ziet
   */
  public record Staat(
      List<Looptijd> termijnen,
      List<Uitkomst> besluiten,
      List<Betaaldeel> betalingen,
      List<Taak> open) {}

  /**
   * Een wettelijke termijn.
   *
   * @param uiterlijk of null zolang hij stilstaat
   * @param klaar wanneer er gedaan was waar hij voor was, of null
   */
  public record Looptijd(
      String soort,
      LocalDate sinds,
      LocalDate uiterlijk,
      LocalDate klaar,
      List<Rekensomwoorden.Regel> som) {}

  /**
   * Een besluit.
   *
   * @param grond of null als alles gegeven is
   */
  public record Uitkomst(
      UUID id,
      Ronde ronde,
      Besluitsoort soort,
      String stand,
      Besluitgrond grond,
      BigDecimal bedrag,
      String motivering,
      LocalDate bekendgemaakt) {}

  /** Een deel van het geld. */
  public record Betaaldeel(
      String schooljaar,
      int volgnummer,
      BigDecimal bedrag,
      LocalDate uiterlijk,
      Betaalstatus status,
      LocalDate betaaldOp) {}

  /**
   * Hoe het staat, voor wie de aanvraag mag zien; een school ziet een besluit als het bekend is.
   */
  public Staat van(AanvraagId id, Gebruiker wie) {
    var a = toegang.lees(id, wie);
    var alsAanvrager = Subsidietoegang.alsAanvrager(a, wie);
    return new Staat(
        aanvraagklok.alle(id).stream().map(this::looptijd).toList(),
        besluiten.findByAanvraagIdOrderByNr(id.waarde()).stream()
            .filter(b -> !alsAanvrager || b.stand() == Besluit.Stand.BEKENDGEMAAKT)
            .map(Aanvraagstaat::uitkomst)
            .toList(),
        betalingen(id),
        taken.vanZaak(id.waarde()).stream().filter(taak -> taak.zichtbaarVoor(wie)).toList());
  }

  private Looptijd looptijd(Aanvraagtermijn t) {
    return new Looptijd(
        t.soort().name(), t.termijn().sinds(), t.uiterlijk(), t.klaar(), sommen.van(t.termijn()));
  }

  private static Uitkomst uitkomst(Besluit b) {
    return new Uitkomst(
        b.id(),
        b.ronde(),
        b.soort(),
        b.stand().name(),
        b.voorstel().grond(),
        b.voorstel().totaal(),
        b.voorstel().motivering(),
        b.bekendgemaakt());
  }

  private List<Betaaldeel> betalingen(AanvraagId id) {
    return jdbc.sql(
            """
            select schooljaar, volgnummer, bedrag, uiterlijk, status, betaald_op from betaling
            where aanvraag_id = ? order by uiterlijk, schooljaar, volgnummer, id
            """)
        .param(id.waarde())
        .query(Betaaldeel.class)
        .list();
  }
}
