package nl.leiden.brugwijzer.suggestie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vindt signalen die nog lopen, deze gebruiker mag zien en over hetzelfde kunnen gaan. */
@Repository
class Tweelingen {

  /** Zoveel worden er hoogstens voorgesteld. */
  static final int MEESTE = 5;

  private static final int GEZOCHT = 10;

  /** Woordelijk als in de indexen van V58, anders gebruikt de database ze niet. */
  private static final String LOPEND =
      """
      s.status in ('NIEUW', 'VRAAG_GESTELD', 'IN_BEHANDELING', 'IN_UITVOERING', 'BIJ_BELEID',
        'GEAGENDEERD', 'BIJ_TASKFORCE', 'GESPLITST', 'TE_BEANTWOORDEN')
      and (s.deel_van is null or s.zelfstandig) and s.eigenaar in (:eigenaren) and s.id <> :id
      """;

  private static final String REGEL =
      """
      t.id, t.nummer, t.zin, t.status, t.eigenaar, t.gemeld,
      (select count(*) from signaal l
        where l.hoofd_id = t.id and l.status = 'SAMENGEVOEGD') as leden
      """;

  static final String ZELFDE =
      "select "
          + REGEL
          + """
          from (select * from signaal s
            where coalesce(s.regeling_id, s.instantie_id) = :plek and s.obstakel = :obstakel and
          """
          + LOPEND
          + " order by s.gemeld desc, s.id desc limit :meeste) t order by t.gemeld desc, t.id desc";

  /** Een kwart van de woorden, en minstens twee, komt in allebei voor. */
  private static final String LIJKT =
      """
      with bron as (
        select array_agg(lexeme) as woorden,
          string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ')
            ::tsquery as vraag
        from signaal b, unnest(b.zoek) where b.id = :id)
      select
      """
          + REGEL
          + """
          from (select s.*, ts_rank(s.zoek, (select vraag from bron)) as rang from signaal s
            where s.zoek @@ (select vraag from bron) and
          """
          + LOPEND
          + """
            order by rang desc, s.gemeld desc, s.id desc limit 20) t, bron,
            lateral (select count(*) as aantal from unnest(tsvector_to_array(t.zoek)) as w(woord)
              where w.woord = any (bron.woorden)) gedeeld
          where gedeeld.aantal >= 2 and gedeeld.aantal * 4 >= cardinality(bron.woorden)
          order by t.rang desc, t.gemeld desc, t.id desc limit :meeste
          """;

  private static final String GEVRAAGD =
      "select "
          + REGEL
          + """
          from (select s.*, ts_rank(s.zoek, websearch_to_tsquery('dutch', :vraag)) as rang
            from signaal s
            where (s.zoek @@ websearch_to_tsquery('dutch', :vraag) or s.nummer = upper(:vraag)) and
          """
          + LOPEND
          + """
            order by rang desc, s.gemeld desc, s.id desc limit :meeste) t
          order by t.rang desc, t.gemeld desc, t.id desc
          """;

  private static final String GEKOZEN =
      "select "
          + REGEL
          + " from (select * from signaal s where s.id in (:ids) and "
          + LOPEND
          + ") t"
          + " order by t.gemeld, t.id";

  private final JdbcClient jdbc;
  private final Signaaleigenaren eigenaren;

  Tweelingen(JdbcClient jdbc, Signaaleigenaren eigenaren) {
    this.jdbc = jdbc;
    this.eigenaren = eigenaren;
  }

  /** Die over dezelfde plek en hetzelfde obstakel gaan eerst, dan die met dezelfde woorden. */
  List<Tweeling> bij(Signaal s, Gebruiker wie) {
    var gevonden = new ArrayList<>(zelfde(s, wie));
    var al = gevonden.stream().map(Tweeling::id).toList();
    vraag(LIJKT, s, wie).param("meeste", MEESTE).query(rij(wie, false)).list().stream()
        .filter(t -> !al.contains(t.id()))
        .limit(MEESTE - gevonden.size())
        .forEach(gevonden::add);
    return gevonden;
  }

  private List<Tweeling> zelfde(Signaal s, Gebruiker wie) {
    var inhoud = s.inhoud();
    var plek = inhoud.regelingId() == null ? inhoud.instantieId() : inhoud.regelingId();
    if (plek == null || inhoud.obstakel() == null) return List.of();
    return vraag(ZELFDE, s, wie)
        .param("meeste", MEESTE)
        .param("plek", plek)
        .param("obstakel", inhoud.obstakel().name())
        .query(rij(wie, true))
        .list();
  }

  /** Wat iemand met woorden of een nummer zoekt. */
  List<Tweeling> zoek(String getypt, Signaal s, Gebruiker wie) {
    var schoon = Tekst.schoon(getypt);
    if (schoon.isEmpty()) return List.of();
    return vraag(GEVRAAGD, s, wie)
        .param("meeste", GEZOCHT)
        .param("vraag", schoon)
        .query(rij(wie, false))
        .list();
  }

  /** Wat iemand al koos. */
  List<Tweeling> gekozen(Collection<UUID> ids, Signaal s, Gebruiker wie) {
    if (ids.isEmpty()) return List.of();
    return vraag(GEKOZEN, s, wie).param("ids", ids).query(rij(wie, false)).list();
  }

  private JdbcClient.StatementSpec vraag(String sql, Signaal s, Gebruiker wie) {
    return jdbc.sql(sql)
        .param("id", s.id().waarde())
        .param("eigenaren", eigenaren.zichtbaarVoor(wie).stream().map(Eigenaar::name).toList());
  }

  private org.springframework.jdbc.core.RowMapper<Tweeling> rij(Gebruiker wie, boolean zelfde) {
    var mijn =
        Set.copyOf(Stream.of(Eigenaar.values()).filter(e -> eigenaren.hoortBij(e, wie)).toList());
    return (rij, nummer) -> tweeling(rij, zelfde, mijn);
  }

  private static Tweeling tweeling(ResultSet rij, boolean zelfde, Set<Eigenaar> mijn)
      throws SQLException {
    var eigenaar = Eigenaar.valueOf(rij.getString("eigenaar"));
    return new Tweeling(
        new SignaalId(rij.getObject("id", UUID.class)),
        rij.getString("nummer"),
        rij.getString("zin"),
        Signaalstatus.valueOf(rij.getString("status")),
        eigenaar,
        rij.getTimestamp("gemeld").toInstant(),
        zelfde,
        rij.getInt("leden"),
        mijn.contains(eigenaar));
  }
}
