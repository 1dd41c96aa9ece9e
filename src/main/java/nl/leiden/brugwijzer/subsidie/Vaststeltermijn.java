package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/** Hoelang de gemeente heeft om vast te stellen: een redelijke termijn (artikel 4:13 Awb). */
@Component
class Vaststeltermijn {

  private static final Rechtsbron BRON = Rechtsbron.wet("artikel 4:13 Awb");

  private final Aanvraagklok aanvraagklok;
  private final SubsidieInstellingen instellingen;
  private final Clock klok;

  Vaststeltermijn(Aanvraagklok aanvraagklok, SubsidieInstellingen instellingen, Clock klok) {
    this.aanvraagklok = aanvraagklok;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  void begin(AanvraagId id, Gebruiker wie) {
    var weken = Duur.weken(instellingen.vaststellenWeken());
    aanvraagklok.begin(id, Soort.VASTSTELLEN, Termijn.van(BRON, LocalDate.now(klok), weken), wie);
  }
}
