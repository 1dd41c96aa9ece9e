package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/** Zes weken, vanaf de dag na de bekendmaking (artikel 6:7 en 6:8 Awb). */
@Component
class Bezwaartermijn {

  private static final Rechtsbron BRON = Rechtsbron.wet("artikel 6:7 Awb");
  private static final Duur ZES_WEKEN = Duur.weken(6);

  private final Aanvraagklok aanvraagklok;
  private final Gewonedagen dagen;

  Bezwaartermijn(Aanvraagklok aanvraagklok, Gewonedagen dagen) {
    this.aanvraagklok = aanvraagklok;
    this.dagen = dagen;
  }

  /** De termijn na bekendmaking op deze dag. */
  static Termijn na(LocalDate bekendgemaakt) {
    return Termijn.van(BRON, bekendgemaakt, ZES_WEKEN);
  }

  /** De laatste dag voor bezwaar na bekendmaking op deze dag. */
  LocalDate uiterlijk(LocalDate bekendgemaakt) {
    return na(bekendgemaakt).reken(dagen).uiterlijk();
  }

  void begin(AanvraagId id, LocalDate bekendgemaakt, Gebruiker wie) {
    aanvraagklok.begin(id, Soort.BEZWAAR, na(bekendgemaakt), wie);
  }
}
