package nl.leiden.brugwijzer.doorverwijzing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.ObstakelGemeld;
import nl.leiden.brugwijzer.socialekaart.Obstakelaanbod;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wat een school met één tik kan melden omdat een doorverwijzing erop vastliep. Naar buiten gaat
 * alleen waar het knelde en waarom; welke doorverwijzing het was, weet alleen deze kamer.
 */
@Component
@Transactional
class Signaalaanbod implements Obstakelaanbod {

  private final JdbcClient jdbc;
  private final Toegang toegang;
  private final Doorverwijzingen doorverwijzingen;
  private final Auditspoor spoor;
  private final Clock klok;

  Signaalaanbod(
      JdbcClient jdbc,
      Toegang toegang,
      Doorverwijzingen doorverwijzingen,
      Auditspoor spoor,
      Clock klok) {
    this.jdbc = jdbc;
    this.toegang = toegang;
    this.doorverwijzingen = doorverwijzingen;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** Biedt een obstakel aan; onwaar als dat bij deze doorverwijzing al gebeurde. */
  boolean bied(Doorverwijzing d, Obstakel obstakel) {
    return jdbc.sql(
                """
                insert into signaalaanbod
                  (id, doorverwijzing_id, regeling_id, instantie_id, obstakel, aangeboden)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                UUID.randomUUID(),
                d.id().waarde(),
                d.doel().regelingId(),
                d.doel().instantieId(),
                obstakel.name(),
                Timestamp.from(klok.instant()))
            .update()
        == 1;
  }

  /** Wat er bij deze doorverwijzing het laatst te melden was, of leeg. */
  @Transactional(readOnly = true)
  Optional<Dossier.Melden> bij(DoorverwijzingId id) {
    return jdbc.sql(
            """
            select id, gemeld is not null as gemeld from signaalaanbod
            where doorverwijzing_id = ? order by volgnr desc limit 1
            """)
        .param(id.waarde())
        .query(
            (rij, nr) ->
                new Dossier.Melden(rij.getObject("id", UUID.class), rij.getBoolean("gemeld")))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Aanbod> van(UUID aanbod, Gebruiker wie) {
    return zaak(aanbod)
        .filter(zaak -> isVan(zaak, wie))
        .map(
            zaak ->
                jdbc.sql(
                        """
                        select regeling_id, instantie_id, obstakel from signaalaanbod where id = ?
                        """)
                    .param(aanbod)
                    .query(Signaalaanbod::aanbod)
                    .single());
  }

  /** Wie een aanbod meldt dat niet van zijn eigen werk is, verandert hier niets. */
  @EventListener
  void gemeld(ObstakelGemeld melding) {
    zaak(melding.aanbod())
        .filter(zaak -> isVan(zaak, melding.wie()))
        .ifPresent(zaak -> meld(zaak, melding));
  }

  private void meld(DoorverwijzingId zaak, ObstakelGemeld melding) {
    var nieuw =
        jdbc.sql("update signaalaanbod set gemeld = ?, door = ? where id = ? and gemeld is null")
            .params(
                Timestamp.from(klok.instant()), melding.wie().gebruikersnaam(), melding.aanbod())
            .update();
    if (nieuw == 1)
      spoor.legVast(
          melding.wie(), "signaal.melden", DoorverwijzingTaakscherm.ZAAKSOORT, zaak.waarde());
  }

  private Optional<DoorverwijzingId> zaak(UUID aanbod) {
    return jdbc.sql("select doorverwijzing_id from signaalaanbod where id = ?")
        .param(aanbod)
        .query(UUID.class)
        .optional()
        .map(DoorverwijzingId::new);
  }

  private boolean isVan(DoorverwijzingId zaak, Gebruiker wie) {
    return doorverwijzingen.findById(zaak).filter(d -> toegang.alsVerzender(d, wie)).isPresent();
  }

  private static Aanbod aanbod(ResultSet rij, int nummer) throws SQLException {
    return new Aanbod(
        rij.getObject("regeling_id", UUID.class),
        rij.getObject("instantie_id", UUID.class),
        Obstakel.valueOf(rij.getString("obstakel")));
  }
}
