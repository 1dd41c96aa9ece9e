package nl.leiden.brugwijzer.subsidie.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.document.Brieftekst.Alinea;
import nl.leiden.brugwijzer.document.Brieftekst.Blok;
import nl.leiden.brugwijzer.document.Brieftekst.Gegevens;
import nl.leiden.brugwijzer.document.Brieftekst.Kader;
import nl.leiden.brugwijzer.document.Brieftekst.Kop;
import nl.leiden.brugwijzer.document.Brieftekst.Lijst;
import nl.leiden.brugwijzer.document.Brieftekst.Link;
import nl.leiden.brugwijzer.document.Brieftekst.Stappen;
import nl.leiden.brugwijzer.document.Brieftekst.Tabel;

/** Maakt van sjabloonregels blokken; regels die bij elkaar horen, worden samen één blok. */
final class Blokkenbouwer {

  private final Map<String, List<List<String>>> feiten;
  private final List<Blok> blokken = new ArrayList<>();

  Blokkenbouwer(Map<String, List<List<String>>> feiten) {
    this.feiten = feiten;
  }

  List<Blok> bouw(List<Sjabloonregel> regels) {
    for (var i = 0; i < regels.size(); ) {
      var eerste = regels.get(i);
      var einde = i + 1;
      while (einde < regels.size() && hoortBij(eerste, regels.get(einde))) einde++;
      var groep = regels.subList(i, einde);
      if (!isTabel(eerste) || eerste.geldt(feiten))
        bouw(eerste, groep.stream().filter(regel -> regel.geldt(feiten)).toList());
      i = einde;
    }
    return blokken;
  }

  /** Tekst met regeleinden als losse alinea's. */
  Blokkenbouwer alineas(String tekst) {
    tekst.lines().filter(regel -> !regel.isBlank()).map(Alinea::new).forEach(blokken::add);
    return this;
  }

  private static boolean hoortBij(Sjabloonregel eerste, Sjabloonregel regel) {
    return switch (eerste.vorm()) {
      case "punt", "stap" -> regel.vorm().equals(eerste.vorm());
      case "tabel", "gegevens" -> regel.vorm().equals("rij") || regel.vorm().equals("totaal");
      default -> false;
    };
  }

  private static boolean isTabel(Sjabloonregel regel) {
    return regel.vorm().equals("tabel") || regel.vorm().equals("gegevens");
  }

  private void bouw(Sjabloonregel eerste, List<Sjabloonregel> groep) {
    if (groep.isEmpty()) return;
    var cellen = groep.get(0).rijen(feiten).get(0);
    switch (eerste.vorm()) {
      case "alinea" -> alineas(cellen.get(0));
      case "kop" -> blokken.add(new Kop(cellen.get(0)));
      case "kader" -> blokken.add(new Kader(cellen.get(0), cellen.get(1)));
      case "link" ->
          blokken.add(new Link(cellen.get(0), cellen.get(1), cellen.get(2), cellen.get(3)));
      case "punt" -> blokken.add(new Lijst(punten(groep)));
      case "stap" -> blokken.add(new Stappen(punten(groep)));
      case "gegevens" -> blokken.add(new Gegevens(cellen.get(0), rijen(groep, "rij")));
      case "tabel" -> blokken.add(tabel(cellen, groep));
      default -> throw new IllegalStateException("Onbekende vorm: " + eerste.vorm());
    }
  }

  private Tabel tabel(List<String> cellen, List<Sjabloonregel> groep) {
    var rijen = rijen(groep, "rij");
    var totaal = rijen(groep, "totaal");
    // Eén rij is zelf al het totaal.
    var toonTotaal = rijen.size() > 1 && !totaal.isEmpty();
    return new Tabel(
        cellen.get(0), cellen.subList(1, cellen.size()), rijen, toonTotaal ? totaal.get(0) : null);
  }

  private List<String> punten(List<Sjabloonregel> groep) {
    return groep.stream().flatMap(r -> r.rijen(feiten).stream()).map(rij -> rij.get(0)).toList();
  }

  private List<List<String>> rijen(List<Sjabloonregel> groep, String vorm) {
    return groep.stream()
        .filter(regel -> regel.vorm().equals(vorm))
        .flatMap(regel -> regel.rijen(feiten).stream())
        .toList();
  }
}
