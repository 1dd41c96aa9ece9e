package nl.leiden.brugwijzer.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.privacy.Bsn;

/** De naam van een bestand, zoals iemand hem veilig kan lezen en bewaren. */
final class Bestandsnaam {

  static final int LANGST = 120;

  /** Paden, stuurtekens, onzichtbare tekens die de leesrichting draaien, en wat Windows weigert. */
  private static final Pattern PAD = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

  private static final Pattern ONZICHTBAAR =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
  private static final Pattern WIT = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern LASTIG = Pattern.compile("[<>:\"|?*%;]");
  private static final Pattern RAND = Pattern.compile("^[. ]+|[. ]+$");

  private Bestandsnaam() {}

  /**
   * De opgeschoonde naam. Hij eindigt zoals het type het wil: een foto die brief.pdf heet, wordt
   * brief.pdf.jpg.
   */
  static String van(String opgegeven, Bestandstype type) {
    var naam = opgegeven == null ? "" : Normalizer.normalize(opgegeven, Normalizer.Form.NFC);
    naam = PAD.matcher(naam).replaceFirst("");
    naam = WIT.matcher(ONZICHTBAAR.matcher(naam).replaceAll(" ")).replaceAll(" ");
    naam = RAND.matcher(LASTIG.matcher(naam).replaceAll("_")).replaceAll("");
    if (Bsn.staatIn(naam)) throw new OngeldigeInvoer("bestand", "fout.document.naam.bsn");
    return metEinde(naam, type);
  }

  private static String metEinde(String naam, Bestandstype type) {
    var klein = naam.toLowerCase(Locale.ROOT);
    var einde =
        type.einden().stream().map(e -> "." + e).filter(klein::endsWith).findFirst().orElse(null);
    var stam = einde == null ? naam : naam.substring(0, naam.length() - einde.length());
    if (stam.isBlank()) stam = "bestand";
    return kort(stam) + (einde == null ? "." + type.einden().get(0) : einde);
  }

  private static String kort(String stam) {
    var ruimte = LANGST - 6;
    if (stam.length() <= ruimte) return stam;
    // Een teken van twee helften blijft heel.
    var knip = Character.isHighSurrogate(stam.charAt(ruimte - 1)) ? ruimte - 1 : ruimte;
    return stam.substring(0, knip);
  }
}
