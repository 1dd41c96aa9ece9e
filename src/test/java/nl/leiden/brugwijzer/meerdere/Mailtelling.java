package nl.leiden.brugwijzer.meerdere;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Legt de mail die weg is naast de mail die aankwam. */
final class Mailtelling {

  private Mailtelling() {}

  static void schrijf(String naam, Opstelling opstelling, Verslag verslag) throws Exception {
    var weg =
        JdbcClient.create(opstelling.pool())
            .sql(
                "select id::text from bericht where mail_status = 'VERSTUURD' and mail_pogingen > 0")
            .query(String.class)
            .list()
            .stream()
            .map(id -> "bericht-" + id)
            .collect(Collectors.toUnmodifiableSet());
    var aangenomen = opstelling.post().aangenomen();
    verslag.regel(naam + ".mail.verstuurd", weg.size());
    verslag.moet(naam + ".mail.kwijt", kwijt(weg, aangenomen.keySet()), 0L);
    // Minstens één keer: een val tussen het ja van de mailserver en de commit geeft een tweede.
    verslag.regel(naam + ".mail.twee.keer", Postkantoor.dubbel(aangenomen, weg));
  }

  private static long kwijt(Set<String> weg, Set<String> aangenomen) {
    return weg.stream().filter(id -> !aangenomen.contains(id)).count();
  }
}
