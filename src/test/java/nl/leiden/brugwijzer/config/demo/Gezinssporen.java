package nl.leiden.brugwijzer.config.demo;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.privacy.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waaraan een gezin te herkennen is: label, contactnaam, telefoon of e-mail, en zijn kenmerk; en
 * wat anderen over hem schreven.
 *
 * @param woorden labels, namen en vrije teksten
 * @param nummers telefoonnummers, alleen cijfers
 * @param gezinnen kenmerken van gezinnen
 * @param zaken kenmerken en nummers van doorverwijzingen
 */
record Gezinssporen(
    Set<String> woorden, Set<String> nummers, Set<String> gezinnen, Set<String> zaken) {

  private static final Pattern KENMERK =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern ZAAKNUMMER = Pattern.compile("[a-z]?\\d{4}-\\d{5,}");
  private static final Pattern TUSSEN_CIJFERS = Pattern.compile("(?<=\\d)[ ().-]{1,3}(?=\\d)");

  /** Van de gezinnen en doorverwijzingen die er eerder nog niet waren. */
  static Gezinssporen van(JdbcClient jdbc, Kluis kluis, Set<String> eerder) {
    var sporen =
        new Gezinssporen(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    jdbc.sql("select id::text, label, contactnaam, contacttelefoon from gezin")
        .query(
            rij -> {
              if (eerder.contains(rij.getString(1))) return;
              sporen.gezinnen.add(rij.getString(1));
              sporen.woord(rij.getString(2));
              sporen.woord(kluis.ontsleutel(rij.getBytes(3)));
              sporen.bereikbaar(kluis.ontsleutel(rij.getBytes(4)));
            });
    jdbc.sql("select id::text, nummer, toelichting, spoed_reden from doorverwijzing")
        .query(
            rij -> {
              if (eerder.contains(rij.getString(1))) return;
              sporen.zaken.add(rij.getString(1));
              if (rij.getString(2) != null)
                sporen.zaken.add(rij.getString(2).toLowerCase(Locale.ROOT));
              sporen.woord(kluis.ontsleutel(rij.getBytes(3)));
              sporen.woord(rij.getString(4));
            });
    jdbc.sql(
            """
            select doorverwijzing_id::text, toelichting from doorverwijzing_gebeurtenis
            where toelichting is not null
            """)
        .query(
            rij -> {
              if (!eerder.contains(rij.getString(1)))
                sporen.woord(kluis.ontsleutel(rij.getBytes(2)));
            });
    return sporen;
  }

  private void woord(String tekst) {
    if (tekst != null) woorden.add(tekst.toLowerCase(Locale.ROOT));
  }

  private void bereikbaar(String nummer) {
    if (nummer == null) return;
    var cijfers = nummer.replaceAll("\\D", "");
    nummers.add(cijfers);
    if (cijfers.startsWith("0")) nummers.add("31" + cijfers.substring(1));
  }

  /** Wat hiervan te lezen is, een doorverwijzing ook. */
  Set<String> in(String inzage) {
    var gevonden = vanEenGezin(inzage);
    gevonden.addAll(staatIn(KENMERK, inzage, zaken));
    gevonden.addAll(staatIn(ZAAKNUMMER, inzage, zaken));
    return gevonden;
  }

  /** Wat hiervan te lezen is, zonder kenmerken en nummers van doorverwijzingen. */
  Set<String> vanEenGezin(String inzage) {
    var gevonden =
        woorden.stream().filter(inzage::contains).collect(Collectors.toCollection(TreeSet::new));
    var cijfers = TUSSEN_CIJFERS.matcher(inzage).replaceAll("");
    nummers.stream().filter(cijfers::contains).forEach(gevonden::add);
    gevonden.addAll(staatIn(KENMERK, inzage, gezinnen));
    return gevonden;
  }

  private static Set<String> staatIn(Pattern vorm, String inzage, Collection<String> welke) {
    return vorm.matcher(inzage)
        .results()
        .map(r -> r.group())
        .filter(welke::contains)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
