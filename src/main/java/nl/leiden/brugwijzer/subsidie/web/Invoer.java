package nl.leiden.brugwijzer.subsidie.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.subsidie.Bedrag;

/** Leest getypte getallen; wat niet te lezen is, komt als fout naast zijn veld. */
final class Invoer {

  private static final Pattern TE_HOOG = Pattern.compile(".*\\[[0-9]{3,}].*");
  private static final Pattern JAAR = Pattern.compile("20[0-9]{2}");

  private final List<Fout> fouten = new ArrayList<>();

  /** Spring telt rijen niet na en struikelt over een verzonnen nummer. */
  static void moetPassen(String parameter) {
    if (TE_HOOG.matcher(parameter).matches())
      throw new OngeldigeInvoer("posten", "fout.subsidie.terijen");
  }

  BigDecimal bedrag(String veld, String getypt) {
    return getal(veld, getypt, "fout.subsidie.bedrag");
  }

  BigDecimal getal(String veld, String getypt) {
    return getal(veld, getypt, "fout.subsidie.getal");
  }

  private BigDecimal getal(String veld, String getypt, String sleutel) {
    var schoon = Tekst.schoon(getypt);
    if (schoon.isEmpty()) return null;
    var gelezen = Bedrag.lees(schoon);
    if (gelezen.isEmpty()) fouten.add(new Fout(veld, sleutel));
    return gelezen.orElse(null);
  }

  Integer jaar(String veld, String getypt) {
    var schoon = Tekst.schoon(getypt);
    if (schoon.isEmpty()) return null;
    if (JAAR.matcher(schoon).matches()) return Integer.valueOf(schoon);
    fouten.add(new Fout(veld, "fout.subsidie.jaartal"));
    return null;
  }

  /** Een heel getal van nul of meer; null als het leeg of onleesbaar is. */
  Integer heel(String veld, String getypt) {
    var schoon = Tekst.schoon(getypt);
    if (schoon.isEmpty()) return null;
    if (schoon.matches("[0-9]{1,4}")) return Integer.valueOf(schoon);
    fouten.add(new Fout(veld, "fout.subsidie.heelgetal"));
    return null;
  }

  void fout(String veld, String sleutel) {
    fouten.add(new Fout(veld, sleutel));
  }

  /**
   * @throws OngeldigeInvoer als er iets niet te lezen was
   */
  void moetGelezenZijn() {
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }
}
