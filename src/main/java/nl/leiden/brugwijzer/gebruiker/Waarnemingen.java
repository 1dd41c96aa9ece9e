package nl.leiden.brugwijzer.gebruiker;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Wie voor wie waarneemt. Wat voorbij, ingetrokken of niet meer mogelijk is, wordt niet gevonden:
 * beiden werken nog, met dezelfde rol en in dienst van dezelfde organisatie.
 */
@Repository
public class Waarnemingen {

  private static final String KIES =
      """
      select w.id, w.afwezige, a.naam as afwezige_naam, coalesce(v.roepnaam, o.naam) as plek,
             w.waarnemer, n.naam as waarnemer_naam, w.vanaf, w.tot
      from waarneming w
      join gebruiker a on a.gebruikersnaam = w.afwezige
      join gebruiker n on n.gebruikersnaam = w.waarnemer
                      and n.rol = a.rol and n.organisatie = a.organisatie
      join organisatie o on o.code = a.organisatie
      left join vestiging v on v.brin6 = a.vestiging
      where w.ingetrokken is null and w.tot >= :vandaag and\s"""
          + Gebruikers.werkt("a", ":vandaag")
          + " and "
          + Gebruikers.werkt("n", ":vandaag")
          + " and ";

  private final JdbcClient jdbc;
  private final Gebruikers gebruikers;
  private final Clock klok;

  Waarnemingen(JdbcClient jdbc, Gebruikers gebruikers, Clock klok) {
    this.jdbc = jdbc;
    this.gebruikers = gebruikers;
    this.klok = klok;
  }

  /** Deze mens aan het werk voor de afwezige van deze waarneming, als die vandaag geldt. */
  public Optional<Gebruiker> aanHetWerk(UUID id, Gebruiker wie) {
    return van(id)
        .filter(w -> w.waarnemer().equals(wie.gebruikersnaam()) && w.geldtOp(vandaag()))
        .flatMap(w -> gebruikers.vind(w.afwezige()))
        .map(wie::waarnemendVoor);
  }

  /** Wie vandaag waarneemt voor deze mensen: afwezige naar waarnemer, in één vraag. */
  public Map<String, Waarneming> vandaagVoor(Collection<String> afwezigen) {
    var gevonden = new HashMap<String, Waarneming>();
    if (afwezigen.isEmpty()) return gevonden;
    vraag("w.afwezige = any(:namen) and w.vanaf <= :vandaag")
        .param("namen", afwezigen.toArray(String[]::new))
        .query(Waarneming.class)
        .list()
        .forEach(w -> gevonden.put(w.afwezige(), w));
    return gevonden;
  }

  /** Voor wie deze gebruiker nu of straks waarneemt, de eerste dag eerst. */
  public List<Waarneming> door(Gebruiker wie) {
    return lijst("w.waarnemer = :wie", wie.gebruikersnaam());
  }

  /** Wanneer deze gebruiker zelf nu of straks afwezig is, de eerste dag eerst. */
  public List<Waarneming> voor(Gebruiker wie) {
    return lijst("w.afwezige = :wie", wie.gebruikersnaam());
  }

  /** De afwezigheid van de leden van een team, de eerste dag eerst. */
  List<Waarneming> vanTeam(String organisatie) {
    return lijst("a.organisatie = :wie and a.rol = 'TEAMLID'", organisatie);
  }

  Optional<Waarneming> van(UUID id) {
    return vraag("w.id = :id").param("id", id).query(Waarneming.class).optional();
  }

  /** Waar deze mens in deze dagen al bij hoort, als afwezige of als waarnemer. */
  List<Waarneming> rond(String wie, LocalDate vanaf, LocalDate tot) {
    return vraag(
            "(w.afwezige = :wie or w.waarnemer = :wie) and w.vanaf <= :tot and w.tot >= :vanaf")
        .param("wie", wie)
        .param("vanaf", vanaf)
        .param("tot", tot)
        .query(Waarneming.class)
        .list();
  }

  /** Laat wie over dezelfde mensen iets afspreekt op elkaar wachten. */
  void wachtOp(String een, String ander) {
    jdbc.sql(
            """
            select gebruikersnaam from gebruiker where gebruikersnaam in (?, ?)
            order by gebruikersnaam for no key update
            """)
        .params(een, ander)
        .query(String.class)
        .list();
  }

  void zet(UUID id, Waarneemopdracht opdracht, Gebruiker door) {
    jdbc.sql(
            """
            insert into waarneming (id, afwezige, waarnemer, vanaf, tot, gezet_door, moment)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            opdracht.afwezige(),
            opdracht.waarnemer(),
            opdracht.vanaf(),
            opdracht.tot(),
            door.gebruikersnaam(),
            Timestamp.from(klok.instant()))
        .update();
  }

  /** Trekt in; waar als dat niet al gebeurd was. */
  boolean trekIn(UUID id, Gebruiker door) {
    return jdbc.sql(
                """
                update waarneming set ingetrokken = ?, ingetrokken_door = ?
                where id = ? and ingetrokken is null
                """)
            .params(Timestamp.from(klok.instant()), door.gebruikersnaam(), id)
            .update()
        == 1;
  }

  LocalDate vandaag() {
    return LocalDate.now(klok);
  }

  private List<Waarneming> lijst(String welke, String wie) {
    return vraag(welke + " order by w.vanaf, w.id limit 100")
        .param("wie", wie)
        .query(Waarneming.class)
        .list();
  }

  private JdbcClient.StatementSpec vraag(String welke) {
    return jdbc.sql(KIES + welke).param("vandaag", vandaag());
  }
}
