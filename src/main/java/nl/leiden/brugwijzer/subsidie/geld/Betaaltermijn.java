package nl.leiden.brugwijzer.subsidie.geld;

import java.time.LocalDate;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/** Hoelang de gemeente mag doen over betalen en over terugvorderen. */
@Component
class Betaaltermijn {

  private static final Rechtsbron BETALEN = Rechtsbron.wet("artikel 4:87 Awb");
  private static final Rechtsbron TERUGVORDEREN = Rechtsbron.wet("artikel 4:57 Awb");
  private static final Duur ZES_WEKEN = Duur.weken(6);
  private static final Duur VIJF_JAAR = new Duur(5, Duur.Eenheid.JAREN);

  private final Gewonedagen dagen;

  Betaaltermijn(Gewonedagen dagen) {
    this.dagen = dagen;
  }

  /**
   * De laatste dag om te betalen: de dag die het besluit noemt, en anders zes weken na de
   * bekendmaking.
   */
  LocalDate uiterlijk(LocalDate bekendgemaakt, LocalDate genoemd) {
    return genoemd != null && genoemd.isAfter(bekendgemaakt)
        ? genoemd
        : Termijn.van(BETALEN, bekendgemaakt, ZES_WEKEN).reken(dagen).uiterlijk();
  }

  /** De laatste dag om terug te vorderen. */
  LocalDate terugTot(LocalDate bekendgemaakt) {
    return Termijn.van(TERUGVORDEREN, bekendgemaakt, VIJF_JAAR).reken(dagen).uiterlijk();
  }
}
