package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De organisaties, en welke school bij welk bestuur hoort. */
@Repository
class Organisatieboek {

  private static final int HOEVEEL = 200;

  private final JdbcClient jdbc;

  Organisatieboek(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Op naam; meer dan dit zijn er in één stad niet. */
  List<Organisatie> alle() {
    return jdbc.sql("select * from organisatie order by lower(naam), code limit ?")
        .param(HOEVEEL)
        .query(Organisatie.class)
        .list();
  }

  Optional<Organisatie> vind(String code) {
    return jdbc.sql("select * from organisatie where code = ?")
        .param(code)
        .query(Organisatie.class)
        .optional();
  }

  Optional<Organisatie> vergrendel(String code) {
    return jdbc.sql("select * from organisatie where code = ? for update")
        .param(code)
        .query(Organisatie.class)
        .optional();
  }

  boolean voegToe(Organisatie o) {
    return jdbc.sql(
                "insert into organisatie (code, naam, soort) values (?, ?, ?) on conflict do nothing")
            .params(o.code(), o.naam(), o.soort().name())
            .update()
        == 1;
  }

  void wijzig(String code, String naam, Organisatiesoort soort) {
    jdbc.sql("update organisatie set naam = ?, soort = ?, versie = versie + 1 where code = ?")
        .params(naam, soort.name(), code)
        .update();
  }

  boolean naamBestaat(String naam, String behalve) {
    return jdbc.sql(
            """
            select exists (select from organisatie where lower(naam) = lower(?)
                           and code is distinct from ?)
            """)
        .params(naam, behalve)
        .query(Boolean.class)
        .single();
  }

  /** Of er iemand werkt of komt werken die bij een andere soort organisatie niet past. */
  boolean heeftMensen(String code) {
    return jdbc.sql(
            """
            select exists (select from gebruiker where organisatie = :code and actief)
                or exists (select from gebruikerswissel where organisatie = :code)
            """)
        .param("code", code)
        .query(Boolean.class)
        .single();
  }

  /** Alle scholen, op naam. */
  List<School> scholen() {
    return jdbc.sql(
            """
            select brin6, roepnaam as naam, bestuur from vestiging order by roepnaam, brin6
            limit ?
            """)
        .param(HOEVEEL)
        .query(School.class)
        .list();
  }

  boolean isSchool(String brin6) {
    return jdbc.sql("select exists (select from vestiging where brin6 = ?)")
        .param(brin6)
        .query(Boolean.class)
        .single();
  }

  boolean isVanBestuur(String brin6, String bestuur) {
    return jdbc.sql("select exists (select from vestiging where brin6 = ? and bestuur = ?)")
        .params(brin6, bestuur)
        .query(Boolean.class)
        .single();
  }

  /**
   * Of deze organisatie op een school werkt of werkte, of anders nog niemand. De gezinnen van een
   * andere werkgever blijven zo buiten bereik van wie daar niet over gaat.
   */
  boolean werktOp(String brin6, String organisatie) {
    return jdbc.sql(
            """
            select exists (select from gebruiker where vestiging = :school
                             and rol = 'BRUGFUNCTIONARIS' and organisatie = :organisatie)
                or not exists (select from gebruiker where vestiging = :school
                                 and rol = 'BRUGFUNCTIONARIS')
            """)
        .param("school", brin6)
        .param("organisatie", organisatie)
        .query(Boolean.class)
        .single();
  }

  void zetBestuur(String brin6, String bestuur) {
    jdbc.sql("update vestiging set bestuur = ? where brin6 = ?").params(bestuur, brin6).update();
  }

  /** Of er op deze school een directeur werkt of komt die bij een ander bestuur in dienst is. */
  boolean directeurVanAnder(String brin6, String bestuur) {
    return jdbc.sql(
            """
            select exists (select from gebruiker where vestiging = :school and rol = 'DIRECTEUR'
                           and actief and organisatie <> :bestuur)
                or exists (select from gebruikerswissel where vestiging = :school
                           and rol = 'DIRECTEUR' and organisatie <> :bestuur)
            """)
        .param("school", brin6)
        .param("bestuur", bestuur)
        .query(Boolean.class)
        .single();
  }
}
