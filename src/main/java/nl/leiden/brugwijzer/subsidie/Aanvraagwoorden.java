package nl.leiden.brugwijzer.subsidie;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.stereotype.Component;

/** Een onderdeel van een aanvraag in woorden, veld voor veld: om te vergelijken en na te lezen. */
@Component
public class Aanvraagwoorden {

  private static final String EIS = "kwaliteit[";

  private final Woorden woorden;
  private final Bedrag bedrag;

  Aanvraagwoorden(Woorden woorden, Bedrag bedrag) {
    this.woorden = woorden;
    this.bedrag = bedrag;
  }

  /** De velden van een onderdeel met hun tekst, in de volgorde van het formulier. */
  public Map<String, String> van(Onderdeel o, Aanvraaginhoud a, Rekening rekening) {
    var velden = new LinkedHashMap<String, String>();
    switch (o) {
      case SCHOOL -> velden.put("schooljaren", String.join(", ", a.schooljaren()));
      case OUDERS -> {
        velden.put("populatie", a.populatie());
        velden.put("uitdagingen", a.uitdagingen());
      }
      case KENGETALLEN -> {
        velden.put("schoolweging", kengetal(a.schoolweging()));
        velden.put("spreidingscijfer", kengetal(a.spreidingscijfer()));
        velden.put("achterstandsscore", kengetal(a.achterstandsscore()));
      }
      case INZET -> {
        velden.put("uren", Bedrag.getal(a.uren()));
        velden.put("werkgever", keuze("subsidie.werkgever.", a.werkgever()));
      }
      case KWALITEIT -> {
        for (var i = 0; i < a.kwaliteit().size(); i++) velden.put(EIS + i + "]", a.kwaliteit(i));
      }
      case BEGROTING -> {
        velden.put("posten", posten(a.begroting()));
        var gevraagd = a.begroting().gevraagd();
        velden.put("gevraagd", gevraagd == null ? "" : bedrag.toon(gevraagd));
      }
      case RIJKSSUBSIDIE -> velden.put("rijkssubsidie", keuze("subsidie.rijk.", a.rijkssubsidie()));
      case REKENING -> {
        velden.put("iban", rekening.kort());
        velden.put("tenaamstelling", rekening.tenaamstelling());
      }
    }
    return velden;
  }

  /** Hoe een veld heet. */
  public String naam(String veld) {
    if (!veld.startsWith(EIS)) return woorden.van("subsidie.veld." + veld);
    var nummer = Integer.parseInt(veld.substring(EIS.length(), veld.length() - 1)) + 1;
    return woorden.van("subsidie.veld.kwaliteit", nummer);
  }

  private String kengetal(Kengetal getal) {
    if (getal.waarde() == null && getal.jaar() == null && getal.bron().isBlank()) return "";
    var jaar = getal.jaar() == null ? "?" : getal.jaar().toString();
    var bron = getal.bron().isBlank() ? "?" : getal.bron();
    var waarde = getal.waarde() == null ? "?" : Bedrag.getal(getal.waarde());
    return woorden.van("subsidie.kengetal", waarde, jaar, bron);
  }

  private String posten(Begroting begroting) {
    return begroting.posten().stream()
        .map(
            post ->
                post.omschrijving()
                    + ": "
                    + (post.bedrag() == null ? "?" : bedrag.toon(post.bedrag())))
        .collect(Collectors.joining(" / "));
  }

  private String keuze(String begin, Enum<?> waarde) {
    return waarde == null ? "" : woorden.van(begin + waarde.name());
  }
}
