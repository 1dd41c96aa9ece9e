package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Werkregel.Bij;
import nl.leiden.brugwijzer.taak.Lijstvragen;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** De werklijst van de gemeente: wat het eerst moet, staat bovenaan. */
@Repository
@Transactional(readOnly = true)
public class Werklijst {

  static final Rol[] LEZERS = {Rol.BELEID_ONDERWIJS, Rol.BESLISSER, Rol.FINANCIEN};

  private static final LocalDate GEEN_DAG = LocalDate.of(9999, 12, 31);

  private static final String KIES =
      """
      select a.id, a.nummer, w.status, v.roepnaam as school, r.naam as regeling, r.versienummer,
             a.gevraagd, nullif(w.uiterlijk, date '9999-12-31') as uiterlijk, w.termijn,
             w.staat_stil
      from %s w
      join aanvraag a on a.id = w.aanvraag_id
      join vestiging v on v.brin6 = a.vestiging
      join subsidieregeling r on r.id = a.regeling_id
      order by w.uiterlijk, w.aanvraag_id
      """;

  private final Lijstvragen vragen;
  private final Werkzoeker zoeker;
  private final Clock klok;

  Werklijst(Lijstvragen vragen, Werkzoeker zoeker, Clock klok) {
    this.vragen = vragen;
    this.zoeker = zoeker;
    this.klok = klok;
  }

  /**
   * Alles voor het scherm.
   *
   * @param versies de versies waarop is aangevraagd, de nieuwste eerst
   * @param teVeel of er meer scholen bij de zoekvraag passen dan er doorzocht zijn
   */
  public record Pagina(
      Bladzijde<Werkregel> blad, List<Versie> versies, List<String> schooljaren, boolean teVeel) {}

  /** Een versie van een regeling, om uit te kiezen. */
  public record Versie(UUID id, String naam, int versienummer) {}

  /** Een bladzijde met waaruit te kiezen is. */
  public Pagina pagina(Werkfilter filter, String na, Gebruiker wie) {
    wie.moetZijn("subsidie.werklijst", LEZERS);
    var scholen = zoeker.scholen(filter.zoek());
    return new Pagina(
        blad(filter, na, wie),
        zoeker.versies(),
        zoeker.schooljaren(),
        scholen != null && scholen.size() > Werkzoeker.SCHOLEN);
  }

  /** Een bladzijde, wat het eerst moet eerst. */
  public Bladzijde<Werkregel> blad(Werkfilter filter, String na, Gebruiker wie) {
    wie.moetZijn("subsidie.werklijst", LEZERS);
    var ids = zoeker.ids(filter, wie);
    var scholen = zoeker.opNummer(filter.zoek()).isEmpty() ? zoeker.scholen(filter.zoek()) : null;
    var vraag =
        Werkvraag.van(
            filter, ids, scholen, Cursor.van(na), Bladzijde.GROOTTE + 1, LocalDate.now(klok));
    var regels =
        vragen.sql(KIES.formatted(vraag.sql())).params(vraag.waarden()).query(Rij.class).list();
    var bij = bij(regels.stream().map(Rij::id).toList());
    return Bladzijde.van(
        regels.stream().map(rij -> rij.regel(bij.get(rij.id()))).toList(),
        Bladzijde.GROOTTE,
        r ->
            new Cursor((r.uiterlijk() == null ? GEEN_DAG : r.uiterlijk()) + "", r.id()).alsTekst());
  }

  /** Wie er bij deze aanvragen aan zet is, in één vraag. */
  private Map<UUID, Bij> bij(List<UUID> ids) {
    var bij = new LinkedHashMap<UUID, Bij>();
    vragen
        .sql(
            """
            select t.zaak_id, t.stap, t.rol, (select g.naam from gebruiker g
              where g.gebruikersnaam = t.behandelaar) as naam
            from taak t where t.zaak_id = any(:ids) order by t.uiterlijk, t.id
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            rij -> {
              var zaak = rij.getObject("zaak_id", UUID.class);
              var eerste = bij.get(zaak);
              bij.put(
                  zaak,
                  eerste == null
                      ? new Bij(
                          rij.getString("stap"),
                          rij.getString("rol").equals(Rol.DIRECTEUR.name()),
                          rij.getString("naam"),
                          0)
                      : new Bij(eerste.stap(), eerste.school(), eerste.naam(), eerste.meer() + 1));
            });
    return bij;
  }

  /** Een rij zoals zij uit de database komt. */
  record Rij(
      UUID id,
      String nummer,
      Aanvraagstatus status,
      String school,
      String regeling,
      int versienummer,
      java.math.BigDecimal gevraagd,
      LocalDate uiterlijk,
      String termijn,
      boolean staatStil) {

    Werkregel regel(Bij bij) {
      return new Werkregel(
          id,
          nummer,
          status,
          school,
          regeling,
          versienummer,
          gevraagd,
          uiterlijk,
          termijn,
          staatStil,
          bij);
    }
  }
}
