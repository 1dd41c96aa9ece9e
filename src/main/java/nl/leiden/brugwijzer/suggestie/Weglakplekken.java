package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Tekst;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Elke plek waar woorden over een signaal staan, om er iets uit weg te lakken. */
@Repository
class Weglakplekken {

  static final String LAK = "[weggelakt]";

  /**
   * Waar woorden staan.
   *
   * @param sleutel kolom die een rij aanwijst
   * @param bij hoe een rij {@code t} bij een signaal {@code s} hoort
   * @param ook wat er mee verandert, zodat wie een oude versie open heeft dat merkt
   */
  private record Plek(String tabel, String sleutel, String bij, String ook, List<String> kolommen) {

    String van() {
      return " from %s t join signaal s on %s where s.id = any(:ids)".formatted(tabel, bij);
    }
  }

  private static final String EIGEN = "t.signaal_id = s.id";

  /** Hier is de waarde een code van onszelf; wie die weglakt, maakt de tijdlijn onleesbaar. */
  private static final String GEEN_CODE = " and t.soort not in ('GEROUTEERD', 'HERINNERD')";

  private static final String OUDER = ", versie = versie + 1";

  private static final List<Plek> PLEKKEN =
      List.of(
          plek("signaal", "id", "t.id = s.id", "", "zin", "idee", "regel"),
          plek("signaal_vraag", "id", EIGEN, "", "vraag", "antwoord"),
          plek(
              "signaal_uitkomst",
              "id",
              EIGEN,
              OUDER,
              "toelichting",
              "actie",
              "actiehouder",
              "bij",
              "resultaat"),
          plek("signaal_antwoord", "id", EIGEN, "", "tekst"),
          plek("signaal_terugkoppeling", "ctid", EIGEN, "", "toelichting"),
          plek("signaal_gebeurtenis", "id", EIGEN + GEEN_CODE, "", "waarde"),
          plek("verandering", "id", EIGEN, OUDER, "titel", "tekst"),
          plek(
              "agendapunt",
              "id",
              EIGEN,
              OUDER,
              "titel",
              "vraag",
              "bewijs",
              "besluit",
              "verslag",
              "later_omdat"),
          plek(
              "taskforceactie",
              "id",
              "exists (select from agendapunt p where p.id = t.punt_id and p.signaal_id = s.id)",
              OUDER,
              "onderwerp",
              "tekst",
              "uitkomst"),
          plek("regeling_verandering", "id", "t.signaal = s.nummer", "", "tekst"),
          plek("regeling_voorwaarde", "ctid", "t.bron = s.nummer", "", "tekst"));

  private static Plek plek(
      String tabel, String sleutel, String bij, String ook, String... kolommen) {
    return new Plek(tabel, sleutel, bij, ook, List.of(kolommen));
  }

  private final JdbcClient jdbc;

  Weglakplekken(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Rij(String sleutel, UUID signaal, String tekst) {}

  /** Alle woorden bij deze signalen, elk één keer. */
  List<String> teksten(Set<UUID> signalen) {
    return PLEKKEN.stream()
        .flatMap(plek -> plek.kolommen().stream().flatMap(k -> rijen(plek, k, signalen)))
        .map(Rij::tekst)
        .distinct()
        .toList();
  }

  /**
   * Vervangt een stuk tekst overal bij deze signalen.
   *
   * @return de signalen waar het stond
   */
  Set<UUID> lak(Set<UUID> signalen, Pattern passage) {
    // Alleen in deze transactie, en alleen hier, laat de tijdlijn zich wijzigen.
    mag("ja");
    var geraakt = new TreeSet<UUID>();
    for (var plek : PLEKKEN)
      for (var kolom : plek.kolommen())
        for (var rij : rijen(plek, kolom, signalen).toList())
          if (passage.matcher(rij.tekst()).find()) {
            schrijf(plek, kolom, rij, passage);
            geraakt.add(rij.signaal());
          }
    mag("");
    return geraakt;
  }

  private void mag(String stand) {
    jdbc.sql("select set_config('brugwijzer.weglakken', ?, true)")
        .param(stand)
        .query(String.class)
        .single();
  }

  private Stream<Rij> rijen(Plek plek, String kolom, Set<UUID> signalen) {
    var kies = "select t.%s::text as sleutel, s.id as signaal, t.%s as tekst";
    return jdbc
        .sql(
            kies.formatted(plek.sleutel(), kolom)
                + plek.van()
                + " and t.%s <> '' order by s.nummer, t.%s".formatted(kolom, plek.sleutel()))
        .param("ids", signalen.toArray(UUID[]::new))
        .query(Rij.class)
        .list()
        .stream();
  }

  /** Past het niet meer, dan valt het einde weg. */
  private void schrijf(Plek plek, String kolom, Rij rij, Pattern passage) {
    var nieuw = passage.matcher(rij.tekst()).replaceAll(Matcher.quoteReplacement(LAK));
    jdbc.sql(
            """
            update %1$s set %2$s = left(?, (
              select coalesce(character_maximum_length, 100000) from information_schema.columns
              where table_schema = current_schema() and table_name = '%1$s'
                and column_name = '%2$s'))%3$s
            where %4$s::text = ?
            """
                .formatted(plek.tabel(), kolom, plek.ook(), plek.sleutel()))
        .params(nieuw, rij.sleutel())
        .update();
  }

  /** Het patroon van een stuk tekst: hele woorden; hoofdletters en wit maken niet uit. */
  static Pattern patroon(String passage) {
    var woorden =
        Pattern.compile("\\s+")
            .splitAsStream(Tekst.schoon(passage))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + woorden + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
