package nl.leiden.brugwijzer.doorverwijzing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.leiden.brugwijzer.basis.Situatie;
import nl.leiden.brugwijzer.engine.Gelijktijdig;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;

/** Een dag waarop iedereen door elkaar werkt; met hetzelfde toeval gaat hij steeds hetzelfde. */
@Component
public class Werkdag {

  private final Loop loop;
  private final Takenbalie taken;
  private final Stappenbalie stappen;
  private final Overdracht overdracht;

  Werkdag(Loop loop, Takenbalie taken, Stappenbalie stappen, Overdracht overdracht) {
    this.loop = loop;
    this.taken = taken;
    this.stappen = stappen;
    this.overdracht = overdracht;
  }

  /** Iets wat er op zo'n dag gebeurt; wat op dat moment niet kan, gebeurt niet. */
  private interface Werk {
    void doe(Rit rit, Random toeval);
  }

  /**
   * Hoe de dag ging.
   *
   * @param school waar alles over ging
   * @param gelukt hoe vaak elke soort werk lukte
   */
  public record Verslag(String school, Map<String, Integer> gelukt) {}

  /** Verstuurt een aantal doorverwijzingen en werkt eraan. */
  public Verslag werk(Random toeval, int doorverwijzingen, int handelingen) {
    var wereld = loop.wereld();
    var ritten = new ArrayList<Rit>();
    for (var n = 0; n < doorverwijzingen; n++) ritten.add(loop.verstuur(wereld, naar(wereld, n)));
    var soorten = soorten();
    var namen = List.copyOf(soorten.keySet());
    var gelukt = new TreeMap<String, Integer>();
    if (handelingen > 0) namen.forEach(naam -> gelukt.put(naam, 0));
    for (var n = 0; n < handelingen; n++) {
      var naam = namen.get(toeval.nextInt(namen.size()));
      if (lukt(soorten.get(naam), ritten.get(toeval.nextInt(ritten.size())), toeval))
        gelukt.merge(naam, 1, Integer::sum);
    }
    return new Verslag(wereld.school(), gelukt);
  }

  /**
   * Een drukke dag: iedereen werkt tegelijk en door elkaar aan dezelfde zaken. Wat iemand doet
   * volgt uit het zaad; wie er het eerst is niet.
   *
   * @param mensen hoeveel er tegelijk werken
   * @param handelingen hoeveel ieder probeert
   * @return per school hoe vaak elke soort werk lukte
   */
  public List<Verslag> samen(long zaad, int werelden, int mensen, int handelingen) {
    var toeval = new Random(zaad);
    var ritten = new CopyOnWriteArrayList<Rit>();
    var scholen = new ArrayList<Wereld>();
    for (var n = 0; n < werelden; n++) scholen.add(loop.wereld());
    for (var n = 0; n < werelden * 12; n++)
      ritten.add(loop.verstuur(scholen.get(n % werelden), naar(scholen.get(n % werelden), n)));
    var gelukt = new ConcurrentSkipListMap<String, Integer>();
    soorten().keySet().forEach(naam -> gelukt.put(naam, 0));
    var werkers = new ArrayList<Samen.Handeling>();
    for (var n = 0; n < mensen; n++) {
      var eigen = new Random(toeval.nextLong());
      werkers.add(() -> werkAan(ritten, eigen, handelingen, gelukt));
    }
    for (var uitkomst : Samen.doe(werkers))
      if (!uitkomst.gelukt()) throw new AssertionError("Zaad " + zaad, uitkomst.fout());
    return scholen.stream().map(wereld -> new Verslag(wereld.school(), gelukt)).toList();
  }

  private Object werkAan(
      List<Rit> ritten, Random toeval, int handelingen, Map<String, Integer> gelukt) {
    var soorten = soorten();
    var namen = List.copyOf(soorten.keySet());
    for (var n = 0; n < handelingen; n++) {
      var rit = ritten.get(toeval.nextInt(ritten.size()));
      if (toeval.nextInt(12) == 0) {
        ritten.add(loop.verstuur(rit.wereld(), naar(rit.wereld(), toeval.nextInt(3))));
      } else {
        var naam = namen.get(toeval.nextInt(namen.size()));
        if (lukt(soorten.get(naam), rit, toeval)) gelukt.merge(naam, 1, Integer::sum);
      }
    }
    return null;
  }

