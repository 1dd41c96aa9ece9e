package nl.leiden.brugwijzer.socialekaart;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Zet de eerste sociale kaart klaar, na de organisaties; wat er al staat, blijft zoals het is.
 * Getallen zonder bron zijn een voorbeeld en heten ook zo.
 */
@Component
@Profile("demo")
@Order(110)
class Beginkaart implements ApplicationRunner {

  /** De datum van de jongste bron; sindsdien keek niemand het na. */
  private static final LocalDate BRONNEN_VAN = LocalDate.of(2026, 4, 1);

  private static final CSVFormat VORM =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setNullString("")
          .get();

  private final JdbcClient jdbc;

  Beginkaart(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments argumenten) throws IOException {
    lees("instanties", this::instantie);
    var leeg = jdbc.sql("select count(*) = 0 from regeling").query(Boolean.class).single();
    lees("regelingen", this::regeling);
    if (leeg) lees("voorwaarden", this::voorwaarde);
  }

  private void instantie(CSVRecord regel) {
    jdbc.sql(
            """
            insert into instantie (id, naam, soort, omschrijving, website, organisatie,
              reactie_werkdagen, hulpvragen, nagekeken, bron, voorbeeld, versie)
            values (?, ?, ?, ?, ?, (select code from organisatie where code = ?), ?,
              string_to_array(?, ' '), ?, ?, true, 0)
            on conflict do nothing
            """)
        .params(
            id(regel.get("code")),
            regel.get("naam"),
            regel.get("soort"),
            regel.get("omschrijving"),
            leeg(regel.get("website")),
            regel.get("organisatie"),
            Integer.valueOf(regel.get("reactie_werkdagen")),
            regel.get("hulpvragen"),
            BRONNEN_VAN,
            regel.get("bron"))
        .update();
  }

  private void regeling(CSVRecord regel) {
    jdbc.sql(
            """
            insert into regeling (id, naam, omschrijving, beslist, wie_vraagt_aan, nodig, website,
              beslistermijn_dagen, hulpvragen, nagekeken, bron, voorbeeld, versie)
            values (?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ' '), ?, ?, true, 0)
            on conflict do nothing
            """)
        .params(
            id(regel.get("code")),
            regel.get("naam"),
            regel.get("omschrijving"),
            regel.get("beslist"),
            regel.get("wie_vraagt_aan"),
            leeg(regel.get("nodig")),
            leeg(regel.get("website")),
            Integer.valueOf(regel.get("beslistermijn_dagen")),
            regel.get("hulpvragen"),
            BRONNEN_VAN,
            regel.get("bron"))
        .update();
  }

  private void voorwaarde(CSVRecord regel) {
    var regeling = id(regel.get("regeling"));
    jdbc.sql(
            """
            insert into regeling_voorwaarde (regeling_id, volgorde, tekst, vanaf, tot, bron)
            values (:regeling,
              (select count(*) from regeling_voorwaarde where regeling_id = :regeling),
              :tekst, :vanaf::date, :tot::date, :bron)
            """)
        .param("regeling", regeling)
        .param("tekst", regel.get("tekst"))
        .param("vanaf", regel.get("vanaf"))
        .param("tot", regel.get("tot"))
        .param("bron", regel.get("bron"))
        .update();
  }

  /** Altijd hetzelfde id, zodat een tweede start niets dubbel zet. */
  private static UUID id(String code) {
    return UUID.nameUUIDFromBytes(("sociale-kaart:" + code).getBytes(StandardCharsets.UTF_8));
  }

  private static String leeg(String waarde) {
    return waarde == null ? "" : waarde;
  }

  private static void lees(String naam, java.util.function.Consumer<CSVRecord> werk)
      throws IOException {
    var tabel = new ClassPathResource("referentie/" + naam + ".csv").getInputStream();
    try (var lezer = new InputStreamReader(tabel, StandardCharsets.UTF_8);
        var regels = VORM.parse(lezer)) {
      regels.forEach(werk);
    }
  }
}
