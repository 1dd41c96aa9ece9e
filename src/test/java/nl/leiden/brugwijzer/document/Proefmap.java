package nl.leiden.brugwijzer.document;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Een kamer die alleen in de proef bestaat: een map met documenten, van één mens. */
@Component
public class Proefmap implements Documenttoegang {

  private record Inhoud(String eigenaar, Set<String> lezers, boolean dicht) {}

  private final Map<UUID, Inhoud> mappen = new ConcurrentHashMap<>();
  private final Documenten documenten;

  Proefmap(@Lazy Documenten documenten) {
    this.documenten = documenten;
  }

  /** Een nieuwe map; de eigenaar stelt er ook brieven in op, de lezer leest mee. */
  public UUID nieuw(Gebruiker eigenaar, Gebruiker lezer) {
    var id = UUID.randomUUID();
    mappen.put(id, new Inhoud(eigenaar.gebruikersnaam(), Set.of(lezer.gebruikersnaam()), false));
    return id;
  }

  /** Daarna kan er niets meer bij of weg. */
  void sluit(UUID map) {
    mappen.computeIfPresent(map, (id, m) -> new Inhoud(m.eigenaar(), m.lezers(), true));
  }

  /** Een bestand in een map. */
  public UUID bestand(UUID map, Gebruiker wie) {
    return bestand(verwijzing(map), wie);
  }

  /** Een bestand bij een zaak van een andere kamer. */
  public UUID bestand(Zaakverwijzing zaak, Gebruiker wie) {
    var pdf = Proefbestanden.pdf("proef " + UUID.randomUUID());
    return documenten.bewaar(zaak, "proef.pdf", new ByteArrayInputStream(pdf), wie);
  }

  Zaakverwijzing verwijzing(UUID map) {
    return new Zaakverwijzing(zaaksoort(), map);
  }

  @Override
  public String zaaksoort() {
    return "proefmap";
  }

  @Override
  public boolean magZien(UUID zaak, Gebruiker wie) {
    var map = mappen.get(zaak);
    return map != null
        && (map.eigenaar().equals(wie.gebruikersnaam())
            || map.lezers().contains(wie.gebruikersnaam()));
  }

  @Override
  public boolean magWijzigen(UUID zaak, Gebruiker wie) {
    return magOpstellen(zaak, wie) && !mappen.get(zaak).dicht();
  }

  @Override
  public boolean magOpstellen(UUID zaak, Gebruiker wie) {
    return mappen.get(zaak).eigenaar().equals(wie.gebruikersnaam());
  }

  @Override
  public String adres(UUID zaak) {
    return "/proefmap/" + zaak;
  }

  @Controller
  static class Scherm {

    private final Proefmap mappen;
    private final Documenten documenten;

    Scherm(Proefmap mappen, Documenten documenten) {
      this.mappen = mappen;
      this.documenten = documenten;
    }

    @GetMapping("/proefmap/{id}")
    String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
      model.addAttribute("documenten", documenten.lijst(mappen.verwijzing(id), wie));
      return "document/proefmap";
    }
  }
}