  private Map<String, Werk> soorten() {
    var soorten = new TreeMap<String, Werk>();
    soorten.put("antwoorden", this::antwoord);
    soorten.put("nog meer antwoorden", this::antwoord);
    soorten.put("oppakken", (rit, toeval) -> taken.pakOp(taak(rit, toeval), iemand(rit, toeval)));
    soorten.put(
        "teruggeven", (rit, toeval) -> taken.geefTerug(taak(rit, toeval), iemand(rit, toeval)));
    soorten.put(
        "toewijzen",
        (rit, toeval) ->
            taken.wijsToe(
                taak(rit, toeval), rit.wereld().sam().gebruikersnaam(), rit.wereld().leider()));
    soorten.put(
        "verzetten",
        (rit, toeval) ->
            stappen.verzet(
                rit.id(),
                stap(rit, toeval),
                LocalDate.of(2026, 11, 20).plusDays(toeval.nextInt(40)),
                schoolmens(rit, toeval)));
    soorten.put(
        "overdragen",
        (rit, toeval) ->
            overdracht.draagOver(
                rit.id(), schoolmens(rit, toeval).gebruikersnaam(), schoolmens(rit, toeval)));
    soorten.put(
        "caseload",
        (rit, toeval) ->
            overdracht.draagCaseloadOver(
                rit.wereld().bo().gebruikersnaam(),
                rit.wereld().collega().gebruikersnaam(),
                rit.wereld().collega()));
    soorten.put("wekker", this::wekker);
    soorten.put("lezen", (rit, toeval) -> rit.leest(iemand(rit, toeval)));
    soorten.put(
        "intrekken",
        (rit, toeval) -> {
          if (toeval.nextInt(4) == 0) rit.trekIn();
        });
    return soorten;
  }

  private static boolean lukt(Werk werk, Rit rit, Random toeval) {
    try {
      werk.doe(rit, toeval);
      return true;
    } catch (Situatie | NietsTeDoen | EmptyResultDataAccessException kanNu) {
      return false;
    } catch (RuntimeException fout) {
      // Twee tegelijk aan dezelfde stap: de motor laat er één door.
      if (Gelijktijdig.is(fout) || fout instanceof ConcurrencyFailureException) return false;
      throw fout;
    }
  }

  private void antwoord(Rit rit, Random toeval) {
    var stap = stap(rit, toeval);
    var keuze = stap.keuzes().get(toeval.nextInt(stap.keuzes().size()));
    var wie = stap.vanOntvanger() ? rit.wereld().leider() : schoolmens(rit, toeval);
    rit.doet(wie, stap, Antwoorden.op(stap, keuze));
  }

  private void wekker(Rit rit, Random toeval) {
    var ids = loop.wekker.ids(rit.zaak());
    if (ids.isEmpty()) throw new NietsTeDoen();
    try {
      loop.wekker.gaanAf(List.of(ids.get(toeval.nextInt(ids.size()))));
    } catch (ProcessEngineException ingehaald) {
      // Zijn stap is net gedaan; de motor draait alles terug en de wekker is er niet meer.
      throw new NietsTeDoen();
    }
  }

  private java.util.UUID taak(Rit rit, Random toeval) {
    return rit.taak(stap(rit, toeval));
  }

  /** Zonder na te kijken of de motor hetzelfde zegt: een ander kan er net tussen komen. */
  private Stap stap(Rit rit, Random toeval) {
    var open =
        loop.jdbc
            .sql("select stap from taak where zaak_id = ? order by stap")
            .param(rit.zaak())
            .query(String.class)
            .list();
    if (open.isEmpty()) throw new NietsTeDoen();
    return Stap.met(open.get(toeval.nextInt(open.size()))).orElseThrow();
  }

  private static Gebruiker iemand(Rit rit, Random toeval) {
    var mensen = rit.wereld().mensen();
    return mensen.get(toeval.nextInt(mensen.size()));
  }

  private static Gebruiker schoolmens(Rit rit, Random toeval) {
    return toeval.nextInt(4) == 0 ? rit.wereld().collega() : rit.wereld().bo();
  }

  private static java.util.UUID naar(Wereld wereld, int n) {
    return switch (n % 3) {
      case 0 -> wereld.metAccount();
      case 1 -> wereld.zonderAccount();
      default -> wereld.regeling();
    };
  }

  private static final class NietsTeDoen extends RuntimeException {}
}
