package nl.leiden.brugwijzer.suggestie.bord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Lijstvragen;
import org.springframework.stereotype.Repository;

/** Waar een keuze op het bord op uitkomt. */
@Repository
class Bordzoeker {

  private static final int EERSTE_JAAR = 2026;
  private static final int MIJN_WERK = 500;
  private static final int BESTEMMINGEN = 20;

  private final Lijstvragen vragen;
  private final Clock klok;

  Bordzoeker(Lijstvragen vragen, Clock klok) {
    this.vragen = vragen;
    this.klok = klok;
  }

  /**
   * Waar dit filter op uitkomt. Wie zoekt, zoekt ook in wat klaar is; wat van mij is, loopt nog.
   */
  Bordvondst vind(Bordfilter filter, Gebruiker wie) {
    var standen = standen(filter);
    var nummers = opNummer(filter.zoek());
    var open = Bordstand.OP_HET_BORD.containsAll(standen);
    var mijn = filter.mijn() != null && open ? mijnWerk(wie) : null;
    var ids = nummers.isEmpty() ? mijn : snede(nummers, mijn);
    var woorden = nummers.isEmpty() ? filter.zoek() : null;
    return new Bordvondst(
        standen,
        ids,
        filter.mijn() != null && !open ? wie.werkVan() : null,
        woorden,
        bestemmingen("regeling", woorden),
        bestemmingen("instantie", woorden));
  }

  private static Set<Bordstand> standen(Bordfilter filter) {
    if (filter.stand() != null) return Set.of(filter.stand());
    return filter.zoek() == null || filter.mijn() != null ? Bordstand.OP_HET_BORD : Bordstand.ALLE;
  }

  private static List<UUID> snede(List<UUID> nummers, List<UUID> mijn) {
    return mijn == null ? nummers : nummers.stream().filter(mijn::contains).toList();
  }

  /** Het signaal met dit nummer; alleen het laatste deel is ook goed. */
  private List<UUID> opNummer(String zoek) {
    if (zoek == null || !zoek.matches("(?i)S\\d{4}-\\d{1,9}|\\d{1,9}")) return List.of();
    var nummers =
        zoek.contains("-")
            ? List.of(zoek.toUpperCase(Locale.ROOT))
            : IntStream.rangeClosed(EERSTE_JAAR, LocalDate.now(klok).getYear())
                .mapToObj(jaar -> "S%d-%05d".formatted(jaar, Long.parseLong(zoek)))
                .toList();
    return vragen
        .sql("select id from signaal where nummer = any(:nummers)")
        .param("nummers", nummers.toArray(String[]::new))
        .query(UUID.class)
        .list();
  }

  /** Wat iemand nu behandelt, en waar hij een taak van heeft. */
  private List<UUID> mijnWerk(Gebruiker wie) {
    return vragen
        .sql(
            """
            select zaak_id from taak
            where zaaksoort = 'vereenvoudigsuggestie' and behandelaar = :ik
            union
            (select s.id from unnest(cast(:standen as text[])) st (naam)
             cross join lateral (
               select id, plek from signaal where behandelaar = :ik and stand = st.naam
               order by plek, id limit :hoeveel) s
             order by s.plek, s.id limit :hoeveel)
            """)
        .param("ik", wie.werkVan())
        .param("standen", Bordstand.OP_HET_BORD.stream().map(Enum::name).toArray(String[]::new))
        .param("hoeveel", MIJN_WERK)
        .query(UUID.class)
        .list();
  }

  /** De thema's om uit te kiezen. */
  List<String> themas() {
    return vragen
        .sql("select code from signaalthema order by volgorde, code")
        .query(String.class)
        .list();
  }

  /** Wat er op de sociale kaart zo heet. */
  private List<UUID> bestemmingen(String tabel, String zoek) {
    if (zoek == null) return List.of();
    return vragen
        .sql("select id from " + tabel + " where naam ilike :deel order by naam, id limit :hoeveel")
        .param("deel", "%" + zoek.replaceAll("([%_\\\\])", "\\\\$1") + "%")
        .param("hoeveel", BESTEMMINGEN)
        .query(UUID.class)
        .list();
  }
}
