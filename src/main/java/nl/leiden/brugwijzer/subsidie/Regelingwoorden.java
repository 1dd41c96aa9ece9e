package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Verschil;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Betaalmoment;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import org.springframework.stereotype.Component;

/** Een versie van een regeling in woorden, veld voor veld: om te lezen en te vergelijken. */
@Component
public class Regelingwoorden {

  private final Woorden woorden;
  private final Dagwoorden dagen;
  private final Bedrag bedrag;
  private final Rekensomwoorden sommen;

  Regelingwoorden(Woorden woorden, Dagwoorden dagen, Bedrag bedrag, Rekensomwoorden sommen) {
    this.woorden = woorden;
    this.dagen = dagen;
    this.bedrag = bedrag;
    this.sommen = sommen;
  }

  /** De velden met hun tekst, in de volgorde van het formulier; de sleutel is al een woord. */
  public Map<String, String> van(Regelinginhoud r) {
    var velden = new LinkedHashMap<String, String>();
    zet(velden, "naam", r.naam());
    zet(velden, "grondslag", r.grondslag());
    zet(
        velden,
        "schooljaren",
        r.schooljaren().stream()
            .map(p -> p.schooljaar() + ": " + bedrag.toon(p.bedrag()))
            .collect(Collectors.joining("; ")));
    zet(
        velden,
        "venster",
        woorden.van("subsidieregeling.vantot", datum(r.venster().van()), datum(r.venster().tot())));
    zet(
        velden,
        "soorten",
        r.soorten().stream()
            .map(s -> woorden.van("subsidieregeling.soort." + s))
            .collect(Collectors.joining(", ")));
    zet(velden, "maximum", bedrag.toon(r.maximum()));
    zet(velden, "verdeling", woorden.van("subsidieregeling.verdeling." + r.verdeling()));
    var beslis = r.beslistermijn();
    zet(
        velden,
        "beslistermijn",
        woorden.van(
            "subsidieregeling.beslist." + beslis.vanaf(),
            sommen.duur(beslis.duur()),
            beslis.artikel()));
    zet(velden, "aanvultermijn", sommen.duur(r.aanvultermijn()));
    zet(
        velden,
        "betaalmomenten",
        r.betaalmomenten().stream().map(this::moment).collect(Collectors.joining("; ")));
    zet(velden, "verantwoorden", datum(r.verantwoordenUiterlijk()));
    zet(velden, "urenadvies", woorden.van("subsidieregeling.urenperweek", r.urenadvies()));
    for (var i = 0; i < r.kwaliteitseisen().size(); i++) {
      var eis = r.kwaliteitseisen().get(i);
      velden.put(
          woorden.van("subsidieregeling.veld.eis", i + 1),
          woorden.van("subsidieregeling.metbron", eis.tekst(), eis.bron()));
    }
    zet(
        velden,
        "brieven",
        woorden.van("subsidieregeling.brievenversie", String.valueOf(r.brievenversie())));
    r.eigenAlineas()
        .forEach(
            (soort, tekst) ->
                velden.put(woorden.van("subsidieregeling.veld.eigenalinea", soort(soort)), tekst));
    zet(velden, "bron", woorden.van("subsidieregeling.bronmetdag", r.bron(), datum(r.bronDatum())));
    zet(velden, "voorbeeld", r.voorbeeld() ? r.voorbeeldUitleg() : "");
    return velden;
  }

  /** Waarin twee versies verschillen. */
  public List<Verschil> verschillen(Regelinginhoud een, Regelinginhoud ander) {
    var links = van(een);
    var rechts = van(ander);
    var namen = new ArrayList<>(links.keySet());
    rechts.keySet().stream().filter(naam -> !links.containsKey(naam)).forEach(namen::add);
    return namen.stream()
        .map(
            naam -> new Verschil(naam, links.getOrDefault(naam, ""), rechts.getOrDefault(naam, "")))
        .filter(Verschil::echt)
        .toList();
  }

  private String soort(Briefsoort soort) {
    return woorden.van("subsidie.brief." + soort);
  }

  private String moment(Betaalmoment m) {
    return m.op() == null
        ? woorden.van("subsidieregeling.betaling.na", m.aandeel(), m.dagen())
        : woorden.van("subsidieregeling.betaling.op", m.aandeel(), datum(m.op()));
  }

  private void zet(Map<String, String> velden, String veld, String tekst) {
    velden.put(woorden.van("subsidieregeling.veld." + veld), tekst);
  }

  private String datum(LocalDate dag) {
    return dagen.datum(dag);
  }
}
