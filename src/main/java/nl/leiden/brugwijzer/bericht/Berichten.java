package nl.leiden.brugwijzer.bericht;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** De berichten in de app. Iedereen ziet alleen die van zichzelf. */
@Repository
public class Berichten implements Ongelezen {

  private static final String KIES = "select " + Bericht.KOLOMMEN + " from bericht where ";
  private static final String NIEUWSTE_EERST = " order by moment desc, id desc limit :aantal";

  private final JdbcClient jdbc;
  private final Clock klok;

  Berichten(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * De berichten van deze gebruiker, nieuwste eerst.
   *
   * @param na waar de bladzijde begint, of null voor de eerste
   */
  public Bladzijde<Bericht> van(Gebruiker wie, Cursor na) {
    return bladzijde("aan = :aan", wie, na);
  }

  /**
   * De berichten waarvan de mail is opgegeven, van iedereen, nieuwste eerst.
   *
   * @throws nl.leiden.brugwijzer.basis.NietToegestaan voor wie geen applicatiebeheerder is
   */
  public Bladzijde<Bericht> nietBezorgd(Gebruiker wie, Cursor na) {
    wie.moetZijn("bericht.nietbezorgd", Rol.APPLICATIEBEHEERDER);
    return bladzijde("mail_status = 'MISLUKT'", wie, na);
  }

  /**
   * Opent een bericht; daarna is het gelezen.
   *
   * @throws NietGevonden als het niet bestaat of van een ander is
   */
  @Transactional
  public Bericht open(UUID id, Gebruiker wie) {
    var bericht =
        jdbc.sql(KIES + "id = :id and aan = :aan")
            .param("id", id)
            .param("aan", wie.gebruikersnaam())
            .query(Bericht.class)
            .optional()
            .orElseThrow(() -> new NietGevonden("bericht", id));
    if (bericht.ongelezen())
      jdbc.sql("update bericht set gelezen = :nu where id = :id")
          .param("nu", Timestamp.from(klok.instant()))
          .param("id", id)
          .update();
    return bericht;
  }

  /**
   * Zet alles op gelezen wat deze gebruiker kon zien.
   *
   * @param tot het nieuwste bericht op het scherm; wat daarna binnenkwam blijft ongelezen
   */
  @Transactional
  public void allesGelezen(Gebruiker wie, Cursor tot) {
    if (tot == null) throw new NietGevonden("bladzijde", "");
    jdbc.sql(
            """
            update bericht set gelezen = :nu
            where aan = :aan and gelezen is null and (moment, id) <= (:moment, :id)
            """)
        .param("nu", Timestamp.from(klok.instant()))
        .param("aan", wie.gebruikersnaam())
        .param("moment", Timestamp.from(tot.moment()))
        .param("id", tot.id())
        .update();
  }

  @Override
  public int voor(String gebruikersnaam) {
    return jdbc.sql(
            """
            select count(*) from
              (select 1 from bericht where aan = :aan and gelezen is null limit :meer) as ongelezen
            """)
        .param("aan", gebruikersnaam)
        .param("meer", MEER_TELLEN_WE_NIET)
        .query(Integer.class)
        .single();
  }

  private Bladzijde<Bericht> bladzijde(String welke, Gebruiker wie, Cursor na) {
    var vanaf = na == null ? "" : " and (moment, id) < (:moment, :id)";
    var vraag =
        jdbc.sql(KIES + welke + vanaf + NIEUWSTE_EERST)
            .param("aan", wie.gebruikersnaam())
            .param("aantal", Bladzijde.GROOTTE + 1);
    if (na != null) vraag = vraag.param("moment", Timestamp.from(na.moment())).param("id", na.id());
    return Bladzijde.van(
        vraag.query(Bericht.class).list(),
        Bladzijde.GROOTTE,
        regel -> Cursor.van(regel.moment(), regel.id()).alsTekst());
  }
}
