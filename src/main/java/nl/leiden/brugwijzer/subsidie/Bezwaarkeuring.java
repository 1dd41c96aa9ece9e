package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import org.springframework.stereotype.Component;

/**
 * Keurt een voorstel voor een beslissing op bezwaar. Wat later met het geld niet kan, zegt zij nu:
 * een school mag er door bezwaar niet op achteruitgaan, en meer geven kan alleen als het er is.
 */
@Component
class Bezwaarkeuring {

  private final Subsidieregelingen regelingen;
  private final Bezwaarbedragen bedragen;
  private final Plafond plafond;
  private final Bedrag bedrag;
  private final Dagwoorden dagen;
  private final Clock klok;

  Bezwaarkeuring(
      Subsidieregelingen regelingen,
      Bezwaarbedragen bedragen,
      Plafond plafond,
      Bedrag bedrag,
      Dagwoorden dagen,
      Clock klok) {
    this.regelingen = regelingen;
    this.bedragen = bedragen;
    this.plafond = plafond;
    this.bedrag = bedrag;
    this.dagen = dagen;
    this.klok = klok;
  }

  /** De fouten in wat er gedaan is en in wat er voorgesteld wordt. */
  List<Fout> keur(Aanvraag a, Bezwaar bezwaar, Bezwaarbehandeling gedaan, Voorstel v) {
    var fouten = new ArrayList<Fout>();
    var aanvulling = bezwaar.aanvulling();
    if (aanvulling != null && aanvulling.wacht(LocalDate.now(klok)))
      fouten.add(
          new Fout(
              "uitkomst", "fout.bezwaar.wachtopaanvulling", dagen.datum(aanvulling.uiterlijk())));
    if (v.soort() != Besluitsoort.OP_BEZWAAR || v.uitkomst() == null)
      fouten.add(new Fout("uitkomst", "fout.bezwaar.uitkomst"));
    keurHoren(gedaan, v, fouten);
    if (bezwaar.teLaat()
        && v.uitkomst() != Bezwaaruitkomst.NIET_ONTVANKELIJK
        && leeg(gedaan.verschoonbaar()))
      fouten.add(new Fout("verschoonbaar", "fout.bezwaar.verschoonbaar"));
    if (v.uitkomst() == Bezwaaruitkomst.GEGROND) keurBedragen(a, bezwaar, v, fouten);
    else if (v.totaal().signum() > 0)
      fouten.add(new Fout("bedragen", "fout.bezwaar.alleengegrond"));
    if (leeg(v.motivering())) fouten.add(new Fout("motivering", "fout.subsidie.motivering"));
    return fouten;
  }

  private void keurHoren(Bezwaarbehandeling gedaan, Voorstel v, List<Fout> fouten) {
    if (gedaan.horen() == null) {
      fouten.add(new Fout("horen", "fout.bezwaar.horen"));
      return;
    }
    if (v.uitkomst() != null && !gedaan.horen().past(v.uitkomst()))
      fouten.add(new Fout("horen", "fout.bezwaar.horenpast"));
    if (gedaan.horen() == Bezwaarbehandeling.Horen.GEHOORD
        && (gedaan.gehoordOp() == null || gedaan.gehoordOp().isAfter(LocalDate.now(klok))))
      fouten.add(new Fout("gehoordOp", "fout.bezwaar.gehoordop"));
    if (leeg(gedaan.verslag())) fouten.add(new Fout("verslag", "fout.bezwaar.verslag"));
  }

  private void keurBedragen(Aanvraag a, Bezwaar bezwaar, Voorstel v, List<Fout> fouten) {
    var was = bedragen.was(bezwaar);
    var tegen = bedragen.tegen(bezwaar);
    var hoogstens = bedragen.hoogstens(a, bezwaar);
    if (!bedragen.kan(a, tegen)) fouten.add(new Fout("uitkomst", "fout.bezwaar.voorbij"));
    var jaren = v.bedragen().stream().map(Jaarbedrag::schooljaar).toList();
    if (!a.inhoud().schooljaren().containsAll(jaren)
        || jaren.stream().distinct().count() < jaren.size())
      fouten.add(new Fout("bedragen", "fout.subsidie.anderjaar"));
    for (var n = 0; n < v.bedragen().size(); n++)
      keurJaar(a, v.bedragen().get(n), "bedragen[" + n + "].bedrag", was, hoogstens, fouten);
    if (was.stream()
        .anyMatch(jaar -> jaar.bedrag().signum() > 0 && !jaren.contains(jaar.schooljaar())))
      fouten.add(new Fout("bedragen", "fout.bezwaar.jaarmist"));
    if (v.totaal().compareTo(Bezwaarbedragen.som(was)) <= 0)
      fouten.add(
          new Fout("bedragen", "fout.bezwaar.nietmeer", bedrag.toon(Bezwaarbedragen.som(was))));
    if (tegen.soort() != Besluitsoort.VASTSTELLING) keurTotaal(a, v, fouten);
  }

  private void keurJaar(
      Aanvraag a,
      Jaarbedrag jaar,
      String veld,
      List<Jaarbedrag> was,
      List<Jaarbedrag> hoogstens,
      List<Fout> fouten) {
    var had = Bezwaarbedragen.in(was, jaar.schooljaar());
    if (jaar.bedrag().compareTo(had) < 0)
      fouten.add(new Fout(veld, "fout.bezwaar.minder", bedrag.toon(had)));
    if (hoogstens != null) {
      var top = Bezwaarbedragen.in(hoogstens, jaar.schooljaar());
      if (jaar.bedrag().compareTo(top) > 0)
        fouten.add(new Fout(veld, "fout.bezwaar.meerdanverleend", bedrag.toon(top)));
    }
    var erbij = jaar.bedrag().subtract(had);
    if (erbij.signum() > 0 && a.inhoud().schooljaren().contains(jaar.schooljaar()))
      keurPlafond(a, jaar.schooljaar(), erbij, veld, fouten);
  }

  private void keurPlafond(
      Aanvraag a, String schooljaar, BigDecimal erbij, String veld, List<Fout> fouten) {
    var code = regelingen.findById(a.regelingId()).orElseThrow().beeld().code();
    var over = plafond.stand(code, schooljaar).beschikbaar();
    if (erbij.compareTo(over) > 0)
      fouten.add(new Fout(veld, "fout.bezwaar.plafond", bedrag.toon(erbij), bedrag.toon(over)));
  }

  private void keurTotaal(Aanvraag a, Voorstel v, List<Fout> fouten) {
    var regeling = regelingen.findById(a.regelingId()).orElseThrow().inhoud();
    var hoogstens = a.inhoud().begroting().gevraagd().min(regeling.maximum());
    if (v.totaal().compareTo(hoogstens) > 0)
      fouten.add(new Fout("bedragen", "fout.subsidie.meerdangevraagd", bedrag.toon(hoogstens)));
  }

  private static boolean leeg(String tekst) {
    return tekst == null || tekst.isBlank();
  }
}
