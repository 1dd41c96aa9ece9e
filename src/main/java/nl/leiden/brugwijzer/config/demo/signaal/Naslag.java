package nl.leiden.brugwijzer.config.demo.signaal;

import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Zoekt op wat een mens op zijn scherm aanwijst, en zet de leidinggevenden van het voorbeeld. */
@Repository
@Profile("demo")
class Naslag {

  private final JdbcClient jdbc;

  Naslag(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of iemand dit al meldde, en het verhaal dus al verteld is. */
  boolean gemeld(String regel, Gebruiker melder) {
    return jdbc.sql("select exists (select from signaal where regel = ? and melder = ?)")
        .params(regel, melder.gebruikersnaam())
        .query(Boolean.class)
        .single();
  }

  /** Het oudste dat deze brugfunctionaris bij een regeling met één tik kan melden. */
  UUID aanbod(Gebruiker wie, UUID regeling) {
    return jdbc.sql(
            """
            select a.id from signaalaanbod a
            join doorverwijzing d on d.id = a.doorverwijzing_id
            where d.brugfunctionaris = ? and a.regeling_id = ? and a.gemeld is null
            order by a.aangeboden, a.volgnr limit 1
            """)
        .params(wie.gebruikersnaam(), regeling)
        .query(UUID.class)
        .single();
  }

  /** De laatste uitvoering die bij dit signaal gedaan is. */
  UUID uitvoering(SignaalId signaal) {
    return jdbc.sql(
            """
            select id from signaal_uitkomst
            where signaal_id = ? and soort = 'UITVOERING_BREED' and stand = 'GEDAAN'
            order by nr desc limit 1
            """)
        .param(signaal.waarde())
        .query(UUID.class)
        .single();
  }

  /** Wie het hoort als het te lang duurt; op het scherm een voorbeeld, tot iemand het vaststelt. */
  void leider(String eigenaar, Gebruiker wie) {
    jdbc.sql("update signaaleigenaar set leider = ? where code = ? and leider is null")
        .params(wie.gebruikersnaam(), eigenaar)
        .update();
  }
}
