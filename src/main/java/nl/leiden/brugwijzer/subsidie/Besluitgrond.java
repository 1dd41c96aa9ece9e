package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.subsidie.Besluitsoort.BUITEN_BEHANDELING;
import static nl.leiden.brugwijzer.subsidie.Besluitsoort.INTREKKING;
import static nl.leiden.brugwijzer.subsidie.Besluitsoort.VASTSTELLING;
import static nl.leiden.brugwijzer.subsidie.Besluitsoort.VERLENING;
import static nl.leiden.brugwijzer.subsidie.Besluitsoort.WEIGERING;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Waarop een besluit rust dat minder geeft dan gevraagd, met het artikel. */
public enum Besluitgrond {
  RIJKSSUBSIDIE(null, false, WEIGERING),
  VOORWAARDEN(null, false, WEIGERING, VERLENING),
  MAXIMUM(null, false, VERLENING),
  PLAFOND("artikel 4:25, tweede lid, Awb", false, WEIGERING, VERLENING),
  ACTIVITEITEN("artikel 4:35, eerste lid, onder a, Awb", true, WEIGERING, VERLENING),
  VERPLICHTINGEN("artikel 4:35, eerste lid, onder b, Awb", true, WEIGERING, VERLENING),
  VERANTWOORDING("artikel 4:35, eerste lid, onder c, Awb", true, WEIGERING, VERLENING),
  ONJUISTE_GEGEVENS("artikel 4:35, tweede lid, onder a, Awb", true, WEIGERING),
  VERANDERDE_OMSTANDIGHEDEN("artikel 4:51 Awb", true, WEIGERING, VERLENING),
  NIET_AANGEVULD("artikel 4:5 Awb", false, BUITEN_BEHANDELING),
  LAGER_ACTIVITEITEN("artikel 4:46, tweede lid, onder a, Awb", true, VASTSTELLING),
  LAGER_VERPLICHTINGEN("artikel 4:46, tweede lid, onder b, Awb", true, VASTSTELLING),
  LAGER_ONJUISTE_GEGEVENS("artikel 4:46, tweede lid, onder c, Awb", true, VASTSTELLING),
  LAGER_ANDERSZINS_ONJUIST("artikel 4:46, tweede lid, onder d, Awb", true, VASTSTELLING),
  INTREKKING_ACTIVITEITEN("artikel 4:48, eerste lid, onder a, Awb", true, INTREKKING),
  INTREKKING_VERPLICHTINGEN("artikel 4:48, eerste lid, onder b, Awb", true, INTREKKING),
  INTREKKING_ONJUISTE_GEGEVENS("artikel 4:48, eerste lid, onder c, Awb", true, INTREKKING),
  INTREKKING_ANDERSZINS_ONJUIST("artikel 4:48, eerste lid, onder d, Awb", true, INTREKKING),
  INTREKKING_VERANDERDE_OMSTANDIGHEDEN("artikel 4:50, eerste lid, Awb", true, INTREKKING);

  private final String artikel;
  private final boolean zienswijze;
  private final Set<Besluitsoort> bij;

  Besluitgrond(String artikel, boolean zienswijze, Besluitsoort... bij) {
    this.artikel = artikel;
    this.zienswijze = zienswijze;
    this.bij = Set.of(bij);
  }

  /**
   * Waar de grond staat.
   *
   * @param regeling het besluit waarop de regeling rust, voor gronden uit de regeling zelf
   */
  public String artikel(String regeling) {
    return artikel == null ? regeling : artikel;
  }

  /** Of de school eerst haar zienswijze geeft: artikel 4:12, tweede lid, Awb houdt die in stand. */
  public boolean zienswijze() {
    return zienswijze;
  }

  /** Of deze grond bij zo'n besluit hoort. */
  public boolean past(Besluitsoort soort) {
    return bij.contains(soort);
  }

  /** De gronden die bij zo'n besluit horen. */
  public static List<Besluitgrond> bij(Besluitsoort soort) {
    return Stream.of(values()).filter(grond -> grond.past(soort)).toList();
  }
}
