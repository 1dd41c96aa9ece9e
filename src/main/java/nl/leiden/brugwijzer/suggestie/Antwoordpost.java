package nl.leiden.brugwijzer.suggestie;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Afdruk;
import org.springframework.stereotype.Component;

/** Wie een antwoord krijgt: elke mens één keer, hoeveel signalen hij ook stuurde. */
@Component
class Antwoordpost {

  private final Signalen signalen;
  private final Signaaldossiers dossiers;
  private final Signaalmeldingen meldingen;

  Antwoordpost(Signalen signalen, Signaaldossiers dossiers, Signaalmeldingen meldingen) {
    this.signalen = signalen;
    this.dossiers = dossiers;
    this.meldingen = meldingen;
  }

  /** Wat iemand vooraf ziet. */
  Antwoordblad blad(Signaal s, String tekst, List<Signaal> groep) {
    var aantallen = new LinkedHashMap<String, Integer>();
    var mensen = perMens(groep);
    mensen.forEach(ander -> aantallen.merge(dossiers.van(ander.melder()), 1, Integer::sum));
    var krijgen =
        aantallen.entrySet().stream()
            .map(e -> new Antwoordblad.Ontvangers(e.getKey(), e.getValue()))
            .toList();
    return new Antwoordblad(tekst, s.antwoordtViaGeheel(), krijgen, mensen.size(), kenmerk(groep));
  }

  /** Verandert als er een melder bij komt of af gaat. */
  String kenmerk(List<Signaal> groep) {
    var ids = groep.stream().map(s -> s.id().toString()).sorted();
    return Afdruk.van(ids.collect(Collectors.joining(",")).getBytes(StandardCharsets.UTF_8));
  }

  void stuur(List<Signaal> groep) {
    perMens(groep).forEach(eerste -> meldingen.aanMelder(eerste, "signaal.antwoord"));
  }

  /** De signalen waarbij het te lezen is; een deel dat zelf antwoordt, doet dat bij alles. */
  List<Signaal> leesplekken(Signaal s, List<Signaal> groep) {
    if (s.deelVan() == null || s.antwoordtViaGeheel()) return groep;
    var alle = new ArrayList<>(groep);
    alle.addAll(signalen.samengevoegdMet(s.deelVan()));
    return alle;
  }

  private static Set<Signaal> perMens(List<Signaal> groep) {
    var gehoord = new HashSet<String>();
    var eerste = new LinkedHashSet<Signaal>();
    for (var signaal : groep)
      if (gehoord.add(signaal.melder().gebruikersnaam())) eerste.add(signaal);
    return eerste;
  }
}
