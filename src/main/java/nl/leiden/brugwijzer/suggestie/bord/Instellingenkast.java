package nl.leiden.brugwijzer.suggestie.bord;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bewaart de termijnen van de thema's en wie de eigenaren zijn. */
@Repository
class Instellingenkast {

  private static final String THEMAS =
      """
      select code, triage_werkdagen as triage, escalatie_werkdagen as escalatie,
             antwoord_werkdagen as antwoord, versie, gewijzigd, gewijzigd_door
      from signaalthema
      """;

  private static final String EIGENAREN =
      """
      select e.code, e.organisatie, o.naam as organisatie_naam, e.leider, g.naam as leider_naam,
             e.versie, e.gewijzigd, e.gewijzigd_door
      from signaaleigenaar e
      join organisatie o on o.code = e.organisatie
      left join gebruiker g on g.gebruikersnaam = e.leider
      """;

  private final JdbcClient jdbc;
  private final Clock klok;

  Instellingenkast(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  List<Themainstelling> themas() {
    return jdbc.sql(THEMAS + " order by volgorde, code").query(Themainstelling.class).list();
  }

  Optional<Themainstelling> thema(String code) {
    return jdbc.sql(THEMAS + " where code = ?").param(code).query(Themainstelling.class).optional();
  }

  List<Eigenaarinstelling> eigenaren() {
    return jdbc.sql(EIGENAREN + " order by e.code").query(Eigenaarinstelling.class).list();
  }

  Eigenaarinstelling eigenaar(Eigenaar code) {
    return jdbc.sql(EIGENAREN + " where e.code = ?")
        .param(code.name())
        .query(Eigenaarinstelling.class)
        .single();
  }

  /** Onwaar als een ander intussen iets wijzigde. */
  boolean schrijf(Themainstelling t, Gebruiker wie) {
    return jdbc.sql(
                """
                update signaalthema set triage_werkdagen = ?, escalatie_werkdagen = ?,
                  antwoord_werkdagen = ?, gewijzigd = ?, gewijzigd_door = ?, versie = versie + 1
                where code = ? and versie = ?
                """)
            .params(
                t.triage(),
                t.escalatie(),
                t.antwoord(),
                Timestamp.from(klok.instant()),
                wie.naam(),
                t.code(),
                t.versie())
            .update()
        == 1;
  }

  /** Onwaar als een ander intussen iets wijzigde. */
  boolean schrijf(Eigenaar code, int versie, String organisatie, String leider, Gebruiker wie) {
    return jdbc.sql(
                """
                update signaaleigenaar set organisatie = ?, leider = ?, gewijzigd = ?,
                  gewijzigd_door = ?, versie = versie + 1
                where code = ? and versie = ?
                """)
            .params(
                organisatie,
                leider,
                Timestamp.from(klok.instant()),
                wie.naam(),
                code.name(),
                versie)
            .update()
        == 1;
  }

  /** Of er nog iets loopt bij deze eigenaar. */
  boolean loopt(Eigenaar code) {
    return jdbc.sql(
            """
            select exists (
              select from signaal where eigenaar = ? and stand = any(?::text[]))
            """)
        .params(
            code.name(),
            Bordstand.ALLE.stream()
                .filter(stand -> stand != Bordstand.AFGEROND)
                .map(Enum::name)
                .toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  /** De organisaties waar iemand werkt die dit werk kan doen. */
  List<Keuze> organisaties(Eigenaar code) {
    return jdbc.sql(
            """
            select o.code as waarde, o.naam as tekst, null as icoon from organisatie o
            where exists (select from gebruiker g
              where g.organisatie = o.code and g.actief and g.rol = ?)
            order by o.naam, o.code
            """)
        .param(code.rol().name())
        .query((rij, nr) -> new Keuze(rij.getString("waarde"), rij.getString("tekst"), null))
        .list();
  }
}
