package nl.leiden.brugwijzer.suggestie;

import java.util.HashMap;
import nl.leiden.brugwijzer.engine.Beslistabel;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import org.springframework.stereotype.Component;

/** Zegt van wie een signaal is, volgens de tabel {@code routering.dmn}. */
@Component
class Routering {

  private final Beslistabel tabel;
  private final SocialeKaart kaart;
  private final Signaaleigenaren eigenaren;

  Routering(Beslistabel tabel, SocialeKaart kaart, Signaaleigenaren eigenaren) {
    this.tabel = tabel;
    this.kaart = kaart;
    this.eigenaren = eigenaren;
  }

  /**
   * Waar een signaal hoort.
   *
   * @param waarom code van de regel die koos, onder {@code suggestie.waarom.}
   */
  record Route(Eigenaar eigenaar, String waarom) {}

  Route voor(Signaalinhoud inhoud) {
    var waarden = new HashMap<String, Object>();
    waarden.put("wijkteam", gaatOverWijkteam(inhoud));
    waarden.put("obstakel", inhoud.obstakel() == null ? null : inhoud.obstakel().name());
    waarden.put("regelVan", inhoud.regelVan().name());
    waarden.put("thema", inhoud.thema());
    var uitkomst = tabel.beslis("routering", waarden);
    return new Route(
        Eigenaar.valueOf((String) uitkomst.get("eigenaar")), (String) uitkomst.get("waarom"));
  }

  private boolean gaatOverWijkteam(Signaalinhoud inhoud) {
    return inhoud.instantieId() != null
        && eigenaren
            .organisatie(Eigenaar.WIJKTEAM)
            .equals(kaart.vind(inhoud.instantieId()).organisatie());
  }
}
