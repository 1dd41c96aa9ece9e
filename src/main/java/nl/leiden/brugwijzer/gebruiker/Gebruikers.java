package nl.leiden.brugwijzer.gebruiker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Iedereen die met Brugwijzer werkt. Wie vertrokken is, wordt niet meer gevonden. */
@Repository
public class Gebruikers {

  private static final String KIES =
      """
      select g.gebruikersnaam, g.naam, g.email, g.rol, g.organisatie, o.naam as organisatie_naam,
             g.vestiging, v.roepnaam as vestiging_naam
      from gebruiker g
      join organisatie o on o.code = g.organisatie
      left join vestiging v on v.brin6 = g.vestiging
      where\s"""
          + werkt("g", "?");

  /** Wie is uitgenodigd en nog nooit kwam, krijgt nog geen werk en staat in geen lijst. */
  private static final String BEGONNEN =
      " and (g.uitgenodigd is null or g.laatst_aangemeld is not null)";

  private final JdbcClient jdbc;
  private final Clock klok;

  Gebruikers(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Voorwaarde in SQL: iemand werkt vandaag.
   *
   * @param g naam van de tabel gebruiker in de vraag
   * @param vandaag plek van de dag, twee keer
   */
  static String werkt(String g, String vandaag) {
    return """
        %1$s.actief and not %1$s.email_bezet
        and (%1$s.vanaf is null or %1$s.vanaf <= %2$s) and (%1$s.tot is null or %1$s.tot >= %2$s)
        """
        .formatted(g, vandaag);
  }

  /** De gebruiker met deze naam, als die nog werkt. */
  public Optional<Gebruiker> vind(String gebruikersnaam) {
    return vraag(" and g.gebruikersnaam = ?")
        .param(gebruikersnaam)
        .query(Gebruikers::gebruiker)
        .optional();
  }

  /** De gebruikers met deze namen, voor zover die nog werken. */
  public List<Gebruiker> vind(Collection<String> gebruikersnamen) {
    return vraag(" and g.gebruikersnaam = any(?)")
        .param(gebruikersnamen.toArray(String[]::new))
        .query(Gebruikers::gebruiker)
        .list();
  }

  /** De leden van een organisatie met deze rol, op naam. */
  public List<Gebruiker> van(String organisatie, Rol rol) {
    return vraag(BEGONNEN + " and g.organisatie = ? and g.rol = ? order by g.naam")
        .param(organisatie)
        .param(rol.name())
        .query(Gebruikers::gebruiker)
        .list();
  }

  /** Iedereen met deze rol, op naam. */
  public List<Gebruiker> met(Rol rol) {
    return vraag(BEGONNEN + " and g.rol = ? order by g.naam, g.gebruikersnaam")
        .param(rol.name())
        .query(Gebruikers::gebruiker)
        .list();
  }

  /** De brugfunctionarissen van een school, op naam. */
  public List<Gebruiker> brugfunctionarissenVan(String vestiging) {
    return vraag(BEGONNEN + " and g.vestiging = ? and g.rol = 'BRUGFUNCTIONARIS' order by g.naam")
        .param(vestiging)
        .query(Gebruikers::gebruiker)
        .list();
  }

  /** Wie met deze rol op een school werkt, op naam. */
  public List<Gebruiker> opSchool(String vestiging, Rol rol) {
    return vraag(BEGONNEN + " and g.vestiging = ? and g.rol = ? order by g.naam")
        .param(vestiging)
        .param(rol.name())
        .query(Gebruikers::gebruiker)
        .list();
  }

  /** De naam van een organisatie. */
  public String organisatieNaam(String code) {
    return jdbc.sql("select naam from organisatie where code = ?")
        .param(code)
        .query(String.class)
        .single();
  }

  private JdbcClient.StatementSpec vraag(String welke) {
    var vandaag = LocalDate.now(klok);
    return jdbc.sql(KIES + welke).param(vandaag).param(vandaag);
  }

  private static Gebruiker gebruiker(ResultSet rij, int nummer) throws SQLException {
    return new Gebruiker(
        rij.getString("gebruikersnaam"),
        rij.getString("naam"),
        rij.getString("email"),
        Rol.valueOf(rij.getString("rol")),
        rij.getString("organisatie"),
        rij.getString("organisatie_naam"),
        rij.getString("vestiging"),
        rij.getString("vestiging_naam"));
  }
}
