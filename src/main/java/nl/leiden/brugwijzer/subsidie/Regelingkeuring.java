package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Betaalmoment;
import nl.leiden.brugwijzer.subsidie.brief.Briefopsteller;

/** Wat er in elke versie van een regeling moet kloppen voordat zij bewaard wordt. */
final class Regelingkeuring {

  private static final Pattern SCHOOLJAAR = Pattern.compile("(20[0-9]{2})-(20[0-9]{2})");
  private static final int HEEL = 100;

  private final List<Fout> fouten = new ArrayList<>();

  private Regelingkeuring() {}

  /**
   * @throws OngeldigeInvoer met alle fouten, naast hun veld
   */
  static void keur(Regelinginhoud inhoud) {
    var keuring = new Regelingkeuring();
    keuring.bekijk(inhoud);
    if (!keuring.fouten.isEmpty()) throw new OngeldigeInvoer(keuring.fouten);
  }

  private void bekijk(Regelinginhoud r) {
    eis(!leeg(r.naam()), "naam", "fout.subsidieregeling.naam");
    eis(!leeg(r.grondslag()), "grondslag", "fout.subsidieregeling.grondslag");
    eis(!leeg(r.bron()), "bron", "fout.subsidieregeling.bron");
    eis(r.bronDatum() != null, "bronDatum", "fout.subsidieregeling.brondatum");
    eis(
        !r.voorbeeld() || !leeg(r.voorbeeldUitleg()),
        "voorbeeldUitleg",
        "fout.subsidieregeling.voorbeeld");
    schooljaren(r);
    venster(r);
    eis(!r.soorten().isEmpty(), "soorten", "fout.subsidieregeling.soorten");
    eis(meerDanNul(r.maximum()), "maximum", "fout.subsidieregeling.maximum");
    eis(r.verdeling() != null, "verdeling", "fout.subsidieregeling.verdeling");
    var beslis = r.beslistermijn();
    eis(beslis.duur() != null, "beslisAantal", "fout.subsidieregeling.termijn");
    eis(beslis.vanaf() != null, "beslisVanaf", "fout.subsidieregeling.vanaf");
    eis(!leeg(beslis.artikel()), "beslisArtikel", "fout.subsidieregeling.artikel");
    eis(r.aanvultermijn() != null, "aanvulAantal", "fout.subsidieregeling.termijn");
    betaalmomenten(r.betaalmomenten());
    eis(
        r.verantwoordenUiterlijk() != null,
        "verantwoordenUiterlijk",
        "fout.subsidieregeling.verantwoorden");
    eis(r.urenadvies() > 0, "urenadvies", "fout.subsidieregeling.uren");
    eis(
        Briefopsteller.kent(r.brievenversie()),
        "brievenversie",
        "fout.subsidieregeling.brievenversie");
    for (var i = 0; i < r.kwaliteitseisen().size(); i++) {
      var eis = r.kwaliteitseisen().get(i);
      eis(!leeg(eis.tekst()), "eisen[" + i + "].tekst", "fout.subsidieregeling.eis");
      eis(!leeg(eis.bron()), "eisen[" + i + "].bron", "fout.subsidieregeling.eisbron");
    }
  }

  private void schooljaren(Regelinginhoud r) {
    eis(!r.schooljaren().isEmpty(), "schooljaren", "fout.subsidieregeling.schooljaren");
    var gezien = new HashSet<String>();
    for (var i = 0; i < r.schooljaren().size(); i++) {
      var jaar = r.schooljaren().get(i);
      var plek = "schooljaren[" + i + "].";
      var goed = isSchooljaar(jaar.schooljaar()) && gezien.add(jaar.schooljaar());
      eis(goed, plek + "schooljaar", "fout.subsidieregeling.schooljaar");
      eis(meerDanNul(jaar.bedrag()), plek + "plafond", "fout.subsidieregeling.plafond");
    }
  }

  private void venster(Regelinginhoud r) {
    var venster = r.venster();
    eis(venster.van() != null, "vensterVan", "fout.subsidieregeling.vensterdag");
    eis(venster.tot() != null, "vensterTot", "fout.subsidieregeling.vensterdag");
    if (venster.van() != null && venster.tot() != null)
      eis(!venster.tot().isBefore(venster.van()), "vensterTot", "fout.subsidieregeling.venster");
  }

  private void betaalmomenten(List<Betaalmoment> momenten) {
    var som = momenten.stream().mapToInt(Betaalmoment::aandeel).sum();
    eis(som == HEEL, "betaalmomenten", "fout.subsidieregeling.aandelen", som);
    for (var i = 0; i < momenten.size(); i++) {
      var m = momenten.get(i);
      var plek = "betaalmomenten[" + i + "].";
      eis(
          (m.dagen() == null) != (m.op() == null),
          plek + "dagen",
          "fout.subsidieregeling.betaaldag");
      eis(m.aandeel() > 0, plek + "aandeel", "fout.subsidieregeling.aandeel");
    }
  }

  private void eis(boolean klopt, String veld, String sleutel, Object... waarden) {
    if (!klopt) fouten.add(new Fout(veld, sleutel, waarden));
  }

  private static boolean isSchooljaar(String tekst) {
    var delen = SCHOOLJAAR.matcher(tekst);
    return delen.matches()
        && Integer.parseInt(delen.group(2)) == Integer.parseInt(delen.group(1)) + 1;
  }

  private static boolean leeg(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  private static boolean meerDanNul(BigDecimal bedrag) {
    return bedrag != null && bedrag.signum() > 0;
  }
}
