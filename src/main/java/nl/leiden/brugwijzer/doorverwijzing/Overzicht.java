package nl.leiden.brugwijzer.doorverwijzing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gezin.Gezinsboek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lijsten van doorverwijzingen; wie iets niet mag zien, vindt het ook niet. */
@Repository
@Transactional(readOnly = true)
public class Overzicht {

  private static final String KIES =
      """
      select d.id, d.nummer, d.status, d.gezin_id, d.hulpvraag, d.bestemming_naam,
             g.naam as wie, v.roepnaam as school, d.wacht_weken, d.gewijzigd, d.stap_sinds
      from doorverwijzing d
      join vestiging v on v.brin6 = d.vestiging
      left join gebruiker g on g.gebruikersnaam = d.brugfunctionaris
      where\s""";

  private static final Duration GEWOONTE = Duration.ofDays(180);

  private final JdbcClient jdbc;
  private final Gezinsboek gezinnen;
  private final Clock klok;

  Overzicht(JdbcClient jdbc, Gezinsboek gezinnen, Clock klok) {
    this.jdbc = jdbc;
    this.gezinnen = gezinnen;
    this.klok = klok;
  }

  /** Welke doorverwijzingen een lijst laat zien. */
  public enum Keus {
    LOPEND("d.status not in ('CONCEPT', 'INGETROKKEN', 'AFGEROND')"),
    WACHTLIJST("d.status = 'WACHTLIJST'"),
    GESLOTEN("d.status in ('INGETROKKEN', 'AFGEROND')"),
    ALLES("d.status <> 'CONCEPT'");

    private final String voorwaarde;

    Keus(String voorwaarde) {
      this.voorwaarde = voorwaarde;
    }
  }

  /**
   * Een bladzijde, de laatst gewijzigde eerst.
   *
   * @param vanMij bij een brugfunctionaris: alleen de eigen; anders die van de hele school
   */
  public Bladzijde<Doorverwijsregel> blad(Keus keus, boolean vanMij, String na, Gebruiker wie) {
    var waarden = waarden(wie);
    var eisen = zicht(wie) + " and " + keus.voorwaarde;
    if (vanMij && wie.isBrugfunctionaris()) eisen += " and d.brugfunctionaris = :ik";
    var cursor = Cursor.van(na);
    if (cursor != null) {
      eisen += " and (d.gewijzigd, d.id) < (:naMoment, :naId)";
      waarden.put("naMoment", Timestamp.from(cursor.moment()));
      waarden.put("naId", cursor.id());
    }
    var gevonden =
        jdbc.sql(
                KIES
                    + eisen
                    + " order by d.gewijzigd desc, d.id desc limit "
                    + (Bladzijde.GROOTTE + 1))
            .params(waarden)
            .query(Doorverwijsregel.class)
            .list();
    return Bladzijde.van(
        gevonden, Bladzijde.GROOTTE, r -> new Cursor(r.gewijzigd().toString(), r.id()).alsTekst());
  }

  /** Waar een brugfunctionaris op wacht: een ander is aan zet. */
  public List<Doorverwijsregel> wachtend(Gebruiker wie, int hoeveel) {
    if (!wie.isBrugfunctionaris()) return List.of();
    return jdbc.sql(
            KIES
                + """
                d.brugfunctionaris = :ik and d.vestiging = :vestiging
                  and d.status in ('VERZONDEN', 'ONTVANGEN', 'WACHTLIJST', 'IN_BEHANDELING')
                  and d.ontvanger is not null
                order by d.gewijzigd desc, d.id desc limit :hoeveel
                """)
        .params(waarden(wie))
        .param("hoeveel", hoeveel)
        .query(Doorverwijsregel.class)
        .list();
  }

