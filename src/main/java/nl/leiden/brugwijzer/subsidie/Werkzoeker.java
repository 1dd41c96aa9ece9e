package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Lijstvragen;
import org.springframework.stereotype.Repository;

/** Waar een keuze in de werklijst op uitkomt, en waaruit te kiezen is. */
@Repository
class Werkzoeker {

  /** Elke school is een sprong door de index: wie er meer zoekt, typt nog iets. */
  static final int SCHOLEN = 40;

  private static final int VERSIES = 60;
  private static final int EERSTE_JAAR = 2024;

  private final Lijstvragen vragen;
  private final Clock klok;

  Werkzoeker(Lijstvragen vragen, Clock klok) {
    this.vragen = vragen;
    this.klok = klok;
  }

  /** De scholen waar deze tekst bij past, hoogstens één meer dan doorzocht wordt; null zonder. */
  List<String> scholen(String zoek) {
    if (zoek == null) return null;
    return vragen
        .sql(
            """
            select brin6 from vestiging
            where roepnaam ilike :deel or naam ilike :deel or brin6 ilike :deel
            order by roepnaam, brin6 limit :hoeveel
            """)
        .param("deel", "%" + zoek.replaceAll("([%_\\\\])", "\\\\$1") + "%")
        .param("hoeveel", SCHOLEN + 1)
        .query(String.class)
        .list();
  }

  /**
   * De aanvragen waar de lijst zich toe beperkt, of null als zij dat niet doet: een nummer dat
   * precies klopt, en wat van mij is.
   */
  List<UUID> ids(Werkfilter filter, Gebruiker wie) {
    var opNummer = opNummer(filter.zoek());
    if (filter.vanMij() == null) return opNummer.isEmpty() ? null : opNummer;
    var mijn = vanMij(wie);
    return opNummer.isEmpty() ? mijn : opNummer.stream().filter(mijn::contains).toList();
  }

  /** De aanvraag met dit nummer; alleen het laatste deel is ook goed. */
  List<UUID> opNummer(String zoek) {
    if (zoek == null || !zoek.matches("(?i)SUB-\\d{4}-\\d{1,9}|\\d{1,9}")) return List.of();
    var nummers =
        zoek.contains("-")
            ? List.of(zoek.toUpperCase(Locale.ROOT))
            : IntStream.rangeClosed(EERSTE_JAAR, LocalDate.now(klok).getYear())
                .mapToObj(jaar -> "SUB-%d-%04d".formatted(jaar, Long.parseLong(zoek)))
                .toList();
    return vragen
        .sql("select id from aanvraag where nummer = any(:nummers)")
        .param("nummers", nummers.toArray(String[]::new))
        .query(UUID.class)
        .list();
  }

  private List<UUID> vanMij(Gebruiker wie) {
    return vragen
        .sql(
            """
            select zaak_id from taak
            where zaaksoort = 'subsidieaanvraag' and behandelaar = :ik
            union
            select aanvraag_id from besluit
            where stand in ('VOORSTEL', 'GENOMEN') and voorbereid_door = :ik
            """)
        .param("ik", wie.werkVan())
        .query(UUID.class)
        .list();
  }

  /** De versies waarop is aangevraagd. */
  List<Werklijst.Versie> versies() {
    return vragen
        .sql(
            """
            select r.id, r.naam, r.versienummer from subsidieregeling r
            where r.stand = 'GEPUBLICEERD' and exists (
              select from aanvraag_werk w where w.schooljaar = '' and w.regeling_id = r.id)
            order by r.venster_tot desc, r.naam, r.versienummer desc limit :hoeveel
            """)
        .param("hoeveel", VERSIES)
        .query(Werklijst.Versie.class)
        .list();
  }

  /** De schooljaren van alle gepubliceerde versies. */
  List<String> schooljaren() {
    return vragen
        .sql(
            """
            select distinct jaar ->> 'schooljaar' from subsidieregeling,
              jsonb_array_elements(inhoud -> 'schooljaren') jaar
            where stand = 'GEPUBLICEERD' order by 1
            """)
        .query(String.class)
        .list();
  }
}
