package nl.leiden.brugwijzer.school;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.leiden.brugwijzer.school.Vestiging.HerkomstNummer;
import nl.leiden.brugwijzer.school.Vestiging.Soort;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leest bij de start de tabel met scholen in. */
@Component
@Order(10)
class Scholenlader implements ApplicationRunner {

  private static final String BRON =
      "Leiden aan Zet, programma gelijke kansen 2023-2026, bijlage 2 (DUO)";
  private static final LocalDate BRON_DATUM = LocalDate.of(2023, 6, 1);
  private static final CSVFormat VORM =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setNullString("")
          .get();

  private final Vestigingen vestigingen;

  Scholenlader(Vestigingen vestigingen) {
    this.vestigingen = vestigingen;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments argumenten) throws IOException {
    var tabel = new ClassPathResource("referentie/scholen.csv").getInputStream();
    try (var lezer = new InputStreamReader(tabel, StandardCharsets.UTF_8);
        var regels = VORM.parse(lezer)) {
      for (var regel : regels) vestigingen.bewaar(vestiging(regel));
    }
  }

  static Vestiging vestiging(CSVRecord regel) {
    var brin = regel.get("brin");
    var nummer = regel.get("vestiging");
    var naam = regel.get("naam");
    var roepnaam = regel.get("roepnaam");
    return new Vestiging(
        nummer == null ? brin + "00" : nummer,
        brin,
        naam,
        roepnaam == null ? naam : roepnaam,
        Soort.PRIMAIR_ONDERWIJS,
        Integer.valueOf(regel.get("leerlingen")),
        new BigDecimal(regel.get("achterstandsscore").replace(',', '.')),
        regel.get("district"),
        herkomst(regel.get("vestiging_bron")),
        BRON,
        BRON_DATUM);
  }

  private static HerkomstNummer herkomst(String bron) {
    if (bron == null) return HerkomstNummer.AANGENOMEN;
    return bron.equals("openbaar register") ? HerkomstNummer.REGISTER : HerkomstNummer.AFGELEID;
  }
}