  /** De doorverwijzingen van een gezin, de laatste eerst. */
  public List<Doorverwijsregel> vanGezin(UUID gezin, Gebruiker wie) {
    if (!wie.isBrugfunctionaris()) return List.of();
    return jdbc.sql(
            KIES
                + """
                d.gezin_id = :gezin and d.vestiging = :vestiging and d.status <> 'CONCEPT'
                order by d.gewijzigd desc limit 25
                """)
        .params(waarden(wie))
        .param("gezin", gezin)
        .query(Doorverwijsregel.class)
        .list();
  }

  /** Het laatste concept van een brugfunctionaris. */
  public Optional<Doorverwijsregel> laatsteConcept(Gebruiker wie) {
    if (!wie.isBrugfunctionaris()) return Optional.empty();
    return jdbc.sql(
            KIES
                + """
                d.brugfunctionaris = :ik and d.vestiging = :vestiging and d.status = 'CONCEPT'
                order by d.gewijzigd desc limit 1
                """)
        .params(waarden(wie))
        .query(Doorverwijsregel.class)
        .optional();
  }

  /** De vervolgen op een doorverwijzing. */
  public List<Doorverwijsregel> vervolgen(UUID vorige, Gebruiker wie) {
    return jdbc.sql(
            KIES
                + zicht(wie)
                + " and d.vorige_id = :vorige and d.status <> 'CONCEPT' order by d.id")
        .params(waarden(wie))
        .param("vorige", vorige)
        .query(Doorverwijsregel.class)
        .list();
  }

  /** Hoe vaak iemand de laatste tijd naar een bestemming verwees. */
  public Map<UUID, Integer> gewoonten(Gebruiker wie) {
    var keren = new HashMap<UUID, Integer>();
    jdbc.sql(
            """
            select coalesce(instantie_id, regeling_id) as bestemming, count(*) as keren
            from doorverwijzing
            where brugfunctionaris = ? and vestiging = ? and gewijzigd > ? and nummer is not null
            group by 1
            """)
        .params(wie.werkVan(), wie.vestiging(), Timestamp.from(klok.instant().minus(GEWOONTE)))
        .query(
            rij -> {
              keren.put(rij.getObject("bestemming", UUID.class), rij.getInt("keren"));
            });
    return keren;
  }

  /** De labels van de gezinnen achter deze zaken, voor wie ze mag zien. */
  Map<UUID, String> gezinnenBij(Collection<UUID> zaken, Gebruiker wie) {
    if (zaken.isEmpty() || !wie.isBrugfunctionaris()) return Map.of();
    var gezinPerZaak = new HashMap<UUID, UUID>();
    jdbc.sql("select id, gezin_id from doorverwijzing where id in (:zaken) and vestiging = :school")
        .param("zaken", zaken)
        .param("school", wie.vestiging())
        .query(
            rij -> {
              gezinPerZaak.put(rij.getObject(1, UUID.class), rij.getObject(2, UUID.class));
            });
    var labels = gezinnen.labels(gezinPerZaak.values(), wie);
    return gezinPerZaak.entrySet().stream()
        .filter(e -> labels.containsKey(e.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, e -> labels.get(e.getValue())));
  }

  /** De labels bij de regels van een lijst. */
  public Map<UUID, String> labels(List<Doorverwijsregel> regels, Gebruiker wie) {
    return gezinnen.labels(
        regels.stream().map(Doorverwijsregel::gezinId).filter(java.util.Objects::nonNull).toList(),
        wie);
  }

  private static String zicht(Gebruiker wie) {
    if (wie.isBrugfunctionaris()) return "d.vestiging = :vestiging";
    if (wie.isOntvanger()) return "d.ontvanger = :organisatie and d.ontvanger_ziet";
    throw new NietToegestaan("doorverwijzing.lezen");
  }

  private static Map<String, Object> waarden(Gebruiker wie) {
    var waarden = new HashMap<String, Object>();
    waarden.put("ik", wie.werkVan());
    waarden.put("vestiging", wie.vestiging());
    waarden.put("organisatie", wie.organisatie());
    return waarden;
  }
}
