package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** De lijsten van Financiën. */
@Repository
@Transactional(readOnly = true)
public class Betaallijst {

  private static final String KIES =
      """
      select b.id, b.aanvraagnummer, v.roepnaam as school, b.schooljaar, b.volgnummer, b.soort,
             b.bedrag, b.uiterlijk, b.status, r.begunstigde, r.eind, b.klaargezet_door,
             k.naam as klaargezet, g.naam as vrijgegeven, b.batch_id as batch, b.betaald_op,
             b.reden
      from betaling b
      join vestiging v on v.brin6 = b.vestiging
      join betaalrekening r on r.aanvraag_id = b.aanvraag_id
      left join gebruiker k on k.gebruikersnaam = b.klaargezet_door
      left join gebruiker g on g.gebruikersnaam = b.vrijgegeven_door
      where\s""";

  private static final String KIES_BATCH =
      """
      select x.id, x.moment, coalesce(g.naam, x.door) as door, x.aantal, x.totaal,
             (select count(*) from betaling b
               where b.batch_id = x.id and b.status = 'GEEXPORTEERD') as onderweg
      from betaalbatch x left join gebruiker g on g.gebruikersnaam = x.door
      where\s""";

  private final JdbcClient jdbc;

  Betaallijst(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Een bladzijde betalingen, wat het eerst betaald moet worden eerst. */
  public Bladzijde<Betaalregel> blad(Betaalstatus status, String na, Gebruiker wie) {
    moetMogen(wie);
    var waarden = new HashMap<String, Object>();
    waarden.put("status", status.name());
    var eisen = "b.status = :status";
    var cursor = Cursor.van(na);
    if (cursor != null) {
      eisen += " and (b.uiterlijk, b.id) > (:naDag, :naId)";
      waarden.put("naDag", cursor.dag());
      waarden.put("naId", cursor.id());
    }
    var gevonden =
        jdbc.sql(KIES + eisen + " order by b.uiterlijk, b.id limit " + (Bladzijde.GROOTTE + 1))
            .params(waarden)
            .query(Betaalregel.class)
            .list();
    return Bladzijde.van(
        gevonden, Bladzijde.GROOTTE, r -> new Cursor(r.uiterlijk().toString(), r.id()).alsTekst());
  }

  /** Hoeveel betalingen er in een toestand zijn, en hoeveel geld dat is. */
  public record Telling(long aantal, BigDecimal totaal) {}

  /** Hoeveel betalingen er in elke toestand zijn. */
  public Map<Betaalstatus, Telling> telling(Gebruiker wie) {
    moetMogen(wie);
    var telling = new EnumMap<Betaalstatus, Telling>(Betaalstatus.class);
    for (var status : Betaalstatus.values()) telling.put(status, new Telling(0, BigDecimal.ZERO));
    jdbc.sql("select status, count(*) as aantal, sum(bedrag) as totaal from betaling group by 1")
        .query(
            rij -> {
              telling.put(
                  Betaalstatus.valueOf(rij.getString("status")),
                  new Telling(rij.getLong("aantal"), rij.getBigDecimal("totaal")));
            });
    return telling;
  }

  /** Eén betaling. */
  public Betaalregel betaling(UUID id, Gebruiker wie) {
    moetMogen(wie);
    return jdbc.sql(KIES + "b.id = ?")
        .param(id)
        .query(Betaalregel.class)
        .optional()
        .orElseThrow(() -> new NietGevonden("betaling", id));
  }

  /** Een bladzijde bestanden, het laatste eerst. */
  public Bladzijde<Batchregel> batches(String na, Gebruiker wie) {
    moetMogen(wie);
    var waarden = new HashMap<String, Object>();
    var eisen = "true";
    var cursor = Cursor.van(na);
    if (cursor != null) {
      eisen = "(x.moment, x.id) < (:naMoment, :naId)";
      waarden.put("naMoment", Timestamp.from(cursor.moment()));
      waarden.put("naId", cursor.id());
    }
    var gevonden =
        jdbc.sql(
                KIES_BATCH
                    + eisen
                    + " order by x.moment desc, x.id desc limit "
                    + (Bladzijde.GROOTTE + 1))
            .params(waarden)
            .query(Batchregel.class)
            .list();
    return Bladzijde.van(
        gevonden, Bladzijde.GROOTTE, r -> Cursor.van(r.moment(), r.id()).alsTekst());
  }

  /** Eén bestand. */
  public Batchregel batch(UUID id, Gebruiker wie) {
    moetMogen(wie);
    return jdbc.sql(KIES_BATCH + "x.id = ?")
        .param(id)
        .query(Batchregel.class)
        .optional()
        .orElseThrow(() -> new NietGevonden("betaalbatch", id));
  }

  /** Wat er in een bestand zat; hoogstens zoveel als een export meeneemt. */
  public List<Betaalregel> inBatch(UUID id, Gebruiker wie) {
    moetMogen(wie);
    return jdbc.sql(KIES + "b.batch_id = ? order by b.id")
        .param(id)
        .query(Betaalregel.class)
        .list();
  }

  private static void moetMogen(Gebruiker wie) {
    wie.moetZijn("betaling.lezen", Rol.FINANCIEN);
  }
}
