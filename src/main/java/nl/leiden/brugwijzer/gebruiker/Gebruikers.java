package nl.leiden.brugwijzer.gebruiker;

import java.sql.ResultSet;
import java.sql.SQLException;
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
      where g.actief
      """;

  private final JdbcClient jdbc;

  Gebruikers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** De gebruiker met deze naam, als die nog werkt. */
  public Optional<Gebruiker> vind(String gebruikersnaam) {
    return jdbc.sql(KIES + " and g.gebruikersnaam = ?")
        .param(gebruikersnaam)
        .query(Gebruikers::gebruiker)
        .optional();
  }

  /** De gebruikers met deze namen, voor zover die nog werken. */
  public List<Gebruiker> vind(Collection<String> gebruikersnamen) {
    return jdbc.sql(KIES + " and g.gebruikersnaam = any(?)")
        .param(gebruikersnamen.toArray(String[]::new))
        .query(Gebruikers::gebruiker)
        .list();
  }

  /** De leden van een organisatie met deze rol, op naam. */
  public List<Gebruiker> van(String organisatie, Rol rol) {
    return jdbc.sql(KIES + " and g.organisatie = ? and g.rol = ? order by g.naam")
        .params(organisatie, rol.name())
        .query(Gebruikers::gebruiker)
        .list();
  }

  /** Iedereen met deze rol, op naam. */
  public List<Gebruiker> met(Rol rol) {
    return jdbc.sql(KIES + " and g.rol = ? order by g.naam, g.gebruikersnaam")
        .param(rol.name())
        .query(Gebruikers::gebruiker)
        .list();
  }

  /** De brugfunctionarissen van een school, op naam. */
  public List<Gebruiker> brugfunctionarissenVan(String vestiging) {
    return jdbc.sql(KIES + " and g.vestiging = ? and g.rol = 'BRUGFUNCTIONARIS' order by g.naam")
        .param(vestiging)
        .query(Gebruikers::gebruiker)
        .list();
  }

  /** Wie met deze rol op een school werkt, op naam. */
  public List<Gebruiker> opSchool(String vestiging, Rol rol) {
    return jdbc.sql(KIES + " and g.vestiging = ? and g.rol = ? order by g.naam")
        .params(vestiging, rol.name())
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
