package nl.leiden.brugwijzer.bericht;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Waarnemingen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Schrijft een bericht en zijn mail als één rij, zodat ze samen blijven of samen verdwijnen. */
@Component
class Brievenbus implements Postbus {

  private final JdbcClient jdbc;
  private final Gebruikers gebruikers;
  private final Waarnemingen waarnemingen;
  private final Berichttekst teksten;
  private final ApplicationEventPublisher gebeurtenissen;
  private final Clock klok;

  Brievenbus(
      JdbcClient jdbc,
      Gebruikers gebruikers,
      Waarnemingen waarnemingen,
      Berichttekst teksten,
      ApplicationEventPublisher gebeurtenissen,
      Clock klok) {
    this.jdbc = jdbc;
    this.gebruikers = gebruikers;
    this.waarnemingen = waarnemingen;
    this.teksten = teksten;
    this.gebeurtenissen = gebeurtenissen;
    this.klok = klok;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void stuur(
      String aan, String soort, String zaaksoort, UUID zaak, String nummer, String waarde) {
    stuur(List.of(aan), new Post(soort, zaaksoort, zaak, nummer, waarde));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void stuur(Collection<String> aan, Post post) {
    teksten.moetKennen(post.soort());
    var ontvangers = ontvangers(aan, post);
    if (ontvangers.isEmpty()) return;
    jdbc.sql(
            """
            insert into bericht (id, aan, namens, soort, zaaksoort, zaak_id, nummer, waarde, spoed,
                                 moment, mail_status, mail_vanaf)
            select o.id, o.aan, nullif(o.namens, ''), :soort, :zaaksoort, :zaak, :nummer, :waarde,
                   :spoed, :nu, 'TE_VERSTUREN', :nu
            from unnest(:ids, :aan, :namens) as o (id, aan, namens)
            """)
        .param(
            "ids", Stream.generate(UUID::randomUUID).limit(ontvangers.size()).toArray(UUID[]::new))
        .param("aan", ontvangers.keySet().toArray(String[]::new))
        .param("namens", ontvangers.values().toArray(String[]::new))
        .param("soort", post.soort())
        .param("zaaksoort", post.zaaksoort())
        .param("zaak", post.zaak())
        .param("nummer", post.nummer() == null ? "" : post.nummer())
        .param("waarde", post.waarde())
        .param("spoed", post.spoed())
        .param("nu", Timestamp.from(klok.instant()))
        .update();
    gebeurtenissen.publishEvent(new Klaargezet());
  }

  /** Ieder één keer: wie werkt, met namens wie hij het krijgt; leeg als het voor hemzelf is. */
  private Map<String, String> ontvangers(Collection<String> aan, Post post) {
    var ontvangers = new LinkedHashMap<String, String>();
    gebruikers.vind(aan).forEach(g -> ontvangers.put(g.gebruikersnaam(), ""));
    // Over de waarneming zelf horen de twee elk hun eigen kant.
    if (!post.zaaksoort().equals(Waarneemadres.ZAAKSOORT))
      waarnemingen
          .vandaagVoor(ontvangers.keySet())
          .values()
          .forEach(w -> ontvangers.putIfAbsent(w.waarnemer(), w.afwezige()));
    return ontvangers;
  }
}
