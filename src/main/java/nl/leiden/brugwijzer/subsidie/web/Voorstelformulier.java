package nl.leiden.brugwijzer.subsidie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.Bedrag;
import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Besluitsoort;
import nl.leiden.brugwijzer.subsidie.Rondebeeld;
import nl.leiden.brugwijzer.subsidie.Voorstel;
import nl.leiden.brugwijzer.subsidie.Voorsteltafel.Concept;
import nl.leiden.brugwijzer.subsidie.Voorsteltekst;
import nl.leiden.brugwijzer.subsidie.Voorsteltekst.Oordeeltekst;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;

/**
 * Een voorstel zoals getypt.
 *
 * @param taak de taak die het scherm liet zien
 * @param conceptVersie de versie van het concept die dit formulier laatst zag, of null
 */
record Voorstelformulier(
    UUID taak,
    Integer conceptVersie,
    Besluitsoort soort,
    Besluitgrond grond,
    List<@Valid Bedragveld> bedragen,
    @Size(max = 6000, message = "{fout.subsidie.lang}") @ZonderBsn String motivering,
    List<@Valid Oordeelveld> oordelen) {

  private static final int CENTEN = 2;

  /** Zoveel schooljaren of eisen heeft een regeling hoogstens. */
  private static final int RIJEN = 20;

  /** Het bedrag van een schooljaar. */
  record Bedragveld(@Size(max = 20, message = "{fout.subsidie.bedrag}") String bedrag) {}

  /** Het oordeel over een eis. */
  record Oordeelveld(
      Boolean voldoet,
      @Size(max = 2000, message = "{fout.subsidie.lang}") @ZonderBsn String toelichting) {}

  Voorstelformulier {
    bedragen = zonderGaten(bedragen, new Bedragveld(""));
    oordelen = zonderGaten(oordelen, new Oordeelveld(null, ""));
  }

  /** Spring zoekt fouten bij rijen die er zijn; hoeveel er horen, weet pas het scherm. */
  private static <T> List<T> zonderGaten(List<T> rijen, T leeg) {
    return IntStream.range(0, RIJEN)
        .mapToObj(n -> rijen != null && n < rijen.size() ? rijen.get(n) : null)
        .map(rij -> rij == null ? leeg : rij)
        .toList();
  }

  static Voorstelformulier leeg() {
    return new Voorstelformulier(null, null, null, null, null, "", null);
  }

  static Voorstelformulier van(Rondebeeld x, Concept concept) {
    if (concept != null) return van(concept.inhoud(), concept.versie());
    if (x.besluit() != null) return van(x, x.besluit().voorstel());
    return new Voorstelformulier(
        null,
        null,
        null,
        null,
        gevraagd(x),
        "",
        x.eisen().stream().map(eis -> new Oordeelveld(null, "")).toList());
  }

  private static Voorstelformulier van(Voorsteltekst t, int versie) {
    return new Voorstelformulier(
        null,
        versie,
        t.soort(),
        t.grond(),
        t.bedragen().stream().map(Bedragveld::new).toList(),
        t.motivering(),
        t.oordelen().stream().map(o -> new Oordeelveld(o.voldoet(), o.toelichting())).toList());
  }

  private static List<Bedragveld> gevraagd(Rondebeeld x) {
    return verdeel(x.aanvraag().inhoud().begroting().gevraagd(), x.geld().jaren().size());
  }

  /** Wat al eens is voorgelegd en terugkwam. */
  private static Voorstelformulier van(Rondebeeld x, Voorstel v) {
    return new Voorstelformulier(
        null,
        null,
        v.soort(),
        v.grond(),
        v.bedragen().isEmpty()
            ? gevraagd(x)
            : x.geld().jaren().stream()
                .map(jaar -> new Bedragveld(Bedrag.inVeld(jaar.dit())))
                .toList(),
        v.motivering(),
        v.oordelen().stream().map(o -> new Oordeelveld(o.voldoet(), o.toelichting())).toList());
  }

  /** Gelijk over de jaren, tot op de cent; wat overblijft, komt bij het laatste. */
  static List<Bedragveld> verdeel(BigDecimal gevraagd, int jaren) {
    if (gevraagd == null || jaren == 0) return List.of();
    var deel = gevraagd.divide(BigDecimal.valueOf(jaren), CENTEN, RoundingMode.DOWN);
    var rest = gevraagd.subtract(deel.multiply(BigDecimal.valueOf(jaren - 1L)));
    return IntStream.range(0, jaren)
        .mapToObj(n -> new Bedragveld(Bedrag.inVeld(n == jaren - 1 ? rest : deel)))
        .toList();
  }

  /** Wat er in een veld staat. */
  public String bedrag(int jaar) {
    return bedragen.get(jaar).bedrag();
  }

  /** Het oordeel zoals getypt. */
  public Oordeelveld oordeel(int eis) {
    return oordelen.get(eis);
  }

  Voorstelformulier opVersie(Integer versie) {
    return new Voorstelformulier(taak, versie, soort, grond, bedragen, motivering, oordelen);
  }

  Voorsteltekst tekst() {
    return new Voorsteltekst(
        soort,
        grond,
        zonderStaart(bedragen.stream().map(b -> Tekst.schoon(b.bedrag())).toList(), ""),
        Tekst.schoon(motivering),
        zonderStaart(
            oordelen.stream()
                .map(o -> new Oordeeltekst(o.voldoet(), Tekst.schoon(o.toelichting())))
                .toList(),
            new Oordeeltekst(null, "")));
  }

  private static <T> List<T> zonderStaart(List<T> rijen, T leeg) {
    var tot = rijen.size();
    while (tot > 0 && rijen.get(tot - 1).equals(leeg)) tot--;
    return rijen.subList(0, tot);
  }

  /**
   * Wat er getypt is, gelezen.
   *
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer naast elk veld dat niet te lezen was
   */
  Voorstel voorstel(List<String> schooljaren, int eisen) {
    var invoer = new Invoer();
    if (soort == null) invoer.fout("soort", "fout.subsidie.voorstel");
    var jaarbedragen = new ArrayList<Jaarbedrag>();
    for (var n = 0; n < schooljaren.size() && soort == Besluitsoort.VERLENING; n++) {
      var gelezen = invoer.bedrag("bedragen[" + n + "].bedrag", bedrag(n));
      if (gelezen != null && gelezen.signum() > 0)
        jaarbedragen.add(new Jaarbedrag(schooljaren.get(n), gelezen));
    }
    var gelezenOordelen = new ArrayList<Voorstel.Oordeel>();
    for (var n = 0; n < eisen; n++) {
      var o = oordeel(n);
      if (o.voldoet() == null) invoer.fout("oordelen[" + n + "].voldoet", "fout.besluit.oordeel");
      else gelezenOordelen.add(new Voorstel.Oordeel(o.voldoet(), Tekst.schoon(o.toelichting())));
    }
    invoer.moetGelezenZijn();
    return new Voorstel(
        soort, grond, jaarbedragen, Tekst.schoon(motivering), gelezenOordelen, null);
  }
}
