package nl.leiden.brugwijzer.doorverwijzing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Biedt na een afgewezen regeling aan om dat als signaal te melden, en bewaart wat gemeld is totdat
 * de kamer voor signalen het overneemt. Alleen de regeling en de reden, niets van het gezin.
 */
@Service
@Transactional
public class Signaalaanbod {

  private final JdbcClient jdbc;
  private final Toegang toegang;
  private final Auditspoor spoor;
  private final Clock klok;

  Signaalaanbod(JdbcClient jdbc, Toegang toegang, Auditspoor spoor, Clock klok) {
    this.jdbc = jdbc;
    this.toegang = toegang;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** Of er iets te melden is, of al gemeld. */
  public enum Stand {
    GEEN,
    AANGEBODEN,
    GEMELD
  }

  @EventListener
  void bied(RegelingAfgewezen afwijzing) {
    jdbc.sql(
            """
            insert into signaalaanbod (id, doorverwijzing_id, regeling_id, obstakel, aangeboden)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            UUID.randomUUID(),
            afwijzing.doorverwijzing().waarde(),
            afwijzing.regeling(),
            afwijzing.reden().name(),
            Timestamp.from(afwijzing.moment()))
        .update();
  }

  /** Meldt een afwijzing als signaal; nog eens melden verandert niets. */
  public void meld(DoorverwijzingId id, Gebruiker wie) {
    toegang.verzender(id, wie);
    if (stand(id) == Stand.GEEN) throw new KanNietMeer("doorverwijzing.fout.geensignaal");
    var nieuw =
        jdbc.sql(
                """
                update signaalaanbod set gemeld = ?, door = ?
                where doorverwijzing_id = ? and gemeld is null
                """)
            .params(Timestamp.from(klok.instant()), wie.gebruikersnaam(), id.waarde())
            .update();
    if (nieuw == 1)
      spoor.legVast(wie, "signaal.melden", DoorverwijzingTaakscherm.ZAAKSOORT, id.waarde());
  }

  /** Hoe het met het aanbod bij deze doorverwijzing staat. */
  @Transactional(readOnly = true)
  public Stand stand(DoorverwijzingId id) {
    return jdbc.sql(
            "select gemeld is not null as gemeld from signaalaanbod where doorverwijzing_id = ?")
        .param(id.waarde())
        .query(Boolean.class)
        .optional()
        .map(gemeld -> gemeld ? Stand.GEMELD : Stand.AANGEBODEN)
        .orElse(Stand.GEEN);
  }
}
