package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Zaakblad.Genomen;
import nl.leiden.brugwijzer.subsidie.Zaakblad.OpenStap;
import nl.leiden.brugwijzer.subsidie.geld.Betaaloverzicht;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Laat zien waar een ingediende aanvraag staat: wat er moet, wat besloten is, wat betaald is. */
@Service
@Transactional
public class Zaakbladen {

  private final Subsidietoegang toegang;
  private final Besluiten besluiten;
  private final Bezwaren bezwaren;
  private final Bezwaartermijn bezwaartermijn;
  private final Betaaloverzicht betalingen;
  private final Rondegeld geld;
  private final Taken taken;

  Zaakbladen(
      Subsidietoegang toegang,
      Besluiten besluiten,
      Bezwaren bezwaren,
      Bezwaartermijn bezwaartermijn,
      Betaaloverzicht betalingen,
      Rondegeld geld,
      Taken taken) {
    this.toegang = toegang;
    this.besluiten = besluiten;
    this.bezwaren = bezwaren;
    this.bezwaartermijn = bezwaartermijn;
    this.betalingen = betalingen;
    this.geld = geld;
    this.taken = taken;
  }

  /** Waar de aanvraag staat, voor wie haar mag zien. */
  public Zaakblad van(AanvraagId id, Gebruiker wie) {
    var a = toegang.lees(id, wie);
    var alle = besluiten.findByAanvraagIdOrderByNr(id.waarde());
    return new Zaakblad(
        open(a, alle, wie),
        nieuwsteEerst(alle).filter(b -> ziet(b, wie)).map(this::genomen).toList(),
        betalingen.van(id.waarde()),
        Subsidietoegang.isAanvrager(wie) ? null : geld(a, alle));
  }

  private static Stream<Besluit> nieuwsteEerst(List<Besluit> alle) {
    return IntStream.range(0, alle.size()).mapToObj(i -> alle.get(alle.size() - 1 - i));
  }

  private List<OpenStap> open(Aanvraag a, List<Besluit> alle, Gebruiker wie) {
    var open = taken.vanZaak(a.id().waarde());
    taken.gezien(open, wie);
    return open.stream()
        .filter(taak -> !Subsidietoegang.isAanvrager(wie) || taak.zichtbaarVoor(wie))
        .map(taak -> stap(a, taak, alle, wie))
        .toList();
  }

  private OpenStap stap(Aanvraag a, Taak taak, List<Besluit> alle, Gebruiker wie) {
    var stap = Stap.met(taak.stap()).orElseThrow();
    var mag = taak.magDoen(wie);
    var ander = mag && moetAnderZijn(a, stap, alle, wie);
    return new OpenStap(stap, taak, mag && !ander, ander, taak.behandelaar() == null);
  }

  /** Wie voorbereidde, besluit niet; wie aan een besluit werkte, behandelt het bezwaar niet. */
  private boolean moetAnderZijn(Aanvraag a, Stap stap, List<Besluit> alle, Gebruiker wie) {
    var eigen =
        alle.stream()
            .filter(b -> b.stand() == Besluit.Stand.VOORSTEL && b.ronde().besluiten() == stap)
            .anyMatch(b -> wie.gebruikersnaam().equals(b.voorbereidDoor()));
    if (eigen || stap != Stap.BEZWAAR_BEHANDELEN && stap != Stap.BEZWAAR_BESLISSEN) return eigen;
    return bezwaren.inBehandeling(a.id().waarde()).stream()
        .flatMap(bezwaar -> alle.stream().filter(b -> b.id().equals(bezwaar.besluit())))
        .anyMatch(b -> Bezwaargevolg.werkteEraan(b, wie));
  }

  /** Wat nog niet bekend is, werkt nog niet: dat is alleen van wie eraan werkt. */
  private static boolean ziet(Besluit b, Gebruiker wie) {
    return b.stand() == Besluit.Stand.BEKENDGEMAAKT
        || b.stand() != Besluit.Stand.VERVALLEN
            && (wie.is(Rol.BELEID_ONDERWIJS) || wie.is(Rol.BESLISSER));
  }

  private Genomen genomen(Besluit b) {
    var bekend = b.bekendgemaakt();
    return new Genomen(b.beeld(), bekend == null ? null : bezwaartermijn.uiterlijk(bekend));
  }

  private Rondegeld.Beeld geld(Aanvraag a, List<Besluit> alle) {
    if (!a.status().voorBesluit()) return geld.van(a, null, false);
    var voorstel =
        alle.stream()
            .filter(b -> b.ronde() == Ronde.AANVRAAG && b.stand() == Besluit.Stand.VOORSTEL)
            .map(Besluit::voorstel)
            .findFirst()
            .orElse(null);
    return geld.van(a, voorstel, voorstel != null);
  }
}
