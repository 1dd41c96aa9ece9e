package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import org.springframework.stereotype.Component;

/** Wat een school had voor haar bezwaar, en wat zij er na een gegrond bezwaar bij krijgt. */
@Component
class Bezwaarbedragen {

  private final Besluiten besluiten;

  Bezwaarbedragen(Besluiten besluiten) {
    this.besluiten = besluiten;
  }

  /** Het besluit waar het bezwaar tegen is. */
  Besluit tegen(Bezwaar bezwaar) {
    return besluiten.findById(bezwaar.besluit()).orElseThrow();
  }

  /** Wat het bestreden besluit de school gaf; na een intrekking is dat wat er overbleef. */
  List<Jaarbedrag> was(Bezwaar bezwaar) {
    return tegen(bezwaar).voorstel().bedragen();
  }

  /** Wat er per schooljaar bij komt; alleen de jaren waarin dat meer dan nul is. */
  List<Jaarbedrag> erbij(Bezwaar bezwaar, List<Jaarbedrag> wordt) {
    var was = was(bezwaar);
    return wordt.stream()
        .map(jaar -> new Jaarbedrag(jaar.schooljaar(), meer(was, jaar)))
        .filter(jaar -> jaar.bedrag().signum() > 0)
        .toList();
  }

  private static BigDecimal meer(List<Jaarbedrag> was, Jaarbedrag jaar) {
    return jaar.bedrag().subtract(in(was, jaar.schooljaar())).max(BigDecimal.ZERO);
  }

  /** Hoeveel er per jaar vastgesteld kan worden: wat er verleend is. Anders null. */
  List<Jaarbedrag> hoogstens(Aanvraag a, Bezwaar bezwaar) {
    if (tegen(bezwaar).soort() != Besluitsoort.VASTSTELLING) return null;
    List<Jaarbedrag> verleend = new ArrayList<>();
    for (var b : besluiten.findByAanvraagIdOrderByNr(a.id().waarde()))
      if (b.stand() == Besluit.Stand.BEKENDGEMAAKT && verleent(b))
        verleend = b.voorstel().bedragen();
    return verleend;
  }

  private boolean verleent(Besluit b) {
    return switch (b.soort()) {
      case VERLENING, INTREKKING -> true;
      case OP_BEZWAAR ->
          b.voorstel().uitkomst() == Bezwaaruitkomst.GEGROND
              && besluiten.findById(b.tegen()).orElseThrow().soort() != Besluitsoort.VASTSTELLING;
      default -> false;
    };
  }

  /** Of er aan dit besluit nog iets te veranderen is: na een volgend besluit gaat het daarover. */
  boolean kan(Aanvraag a, Besluit tegen) {
    return switch (tegen.soort()) {
      case WEIGERING -> a.status() == Aanvraagstatus.AFGEWEZEN;
      case BUITEN_BEHANDELING -> a.status() == Aanvraagstatus.BUITEN_BEHANDELING;
      case VERLENING ->
          a.status() == Aanvraagstatus.VERLEEND || a.status() == Aanvraagstatus.VASTSTELLEN;
      case VASTSTELLING -> a.status() == Aanvraagstatus.VASTGESTELD;
      case INTREKKING ->
          a.status() == Aanvraagstatus.VERLENING_INGETROKKEN
              || a.status() == Aanvraagstatus.VERLEEND;
      default -> false;
    };
  }

  static BigDecimal in(List<Jaarbedrag> bedragen, String schooljaar) {
    return som(bedragen.stream().filter(jaar -> jaar.schooljaar().equals(schooljaar)).toList());
  }

  static BigDecimal som(List<Jaarbedrag> bedragen) {
    return bedragen.stream()
        .map(Jaarbedrag::bedrag)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }
}
