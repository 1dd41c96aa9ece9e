package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De gebruikers, altijd gevraagd met wie erom vraagt: wat buiten zijn bereik valt, is er niet. */
@Repository
class Gebruikerslijst {

  private static final String KIES =
      """
      select * from (
        select g.id, g.gebruikersnaam, g.naam, g.email, g.rol, g.organisatie,
               o.naam as organisatie_naam, g.vestiging, v.roepnaam as vestiging_naam,
               g.vanaf, g.tot, g.uitgenodigd, g.laatst_aangemeld, g.email_bezet, g.versie,
               case when not g.actief or g.tot < :vandaag then 'VERTROKKEN'
                    when g.uitgenodigd is not null and g.laatst_aangemeld is null then 'UITGENODIGD'
                    when exists (select from waarneming w
                                 where w.afwezige = g.gebruikersnaam and w.ingetrokken is null
                                   and :vandaag between w.vanaf and w.tot) then 'AFWEZIG'
                    else 'ACTIEF' end as staat
        from gebruiker g
        join organisatie o on o.code = g.organisatie
        left join vestiging v on v.brin6 = g.vestiging
      ) g where true
      """;

  private final JdbcClient jdbc;
  private final Clock klok;

  Gebruikerslijst(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Een bladzijde op naam.
   *
   * @param na de laatste van de vorige bladzijde, of null
   */
  Bladzijde<Gebruikersrij> zoek(Zoekvraag vraag, UUID na, Gebruiker wie) {
    var eisen = new StringBuilder();
    var waarden = new HashMap<String, Object>();
    bereik(wie, eisen, waarden);
    if (vraag.zoek() != null && !vraag.zoek().isBlank())
      eis(" and lower(g.naam) like :zoek", "zoek", patroon(vraag.zoek()), eisen, waarden);
    if (vraag.rol() != null) eis(" and g.rol = :rol", "rol", vraag.rol().name(), eisen, waarden);
    if (!vraag.geenOrganisatie())
      eis(" and g.organisatie = :org", "org", vraag.organisatie(), eisen, waarden);
    if (vraag.staat() == null) eisen.append(" and g.staat <> 'VERTROKKEN'");
    else eis(" and g.staat = :staat", "staat", vraag.staat().name(), eisen, waarden);
    if (na != null)
      eis(
          " and (lower(g.naam), g.id) > (select lower(naam), id from gebruiker where id = :na)",
          "na",
          na,
          eisen,
          waarden);
    var gevonden =
        vraag(eisen + " order by lower(g.naam), g.id limit :aantal", waarden)
            .param("aantal", Bladzijde.GROOTTE + 1)
            .query(Gebruikersrij.class)
            .list();
    return Bladzijde.van(gevonden, Bladzijde.GROOTTE, rij -> rij.id().toString());
  }

  /** Deze gebruiker, als hij binnen het bereik van de vrager valt. */
  Optional<Gebruikersrij> vind(UUID id, Gebruiker wie) {
    var eisen = new StringBuilder();
    var waarden = new HashMap<String, Object>();
    bereik(wie, eisen, waarden);
    eis(" and g.id = :id", "id", id, eisen, waarden);
    return vraag(eisen.toString(), waarden).query(Gebruikersrij.class).optional();
  }

  /** Deze gebruiker, voor Brugwijzer zelf. */
  Optional<Gebruikersrij> vind(UUID id) {
    return vraag(" and g.id = :id", Map.of("id", id)).query(Gebruikersrij.class).optional();
  }

  /** Wie dit adres nu gebruikt. */
  Optional<Gebruikersrij> metEmail(String email) {
    return vraag(
            " and g.id = (select id from gebruiker where lower(email) = :email and actief"
                + " and not email_bezet)",
            Map.of("email", email.toLowerCase(Locale.ROOT)))
        .query(Gebruikersrij.class)
        .optional();
  }

  /** Alle gebruikers, voor de afstemming; in één vraag. */
  List<Gebruikersrij> alle() {
    return vraag(" order by g.gebruikersnaam", Map.of()).query(Gebruikersrij.class).list();
  }

  LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  private static void bereik(Gebruiker wie, StringBuilder eisen, Map<String, Object> waarden) {
    var bevoegdheid = Bevoegdheid.van(wie);
    if (bevoegdheid.overal()) return;
    eis(" and g.organisatie = :eigen", "eigen", wie.organisatie(), eisen, waarden);
    var rollen = bevoegdheid.rollen().stream().map(Rol::name).toList();
    eis(" and g.rol in (:rollen)", "rollen", rollen, eisen, waarden);
  }

  private static void eis(
      String eis, String naam, Object waarde, StringBuilder eisen, Map<String, Object> waarden) {
    eisen.append(eis);
    waarden.put(naam, waarde);
  }

  private static String patroon(String getypt) {
    return "%" + Tekst.voorLike(getypt).toLowerCase(Locale.ROOT) + "%";
  }

  private JdbcClient.StatementSpec vraag(String eisen, Map<String, Object> waarden) {
    return jdbc.sql(KIES + eisen).param("vandaag", vandaag()).params(waarden);
  }
}
