package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.GebruikerGewijzigd.Soort;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Voert op de dag zelf uit wat is afgesproken, ieder in een eigen transactie. De toegang wacht daar
 * niet op: die eindigt door de dagen in de rij.
 */
@Component
class Wisseling {

  private static final Logger LOG = LoggerFactory.getLogger(Wisseling.class);

  private final JdbcClient jdbc;
  private final Gebruikerslijst lijst;
  private final Gebruikersboek boek;
  private final Verandering verandering;
  private final Gebruikers gebruikers;
  private final TransactionTemplate transactie;

  Wisseling(
      JdbcClient jdbc,
      Gebruikerslijst lijst,
      Gebruikersboek boek,
      Verandering verandering,
      Gebruikers gebruikers,
      PlatformTransactionManager transacties) {
    this.jdbc = jdbc;
    this.lijst = lijst;
    this.boek = boek;
    this.verandering = verandering;
    this.gebruikers = gebruikers;
    this.transactie = new TransactionTemplate(transacties);
  }

  /** Doet alles wat vandaag of eerder had moeten gebeuren; wat niet lukt, houdt de rest niet op. */
  void ronde() {
    var gehad = new HashSet<UUID>();
    while (probeer(gehad))
      ;
  }

  /** Of er nog een kan komen. */
  private boolean probeer(Set<UUID> gehad) {
    var eerder = gehad.size();
    try {
      transactie.executeWithoutResult(
          status -> volgende(gehad).filter(gehad::add).ifPresent(this::doe));
    } catch (RuntimeException fout) {
      LOG.warn("Een wisseling lukte niet: {}", fout.getClass().getSimpleName());
    }
    return gehad.size() > eerder;
  }

  private Optional<UUID> volgende(Set<UUID> gehad) {
    return jdbc.sql(
            """
            select g.id from gebruiker g left join gebruikerswissel w on w.gebruiker_id = g.id
            where g.actief and (w.ingang <= :vandaag or w.ingang is null and g.tot < :vandaag)
              and g.id::text <> all(:gehad)
            order by g.id limit 1 for no key update of g skip locked
            """)
        .param("vandaag", lijst.vandaag())
        .param("gehad", gehad.stream().map(UUID::toString).toArray(String[]::new))
        .query(UUID.class)
        .optional();
  }

  private void doe(UUID id) {
    var rij = lijst.vind(id).orElseThrow();
    var wissel = boek.gepland(id);
    boek.haalWeg(id);
    var door = wissel.flatMap(w -> gebruikers.vind(w.door())).orElse(null);
    if (wissel.isPresent() && wissel.get().soort() == Wissel.Soort.PLAATSING)
      verandering.verplaats(rij, wissel.get().plaatsing(), wissel.get().opvolger(), door);
    else
      verandering.vertrek(
          rij, rij.tot(), wissel.map(Wissel::opvolger).orElse(null), door, Soort.VERTROKKEN);
  }
}
