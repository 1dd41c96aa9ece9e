package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.school.Vestiging;
import org.springframework.stereotype.Component;

/** Wat opvalt aan een aanvraag en wat de school moet weten; niets ervan houdt indienen tegen. */
@Component
class Aandachtspunten {

  /** De schaal van de schoolweging volgens de Inspectie van het Onderwijs. */
  private static final BigDecimal WEGING_LAAGST = BigDecimal.valueOf(20);

  private static final BigDecimal WEGING_HOOGST = BigDecimal.valueOf(40);

  private final Woorden woorden;
  private final Dagwoorden dagen;

  Aandachtspunten(Woorden woorden, Dagwoorden dagen) {
    this.woorden = woorden;
    this.dagen = dagen;
  }

  /** De zinnen bij een onderdeel. */
  List<String> bij(Onderdeel o, Aanvraaginhoud inhoud, Regelinginhoud regeling, Vestiging school) {
    return switch (o) {
      case KENGETALLEN -> kengetallen(inhoud, school);
      case INZET -> uren(inhoud, regeling);
      case RIJKSSUBSIDIE -> rijk(inhoud);
      default -> List.of();
    };
  }

  private List<String> kengetallen(Aanvraaginhoud inhoud, Vestiging school) {
    var punten = new ArrayList<String>();
    var weging = inhoud.schoolweging().waarde();
    if (weging != null
        && (weging.compareTo(WEGING_LAAGST) < 0 || weging.compareTo(WEGING_HOOGST) > 0))
      punten.add(woorden.van("subsidie.let.schoolweging"));
    var score = inhoud.achterstandsscore().waarde();
    if (school.achterstandsscore() == null || score == null) return punten;
    var sleutel =
        score.compareTo(school.achterstandsscore()) == 0
            ? "subsidie.let.score.gelijk"
            : "subsidie.let.score.anders";
    punten.add(
        woorden.van(
            sleutel,
            school.bron(),
            dagen.lang(school.bronDatum()),
            Bedrag.getal(school.achterstandsscore())));
    return punten;
  }

  private List<String> uren(Aanvraaginhoud inhoud, Regelinginhoud regeling) {
    var advies = BigDecimal.valueOf(regeling.urenadvies());
    return inhoud.uren() != null && inhoud.uren().compareTo(advies) < 0
        ? List.of(woorden.van("subsidie.let.uren", regeling.urenadvies()))
        : List.of();
  }

  private List<String> rijk(Aanvraaginhoud inhoud) {
    if (inhoud.rijkssubsidie() == Rijkssubsidie.TOEGEKEND)
      return List.of(woorden.van("subsidie.let.rijk.TOEGEKEND"));
    if (inhoud.rijkssubsidie() == Rijkssubsidie.NIET_AANGEVRAAGD)
      return List.of(woorden.van("subsidie.let.rijk.NIET_AANGEVRAAGD"));
    if (inhoud.rijkssubsidie() == Rijkssubsidie.UITSLAG_ONBEKEND)
      return List.of(woorden.van("subsidie.let.rijk.UITSLAG_ONBEKEND"));
    return List.of();
  }
}
