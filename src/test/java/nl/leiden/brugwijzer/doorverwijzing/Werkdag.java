package nl.leiden.brugwijzer.doorverwijzing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.leiden.brugwijzer.basis.Situatie;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Takenbalie;
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
    } catch (Situatie | NietsTeDoen kanNu) {
      return false;
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
    loop.wekker.gaanAf(List.of(ids.get(toeval.nextInt(ids.size()))));
  }

  private java.util.UUID taak(Rit rit, Random toeval) {
    return rit.taak(stap(rit, toeval));
  }

  private static Stap stap(Rit rit, Random toeval) {
    var open = rit.open();
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
