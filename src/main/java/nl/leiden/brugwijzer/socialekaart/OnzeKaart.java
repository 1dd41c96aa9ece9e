package nl.leiden.brugwijzer.socialekaart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** De sociale kaart uit de database; elke keer vers, want een bestemming kan net gesloten zijn. */
@Repository
class OnzeKaart implements SocialeKaart {

  private static final String KIES =
      """
      select * from (
        select case when organisatie is null
                    then 'INSTANTIE_ZONDER_ACCOUNT' else 'INSTANTIE_MET_ACCOUNT' end as soort,
               id, naam, organisatie, reactie_werkdagen, null::integer as beslistermijn_dagen,
               wachttijd_weken, null as wie_vraagt_aan, hulpvragen, nagekeken, gesloten, voorbeeld
        from instantie
        union all
        select 'REGELING', id, naam, null, null, beslistermijn_dagen,
               null, wie_vraagt_aan, hulpvragen, nagekeken, gesloten, voorbeeld
        from regeling
      ) as bestemming
      """;

  private final JdbcClient jdbc;
  private final Clock klok;

  OnzeKaart(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public List<Bestemming> bestemmingen() {
    return jdbc.sql(KIES + " where gesloten is null order by lower(naam), id")
        .query(OnzeKaart::bestemming)
        .list();
  }

  @Override
  public Bestemming vind(UUID bestemming) {
    return jdbc.sql(KIES + " where id = ?")
        .param(bestemming)
        .query(OnzeKaart::bestemming)
        .optional()
        .orElseThrow(() -> new NietGevonden("bestemming", bestemming));
  }

  @Override
  @Transactional
  public void meldWachttijd(UUID instantie, int weken) {
    legVast(instantie, weken, "ONTVANGER");
  }

  /** Bewaart elke melding en laat op de kaart de laatste zien; telt niet als bewerking. */
  void legVast(UUID instantie, int weken, String herkomst) {
    var bijgewerkt =
        jdbc.sql("update instantie set wachttijd_weken = ?, wachttijd_gemeld = ? where id = ?")
            .params(weken, LocalDate.now(klok), instantie)
            .update();
    if (bijgewerkt == 0) throw new NietGevonden("instantie", instantie);
    jdbc.sql(
            """
            insert into wachttijdmelding (instantie_id, weken, gemeld, herkomst)
            values (?, ?, ?, ?)
            """)
        .params(instantie, weken, Timestamp.from(klok.instant()), herkomst)
        .update();
  }

  private static Bestemming bestemming(ResultSet rij, int nummer) throws SQLException {
    var wie = rij.getString("wie_vraagt_aan");
    return new Bestemming(
        Bestemming.Soort.valueOf(rij.getString("soort")),
        rij.getObject("id", UUID.class),
        rij.getString("naam"),
        rij.getString("organisatie"),
        rij.getObject("reactie_werkdagen", Integer.class),
        rij.getObject("beslistermijn_dagen", Integer.class),
        rij.getObject("wachttijd_weken", Integer.class),
        wie == null ? null : WieVraagtAan.valueOf(wie),
        Hulpvragen.van(rij.getArray("hulpvragen")),
        rij.getObject("nagekeken", LocalDate.class),
        rij.getObject("gesloten", LocalDate.class) != null,
        rij.getBoolean("voorbeeld"));
  }
}
