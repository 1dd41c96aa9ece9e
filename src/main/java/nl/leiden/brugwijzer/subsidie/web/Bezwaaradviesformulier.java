package nl.leiden.brugwijzer.subsidie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.Bedrag;
import nl.leiden.brugwijzer.subsidie.Besluitsoort;
import nl.leiden.brugwijzer.subsidie.Bezwaarbehandeling;
import nl.leiden.brugwijzer.subsidie.Bezwaardossiers.Behandeldossier;
import nl.leiden.brugwijzer.subsidie.Bezwaaruitkomst;
import nl.leiden.brugwijzer.subsidie.Voorstel;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import org.springframework.format.annotation.DateTimeFormat;

/** Wat iemand over een bezwaar voorstelt, zoals getypt. */
record Bezwaaradviesformulier(
    UUID taak,
    Bezwaarbehandeling.Horen horen,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate gehoordOp,
    @Size(max = 4000, message = "{fout.bezwaar.lang}") @ZonderBsn String verslag,
    @Size(max = 2000, message = "{fout.bezwaar.lang}") @ZonderBsn String verschoonbaar,
    Bezwaaruitkomst uitkomst,
    List<@Valid Jaarveld> bedragen,
    @Size(max = 8000, message = "{fout.bezwaar.lang}") @ZonderBsn String motivering) {

  private static final Jaarveld LEEG_JAAR = new Jaarveld("", "");

  /** Een bedrag voor een schooljaar, zoals getypt. */
  record Jaarveld(
      String schooljaar, @Size(max = 20, message = "{fout.subsidie.bedrag}") String bedrag) {}

  Bezwaaradviesformulier {
    // Een gat in de nummers laat Spring als null staan.
    bedragen = bedragen == null ? new ArrayList<>() : new ArrayList<>(bedragen);
    bedragen.replaceAll(jaar -> jaar == null ? LEEG_JAAR : jaar);
  }

  /**
   * Geeft elk schooljaar een veld, ook als er minder verstuurd zijn: een fout moet ergens staan.
   */
  void metVeldVoor(List<String> schooljaren) {
    while (bedragen.size() < schooljaren.size()) bedragen.add(LEEG_JAAR);
  }

  /** Met wat er al staat: een eerder voorstel, of wat het bestreden besluit gaf. */
  static Bezwaaradviesformulier van(Behandeldossier d) {
    var eerder = d.voorstel();
    var gedaan = d.bezwaar().behandeling();
    var staat =
        eerder != null && !eerder.bedragen().isEmpty()
            ? eerder.bedragen()
            : d.bezwaar().tegen().voorstel().bedragen();
    return new Bezwaaradviesformulier(
        null,
        gedaan == null ? null : gedaan.horen(),
        gedaan == null ? null : gedaan.gehoordOp(),
        gedaan == null ? null : gedaan.verslag(),
        gedaan == null ? null : gedaan.verschoonbaar(),
        eerder == null ? null : eerder.uitkomst(),
        d.schooljaren().stream().map(jaar -> new Jaarveld(jaar, bedrag(staat, jaar))).toList(),
        eerder == null ? null : eerder.motivering());
  }

  private static String bedrag(List<Jaarbedrag> staat, String jaar) {
    return staat.stream()
        .filter(j -> j.schooljaar().equals(jaar))
        .findFirst()
        .map(j -> Bedrag.inVeld(j.bedrag()))
        .orElse("");
  }

  Bezwaarbehandeling behandeling() {
    return new Bezwaarbehandeling(
        horen,
        horen == Bezwaarbehandeling.Horen.GEHOORD ? gehoordOp : null,
        Tekst.schoon(verslag),
        Tekst.schoon(verschoonbaar));
  }

  /**
   * Het voorstel, met de bedragen van de schooljaren van de aanvraag.
   *
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer als een bedrag niet te lezen is
   */
  Voorstel voorstel(List<String> schooljaren) {
    var invoer = new Invoer();
    var gelezen = new ArrayList<Jaarbedrag>();
    if (uitkomst == Bezwaaruitkomst.GEGROND)
      for (var n = 0; n < schooljaren.size(); n++) {
        var bedrag = invoer.bedrag("bedragen[" + n + "].bedrag", bedragen.get(n).bedrag());
        gelezen.add(new Jaarbedrag(schooljaren.get(n), bedrag == null ? BigDecimal.ZERO : bedrag));
      }
    invoer.moetGelezenZijn();
    return new Voorstel(
        Besluitsoort.OP_BEZWAAR, null, gelezen, Tekst.schoon(motivering), List.of(), uitkomst);
  }
}
