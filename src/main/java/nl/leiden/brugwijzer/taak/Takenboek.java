package nl.leiden.brugwijzer.taak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.engine.Taakgebeurtenis;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Schrijft het leesmodel: wat open is en wat gedaan is. */
@Repository
class Takenboek {

  private final JdbcClient jdbc;
  private final Clock klok;

  Takenboek(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  void open(Taakgebeurtenis taak, Taakgegevens over) {
    jdbc.sql(
            """
            insert into taak (id, zaaksoort, zaak_id, stap, onderwerp, herkomst, gebied, rol,
                organisatie, vestiging, behandelaar, spoed, aangemaakt, uiterlijk, uitleg)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            taak.taak(),
            taak.zaaksoort(),
            taak.zaak(),
            taak.stap(),
            over.onderwerp(),
            over.herkomst(),
            over.gebied(),
            over.rol().name(),
            over.organisatie(),
            over.vestiging(),
            taak.behandelaar(),
            over.spoed(),
            nu(),
            over.uiterlijk(),
            over.uitleg())
        .update();
  }

  void wijsToe(UUID taak, String behandelaar) {
    jdbc.sql("update taak set behandelaar = ? where id = ? and behandelaar is distinct from ?")
        .params(behandelaar, taak, behandelaar)
        .update();
  }

  /**
   * Pakt een taak op; alleen als niemand dat eerder deed. Bij waarnemen wordt zij van de afwezige.
   */
  boolean pakOp(UUID taak, Gebruiker wie) {
    return jdbc.sql("update taak set behandelaar = ? where id = ? and behandelaar is null")
            .params(wie.werkVan(), taak)
            .update()
        == 1;
  }

  void verzet(UUID zaak, String stap, LocalDate uiterlijk, String uitleg) {
    jdbc.sql("update taak set uiterlijk = ?, uitleg = ? where zaak_id = ? and stap = ?")
        .params(uiterlijk, uitleg, zaak, stap)
        .update();
  }

  /** Onthoudt dat iemand een taak opende. */
  void gelezen(UUID taak, Gebruiker wie) {
    jdbc.sql(
            """
            insert into taak_gelezen (taak_id, gebruikersnaam, moment) values (?, ?, ?)
            on conflict (taak_id, gebruikersnaam) do update set moment = excluded.moment
            """)
        .params(taak, wie.gebruikersnaam(), nu())
        .update();
  }

  /** Onthoudt dat iemand de zaak zag van taken die hij al eens opende. */
  void gezien(UUID zaak, Gebruiker wie) {
    jdbc.sql(
            """
            update taak_gelezen g set moment = :nu from taak t
            where t.zaak_id = :zaak and g.taak_id = t.id and g.gebruikersnaam = :ik
              and g.moment < t.aangevuld
            """)
        .param("nu", nu())
        .param("zaak", zaak)
        .param("ik", wie.gebruikersnaam())
        .update();
  }

  /** Onthoudt dat er iets bij de zaak kwam, bij de taken van deze rollen. */
  void aangevuld(UUID zaak, Collection<Rol> rollen, Gebruiker door) {
    jdbc.sql(
            """
            update taak set aangevuld = :nu, aangevuld_door = :door
            where zaak_id = :zaak and rol in (:rollen)
            """)
        .param("nu", nu())
        .param("door", door.gebruikersnaam())
        .param("zaak", zaak)
        .param("rollen", rollen.stream().map(Rol::name).toList())
        .update();
  }

  /** Onthoudt wie een taak deed, en voor wie zij zichtbaar was; zonder iemand is zij vervallen. */
  void noteerGedaan(UUID taak, String door, String naam) {
    jdbc.sql(
            """
            insert into taak_gedaan
                (taak_id, zaaksoort, zaak_id, stap, rol, organisatie, vestiging, door, door_naam, moment)
            select id, zaaksoort, zaak_id, stap, rol, organisatie, vestiging, ?, ?, ?
            from taak where id = ? on conflict do nothing
            """)
        .params(door, naam, nu(), taak)
        .update();
  }

  /** Haalt een taak weg; wat niemand afrondde, is vervallen. */
  void sluit(UUID taak) {
    jdbc.sql(
            """
            with gelezen as (delete from taak_gelezen where taak_id = :taak),
                weg as (delete from taak where id = :taak returning *)
            insert into taak_gedaan
                (taak_id, zaaksoort, zaak_id, stap, rol, organisatie, vestiging, moment)
            select id, zaaksoort, zaak_id, stap, rol, organisatie, vestiging, :nu
            from weg on conflict do nothing
            """)
        .param("taak", taak)
        .param("nu", nu())
        .update();
  }

  Optional<Gedaan> laatstGedaan(UUID zaak, String stap) {
    return jdbc.sql(
            "select * from taak_gedaan where zaak_id = ? and stap = ? order by moment desc limit 1")
        .params(zaak, stap)
        .query(Gedaan.class)
        .optional();
  }

  Optional<Gedaan> gedaan(UUID taak) {
    return jdbc.sql("select * from taak_gedaan where taak_id = ?")
        .param(taak)
        .query(Gedaan.class)
        .optional();
  }

  private Timestamp nu() {
    return Timestamp.from(klok.instant());
  }
}
