package nl.leiden.brugwijzer.subsidie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.Bedrag;
import nl.leiden.brugwijzer.subsidie.Besluitbeeld;
import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Besluitsoort;
import nl.leiden.brugwijzer.subsidie.Voorstel;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstand;

/**
 * Een voorstel over wat de school houdt, zoals getypt: bij vaststellen en bij intrekken.
 *
 * @param taak de taak die iemand zag
 * @param afzien bij intrekken: toch niet
 * @param grond leeg als de school alles houdt
 */
record Afrekenformulier(
    UUID taak,
    Boolean afzien,
    List<@Valid Jaarvelden> bedragen,
    Besluitgrond grond,
    @Size(max = 4000, message = "{fout.subsidie.lang}") @ZonderBsn String motivering) {

  Afrekenformulier {
    bedragen = bedragen == null ? new ArrayList<>() : new ArrayList<>(bedragen);
  }

  /** Het voorstel dat er al lag, of anders wat er verleend is. */
  static Afrekenformulier van(List<Jaarstand> jaren, Besluitbeeld eerder, boolean alles) {
    if (eerder != null)
      return new Afrekenformulier(
          null,
          false,
          eerder.voorstel().bedragen().stream()
              .map(j -> new Jaarvelden(j.schooljaar(), Bedrag.inVeld(j.bedrag())))
              .toList(),
          eerder.voorstel().grond(),
          eerder.voorstel().motivering());
    return new Afrekenformulier(
        null,
        false,
        jaren.stream()
            .map(j -> new Jaarvelden(j.schooljaar(), alles ? Bedrag.inVeld(j.verleend()) : ""))
            .toList(),
        null,
        "");
  }

  static Afrekenformulier leeg() {
    return new Afrekenformulier(null, false, List.of(), null, "");
  }

  boolean zietAf() {
    return Boolean.TRUE.equals(afzien);
  }

  /**
   * Het voorstel.
   *
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer naast elk bedrag dat er niet is
   */
  Voorstel alsVoorstel(Besluitsoort soort) {
    var invoer = new Invoer();
    var gelezen =
        IntStream.range(0, bedragen.size())
            .mapToObj(n -> bedrag(n, invoer))
            .filter(een -> een != null)
            .toList();
    invoer.moetGelezenZijn();
    return Voorstel.van(soort, grond, gelezen, Tekst.schoon(motivering));
  }

  private Jaarbedrag bedrag(int n, Invoer invoer) {
    var rij = bedragen.get(n);
    var veld = "bedragen[" + n + "].bedrag";
    var jaar = rij == null ? "" : Tekst.schoon(rij.jaar());
    if (!jaar.matches("20[0-9]{2}-20[0-9]{2}")) {
      invoer.fout(veld, "fout.subsidie.anderjaar");
      return null;
    }
    if (Tekst.schoon(rij.bedrag()).isEmpty()) {
      invoer.fout(veld, "fout.uitvoering.bedrag");
      return null;
    }
    var bedrag = invoer.bedrag(veld, rij.bedrag());
    return bedrag == null ? null : new Jaarbedrag(jaar, bedrag);
  }
}
