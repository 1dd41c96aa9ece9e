package nl.leiden.brugwijzer.suggestie;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** De signalen die iemand zelf stuurde. */
@Repository
@Transactional(readOnly = true)
public class MijnSignalen {

  /** Een deel hoort bij het geheel, tot het los daarvan een eigen antwoord geeft. */
  private static final String KIES =
      """
      select s.id, s.nummer, s.zin, s.status, s.gemeld, s.gewijzigd,
             coalesce(r.naam, i.naam, s.regel) as waarover
      from signaal s
      left join regeling r on r.id = s.regeling_id
      left join instantie i on i.id = s.instantie_id
      where s.melder = :ik and (s.deel_van is null or s.zelfstandig)
      """;

  private static final String VOLGORDE = " order by s.gemeld desc, s.id desc limit :hoeveel";

  private final JdbcClient jdbc;

  MijnSignalen(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Een bladzijde, het nieuwste eerst. */
  public Bladzijde<Signaalregel> blad(String na, Gebruiker wie) {
    var eisen = "";
    var waarden = new HashMap<String, Object>();
    waarden.put("ik", wie.werkVan());
    waarden.put("hoeveel", Bladzijde.GROOTTE + 1);
    var cursor = Cursor.van(na);
    if (cursor != null) {
      eisen = " and (s.gemeld, s.id) < (:naMoment, :naId)";
      waarden.put("naMoment", Timestamp.from(cursor.moment()));
      waarden.put("naId", cursor.id());
    }
    var gevonden =
        jdbc.sql(KIES + eisen + VOLGORDE).params(waarden).query(Signaalregel.class).list();
    return Bladzijde.van(
        gevonden, Bladzijde.GROOTTE, r -> Cursor.van(r.gemeld(), r.id()).alsTekst());
  }

  /** Waar een ander nu mee aan zet is, het nieuwste eerst. */
  public List<Signaalregel> wachtend(int hoeveel, Gebruiker wie) {
    return jdbc.sql(
            KIES
                + """
                 and s.status not in ('VRAAG_GESTELD', 'BEANTWOORD', 'AFGESLOTEN', 'INGETROKKEN')
                """
                + VOLGORDE)
        .param("ik", wie.werkVan())
        .param("hoeveel", hoeveel)
        .query(Signaalregel.class)
        .list();
  }
}
