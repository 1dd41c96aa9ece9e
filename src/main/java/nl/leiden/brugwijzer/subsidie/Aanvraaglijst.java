package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** De aanvragen van een school of bestuur: wat er van haar gevraagd wordt eerst. */
@Repository
@Transactional(readOnly = true)
public class Aanvraaglijst {

  private static final String KIES =
      """
      select a.id, a.nummer, a.status, v.roepnaam as school, r.naam as regeling, r.versienummer,
             a.gevraagd, a.gewijzigd, t.uiterlijk, s.stap, s.uiterlijk as stap_uiterlijk
      from aanvraag a
      join vestiging v on v.brin6 = a.vestiging
      join subsidieregeling r on r.id = a.regeling_id
      left join aanvraag_termijn t
        on t.aanvraag_id = a.id and t.soort = 'BESLISSEN' and t.klaar is null
      left join lateral (
        select k.stap, k.uiterlijk from taak k where k.zaak_id = a.id and k.rol = 'DIRECTEUR'
        order by k.uiterlijk, k.id limit 1) s on true
      where a.weggegooid is null and\s""";

  private static final String VOLGORDE =
      " order by s.stap is not null desc, a.gewijzigd desc, a.id desc limit ";

  /** Hiermee begint de plek van een aanvraag waar de school iets voor moet doen. */
  private static final String GEVRAAGD = "!";

  private final JdbcClient jdbc;

  Aanvraaglijst(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Een regel.
   *
   * @param uiterlijk laatste dag van de beslistermijn zolang die loopt, of null
   * @param stap wat er nu van de school gevraagd wordt, of null
   * @param stapUiterlijk tot wanneer zij daarvoor heeft, of null
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
      LocalDate uiterlijk,
      String stap,
      LocalDate stapUiterlijk) {}

  /** De aanvragen van deze school of dit bestuur; daarna wat het laatst veranderde. */
  public Bladzijde<Regel> blad(String na, Gebruiker wie) {
    wie.moetZijn("subsidie.lezen", Subsidietoegang.AANVRAGERS);
    var cursor = Cursor.van(na);
    var waarden = waarden(wie);
    var eisen = zicht(wie);
    if (cursor != null) {
      eisen += " and (s.stap is not null, a.gewijzigd, a.id) < (:gevraagd, :moment, :id)";
      waarden.put("gevraagd", cursor.waarde().startsWith(GEVRAAGD));
      var moment = cursor.waarde().replaceFirst("^" + GEVRAAGD, "");
      waarden.put("moment", Timestamp.from(new Cursor(moment, cursor.id()).moment()));
      waarden.put("id", cursor.id());
    }
    return Bladzijde.van(
        zoek(eisen, Bladzijde.GROOTTE + 1, waarden),
        Bladzijde.GROOTTE,
        regel ->
            new Cursor((regel.stap() == null ? "" : GEVRAAGD) + regel.gewijzigd(), regel.id())
                .alsTekst());
  }

  /** De laatste aanvragen met een van deze statussen, voor de startpagina van een school. */
  List<Regel> laatste(Set<Aanvraagstatus> statussen, int hoeveel, Gebruiker wie) {
    if (!Subsidietoegang.isAanvrager(wie)) return List.of();
    var waarden = waarden(wie);
    waarden.put("statussen", statussen.stream().map(Enum::name).toArray(String[]::new));
    return zoek(zicht(wie) + " and a.status = any(:statussen)", hoeveel, waarden);
  }

  private List<Regel> zoek(String eisen, int hoeveel, Map<String, Object> waarden) {
    return jdbc.sql(KIES + eisen + VOLGORDE + hoeveel).params(waarden).query(Regel.class).list();
  }

  private static String zicht(Gebruiker wie) {
    return wie.is(Rol.DIRECTEUR) ? "a.vestiging = :vestiging" : "a.bestuur = :organisatie";
  }

  private static Map<String, Object> waarden(Gebruiker wie) {
    var waarden = new HashMap<String, Object>();
    waarden.put("vestiging", wie.vestiging());
    waarden.put("organisatie", wie.organisatie());
    return waarden;
  }
}
