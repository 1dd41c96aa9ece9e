package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstand;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstanden;
import org.springframework.stereotype.Component;

/** Keurt een voorstel over wat er al verleend is: vaststellen of intrekken, nooit meer. */
@Component
class Jaarkeuring {

  private final Jaarstanden jaarstanden;
  private final Besluiten besluiten;
  private final Aanvraagklok aanvraagklok;
  private final Bedrag bedrag;

  Jaarkeuring(
      Jaarstanden jaarstanden, Besluiten besluiten, Aanvraagklok aanvraagklok, Bedrag bedrag) {
    this.jaarstanden = jaarstanden;
    this.besluiten = besluiten;
    this.aanvraagklok = aanvraagklok;
    this.bedrag = bedrag;
  }

  /**
   * @param moetMinder of er iets af moet; anders hoort een grond alleen bij minder
   * @throws OngeldigeInvoer naast elk veld waar het aan schort
   */
  void keur(Aanvraag a, Voorstel v, Besluitsoort soort, boolean moetMinder) {
    var fouten = new ArrayList<Fout>();
    var verleend = verleend(a);
    if (v.soort() != soort) fouten.add(new Fout("grond", "fout.subsidie.voorstel"));
    keurJaren(v.bedragen(), verleend, fouten);
    var alles = verleend.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var minder = v.totaal().compareTo(alles) < 0;
    if (moetMinder && !minder)
      fouten.add(new Fout("bedragen[0].bedrag", "fout.uitvoering.nietsingetrokken"));
    if ((minder || moetMinder) && (v.grond() == null || !v.grond().past(soort)))
      fouten.add(new Fout("grond", "fout.uitvoering.grond"));
    if (!minder && !moetMinder && v.grond() != null)
      fouten.add(new Fout("grond", "fout.uitvoering.geengrond"));
    if (v.motivering() == null || v.motivering().isBlank())
      fouten.add(new Fout("motivering", "fout.subsidie.motivering"));
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private void keurJaren(
      List<Jaarbedrag> bedragen, Map<String, BigDecimal> verleend, List<Fout> fouten) {
    for (var n = 0; n < bedragen.size(); n++) {
      var een = bedragen.get(n);
      var veld = "bedragen[" + n + "].bedrag";
      var hoogstens = verleend.get(een.schooljaar());
      if (hoogstens == null) fouten.add(new Fout(veld, "fout.subsidie.anderjaar"));
      else if (een.bedrag().compareTo(hoogstens) > 0)
        fouten.add(new Fout(veld, "fout.uitvoering.meerdanverleend", bedrag.toon(hoogstens)));
    }
  }

  private Map<String, BigDecimal> verleend(Aanvraag a) {
    return jaarstanden.van(a.id().waarde()).stream()
        .collect(Collectors.toMap(Jaarstand::schooljaar, Jaarstand::verleend));
  }

  /**
   * Twee voorstellen over hetzelfde geld lopen elkaar in de weg, en een school geeft over één
   * voornemen tegelijk haar zienswijze.
   *
   * @throws KanNietMeer als de andere ronde nog loopt
   */
  void moetAlleenLopen(Aanvraag a, Ronde deze, Ronde andere) {
    if (besluiten.open(a.id().waarde(), andere).isPresent())
      throw new KanNietMeer("fout.uitvoering.andereronde");
    if (besluiten.open(a.id().waarde(), deze).isEmpty()
        && aanvraagklok.lopend(a.id(), Soort.ZIENSWIJZE).isPresent())
      throw new KanNietMeer("fout.uitvoering.andereronde");
  }
}
