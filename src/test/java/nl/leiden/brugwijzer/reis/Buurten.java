package nl.leiden.brugwijzer.reis;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Maakt voor elke reis een eigen buurt. */
@Component
class Buurten {

  private final Loop loop;
  private final JdbcClient jdbc;

  Buurten(Loop loop, JdbcClient jdbc) {
    this.loop = loop;
    this.jdbc = jdbc;
  }

  Buurt nieuw() {
    sluitWatAnderenAchterlieten();
    var wereld = loop.wereld();
    var kenmerk = wereld.school().strip();
    return new Buurt(
        wereld,
        noem("instantie", wereld.metAccount(), "Wijkteam " + kenmerk, "GELD"),
        noem("instantie", wereld.zonderAccount(), "Buurthuis " + kenmerk, "GELD"),
        noem("regeling", wereld.regeling(), "Regeling " + kenmerk, "GELD,FIETS"));
  }

  /** Anders staan er in dit scherm honderden bestemmingen die geen mens ooit ziet. */
  private void sluitWatAnderenAchterlieten() {
    for (var tabel : List.of("instantie", "regeling"))
      jdbc.sql(
              "update "
                  + tabel
                  + " set gesloten = '2026-11-16' where gesloten is null and bron in ('', 'proef')")
          .update();
  }

  private String noem(String tabel, UUID id, String naam, String hulpvragen) {
    jdbc.sql("update " + tabel + " set naam = ?, hulpvragen = string_to_array(?, ',') where id = ?")
        .params(naam, hulpvragen, id)
        .update();
    return naam;
  }
}
