package nl.leiden.brugwijzer.socialekaart;

import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Tekst;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** De sociale kaart in lijsten, op naam; voor iedereen die is aangemeld. */
@Repository
@Transactional(readOnly = true)
public class Kaartlijst {

  private static final String INSTANTIES =
      """
      select id, naam, omschrijving, soort, organisatie is not null as account, wachttijd_weken,
             wachttijd_gemeld, null as wie_vraagt_aan, null as beslist, nagekeken, voorbeeld,
             lower(naam) as sorteernaam
      from instantie
      """;

  private static final String REGELINGEN =
      """
      select id, naam, omschrijving, null as soort, false as account,
             null::integer as wachttijd_weken, null::date as wachttijd_gemeld, wie_vraagt_aan,
             beslist, nagekeken, voorbeeld, lower(naam) as sorteernaam
      from regeling
      """;

  private static final String WAAR =
      """
      where (gesloten is not null) = :gesloten
        and (lower(naam) like '%' || lower(:tekst) || '%'
             or lower(omschrijving) like '%' || lower(:tekst) || '%')
      """;

  private final JdbcClient jdbc;

  Kaartlijst(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** De instanties die bij de vraag passen. */
  public Bladzijde<Kaartregel> instanties(Kaartvraag vraag, Cursor na) {
    return bladzijde(INSTANTIES, vraag, na);
  }

  /** De regelingen die bij de vraag passen. */
  public Bladzijde<Kaartregel> regelingen(Kaartvraag vraag, Cursor na) {
    return bladzijde(REGELINGEN, vraag, na);
  }

  private Bladzijde<Kaartregel> bladzijde(String kies, Kaartvraag vraag, Cursor na) {
    var sql =
        jdbc.sql(
                kies
                    + WAAR
                    + (vraag.hulpvraag() == null ? "" : " and :hulpvraag = any(hulpvragen)")
                    + (na == null ? "" : " and (lower(naam), id) > (:naam, :id)")
                    + " order by lower(naam), id limit :n")
            .param("gesloten", vraag.gesloten())
            .param("tekst", Tekst.voorLike(vraag.tekst()))
            .param("n", Bladzijde.GROOTTE + 1);
    if (vraag.hulpvraag() != null) sql = sql.param("hulpvraag", vraag.hulpvraag().name());
    if (na != null) sql = sql.param("naam", Tekst.schoon(na.waarde())).param("id", na.id());
    return Bladzijde.van(
        sql.query(Kaartregel.class).list(),
        Bladzijde.GROOTTE,
        regel -> new Cursor(regel.sorteernaam(), regel.id()).alsTekst());
  }
}
