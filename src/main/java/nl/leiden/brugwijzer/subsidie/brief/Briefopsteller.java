package nl.leiden.brugwijzer.subsidie.brief;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.document.Brieftekst;
import nl.leiden.brugwijzer.document.Brieftekst.Rechtsmiddel;
import org.springframework.stereotype.Component;

/**
 * Schrijft een brief: feiten en een sjabloon worden een {@link Brieftekst}. Neemt geen besluit en
 * bewaart niets.
 */
@Component
public class Briefopsteller {

  /** De versie die een nieuwe regeling krijgt. */
  public static final int LAATSTE = 1;

  private static final Set<String> KOP = Set.of("onderwerp", "ondertekening", "titel");

  private final Map<Integer, Briefsjablonen> versies;

  Briefopsteller() {
    versies =
        IntStream.rangeClosed(1, LAATSTE)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Briefsjablonen::new));
  }

  /** Of er brieven van deze versie zijn. */
  public static boolean kent(int versie) {
    return versie >= 1 && versie <= LAATSTE;
  }

  /**
   * De tekst van een brief.
   *
   * @throws BriefOnvolledig als er een feit ontbreekt dat deze brief noemt
   */
  public Brieftekst stelOp(Briefsoort soort, Briefgegevens gegevens) {
    var kop = gegevens.kop();
    var feiten = gegevens.feiten();
    var sjablonen = versies.get(kop.versie());
    if (sjablonen == null) throw new BriefOnvolledig("versie");
    var brief = sjablonen.van(soort.sjabloon());
    var bouwer = new Blokkenbouwer(feiten);
    bouwer.bouw(sjablonen.van("aanhef"));
    bouwer.bouw(inhoud(brief));
    if (kop.eigenAlinea() != null) bouwer.alineas(kop.eigenAlinea());
    return new Brieftekst(
        kopregel("onderwerp", brief, feiten).get(0),
        kop.nummer(),
        kop.uwKenmerk(),
        kop.datum(),
        kop.aan(),
        bouwer.bouw(inhoud(sjablonen.van("slot"))),
        kopregel("ondertekening", sjablonen.van("slot"), feiten),
        rechtsmiddel(soort, sjablonen, gegevens));
  }

  private static Rechtsmiddel rechtsmiddel(
      Briefsoort soort, Briefsjablonen sjablonen, Briefgegevens gegevens) {
    if (!soort.isBesluit()) return null;
    var clausule = sjablonen.van(Briefgegevens.naam(soort.weg()));
    return new Rechtsmiddel(
        kopregel("titel", clausule, gegevens.feiten()).get(0),
        gegevens.laatsteDag().orElseThrow(() -> new BriefOnvolledig("reageren")),
        new Blokkenbouwer(gegevens.feiten()).bouw(inhoud(clausule)));
  }

  private static List<String> kopregel(
      String vorm, List<Sjabloonregel> regels, Map<String, List<List<String>>> feiten) {
    return regels.stream()
        .filter(regel -> regel.vorm().equals(vorm) && regel.geldt(feiten))
        .findFirst()
        .orElseThrow(() -> new BriefOnvolledig(vorm))
        .rijen(feiten)
        .get(0);
  }

  private static List<Sjabloonregel> inhoud(List<Sjabloonregel> regels) {
    return regels.stream().filter(regel -> !KOP.contains(regel.vorm())).toList();
  }
}
