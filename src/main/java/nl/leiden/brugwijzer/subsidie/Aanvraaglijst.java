package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lijsten van aanvragen; wie iets niet mag zien, vindt het ook niet. */
@Repository
@Transactional(readOnly = true)
public class Aanvraaglijst {

  private static final String KIES =
      """
      select a.id, a.nummer, a.status, v.roepnaam as school, r.naam as regeling, r.versienummer,
             a.gevraagd, a.gewijzigd, t.uiterlijk
      from aanvraag a
      join vestiging v on v.brin6 = a.vestiging
      join subsidieregeling r on r.id = a.regeling_id
      left join aanvraag_termijn t on t.aanvraag_id = a.id and t.soort = 'BESLISSEN'
      where a.weggegooid is null and\s""";

  private final JdbcClient jdbc;

  Aanvraaglijst(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Een regel.
   *
   * @param uiterlijk laatste dag van de beslistermijn, of null
   */
  public record Regel(
      UUID id,
      String nummer,
      Aanvraagstatus status,
      String school,
      String regeling,
      int versienummer,
      BigDecimal gevraagd,
      Instant gewijzigd,
      LocalDate uiterlijk) {}

  /** De aanvragen die deze gebruiker mag zien, laatst veranderd eerst. */
  public Bladzijde<Regel> blad(String na, Gebruiker wie) {
    wie.moetZijn("subsidie.lezen", Subsidietoegang.LEZERS);
    var cursor = Cursor.van(na);
    var waarden = waarden(wie);
    var eisen = zicht(wie);
    if (cursor != null) {
      eisen += " and (a.gewijzigd, a.id) < (:moment, :id)";
      waarden.put("moment", Timestamp.from(cursor.moment()));
      waarden.put("id", cursor.id());
    }
    return Bladzijde.van(
        zoek(eisen, Bladzijde.GROOTTE + 1, waarden),
        Bladzijde.GROOTTE,
        regel -> Cursor.van(regel.gewijzigd(), regel.id()).alsTekst());
  }

  /** De laatste aanvragen met deze status, voor de startpagina van een school. */
  List<Regel> laatste(Aanvraagstatus status, int hoeveel, Gebruiker wie) {
    if (!Subsidietoegang.isAanvrager(wie)) return List.of();
    var waarden = waarden(wie);
    waarden.put("status", status.name());
    return zoek(zicht(wie) + " and a.status = :status", hoeveel, waarden);
  }

  private List<Regel> zoek(String eisen, int hoeveel, Map<String, Object> waarden) {
    return jdbc.sql(KIES + eisen + " order by a.gewijzigd desc, a.id desc limit " + hoeveel)
        .params(waarden)
        .query(Regel.class)
        .list();
  }

  private static String zicht(Gebruiker wie) {
    return switch (wie.rol()) {
      case DIRECTEUR -> "a.vestiging = :vestiging";
      case SCHOOLBESTUUR -> "a.bestuur = :organisatie";
      default -> "a.status <> 'CONCEPT'";
    };
  }

  private static Map<String, Object> waarden(Gebruiker wie) {
    var waarden = new HashMap<String, Object>();
    waarden.put("vestiging", wie.vestiging());
    waarden.put("organisatie", wie.organisatie());
    return waarden;
  }
}
