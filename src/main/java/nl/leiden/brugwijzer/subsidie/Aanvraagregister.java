package nl.leiden.brugwijzer.subsidie;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leiden.brugwijzer.basis.Registerblad;
import nl.leiden.brugwijzer.basis.Registerblad.Vorm;
import nl.leiden.brugwijzer.basis.Rekenblad;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Het register van alle ingediende aanvragen, als bestand voor een rekenblad. */
@Service
public class Aanvraagregister {

  private static final String HANDELING = "subsidie.register";
  private static final int PER_KEER = 500;

  /** De kolommen, in volgorde. */
  private static final List<String> KOLOMMEN =
      List.of(
          "nummer",
          "school",
          "brin",
          "bestuur",
          "regeling",
          "versie",
          "status",
          "jaren",
          "gevraagd",
          "verleend",
          "betaald",
          "vastgesteld",
          "uiterlijk",
          "besloten");

  /** Na de vaststelling is de pot "verleend" leeg; wat er verleend was, staat in de afrekening. */
  private static final String ALLES =
      """
      with geld as (
        select aanvraag_id,
          sum(deel) filter (where pot = 'VERLEEND') as verleend,
          sum(deel) filter (where pot = 'BETAALD') as betaald,
          sum(deel) filter (where pot = 'VASTGESTELD') as vastgesteld,
          (min(moment) at time zone ?)::date as besloten
        from plafondboeking
        cross join lateral (values (van, -bedrag), (naar, bedrag)) as kant (pot, deel)
        group by aanvraag_id)
      select a.nummer, v.roepnaam as school, a.vestiging as brin, o.naam as bestuur,
        r.naam as regeling, r.versienummer as versie, a.status,
        (select string_agg(j, ', ' order by j)
          from jsonb_array_elements_text(a.inhoud -> 'schooljaren') j) as jaren,
        a.gevraagd, coalesce(k.verleend, g.verleend) as verleend, g.betaald,
        case when k.aanvraag_id is null then null else coalesce(g.vastgesteld, 0) end
          as vastgesteld,
        t.uiterlijk, g.besloten
      from aanvraag a
      join vestiging v on v.brin6 = a.vestiging
      join organisatie o on o.code = a.bestuur
      join subsidieregeling r on r.id = a.regeling_id
      left join aanvraag_termijn t on t.aanvraag_id = a.id and t.soort = 'BESLISSEN'
      left join geld g on g.aanvraag_id = a.id
      left join afrekening k on k.aanvraag_id = a.id
      where a.status <> 'CONCEPT' and a.weggegooid is null
      order by a.nummer
      """;

  private final JdbcTemplate lezer;
  private final Woorden woorden;
  private final Auditspoor spoor;
  private final TransactionTemplate transactie;
  private final Clock klok;

  Aanvraagregister(
      DataSource bron,
      Woorden woorden,
      Auditspoor spoor,
      TransactionTemplate transactie,
      Clock klok) {
    this.lezer = new JdbcTemplate(bron);
    this.lezer.setFetchSize(PER_KEER);
    this.woorden = woorden;
    this.spoor = spoor;
    this.transactie = transactie;
    this.klok = klok;
  }

  /** Waar het register heen gaat; gaat pas open als het compleet is. */
  @FunctionalInterface
  public interface Uitgang {
    OutputStream open() throws IOException;
  }

  /**
   * Een rij van het register.
   *
   * @param verleend wat er verleend is, ook nadat het is vastgesteld; null als er niets verleend is
   * @param uiterlijk de laatste dag om te beslissen
   * @param besloten de dag waarop voor het eerst geld gereserveerd is, of null
   */
  record Rij(
      String nummer,
      String school,
      String brin,
      String bestuur,
      String regeling,
      int versie,
      Aanvraagstatus status,
      String jaren,
      BigDecimal gevraagd,
      BigDecimal verleend,
      BigDecimal betaald,
      BigDecimal vastgesteld,
      LocalDate uiterlijk,
      LocalDate besloten) {}

  /**
   * Schrijft het register. Eerst naar schijf: zo houdt een trage lezer de database niet bezet en
   * krijgt niemand een half bestand.
   */
  public void schrijf(Vorm vorm, Gebruiker wie, Uitgang uitgang) throws IOException {
    wie.moetZijn(HANDELING, Rol.BELEID_ONDERWIJS, Rol.BESLISSER, Rol.FINANCIEN);
    var bestand = Files.createTempFile("register", null);
    try {
      transactie.executeWithoutResult(
          bezig -> {
            vul(bestand, vorm);
            spoor.legVast(wie, HANDELING, "subsidieregister", UUID.randomUUID());
          });
      try (var uit = uitgang.open()) {
        Files.copy(bestand, uit);
      }
    } finally {
      Files.deleteIfExists(bestand);
    }
  }

  private void vul(Path bestand, Vorm vorm) {
    try (var uit = new BufferedOutputStream(Files.newOutputStream(bestand));
        var blad = Registerblad.van(vorm, uit, woorden.van("register.blad"), KOLOMMEN.size());
        var rijen =
            lezer.queryForStream(
                ALLES, new SimplePropertyRowMapper<>(Rij.class), klok.getZone().getId())) {
      blad.rij(KOLOMMEN.stream().<Object>map(k -> woorden.van("register.kop." + k)).toList());
      for (var rij : (Iterable<Rij>) rijen::iterator) blad.rij(cellen(rij));
    } catch (IOException kanNiet) {
      throw new UncheckedIOException(kanNiet);
    }
  }

  private List<Object> cellen(Rij r) {
    // Geen List.of: een lege cel is null.
    return Arrays.asList(
        Rekenblad.onschuldig(r.nummer),
        Rekenblad.onschuldig(r.school),
        Rekenblad.onschuldig(r.brin),
        Rekenblad.onschuldig(r.bestuur),
        Rekenblad.onschuldig(r.regeling),
        r.versie,
        woorden.van("subsidie.status." + r.status),
        r.jaren,
        r.gevraagd,
        r.verleend,
        r.betaald,
        r.vastgesteld,
        r.uiterlijk,
        r.besloten);
  }
}
