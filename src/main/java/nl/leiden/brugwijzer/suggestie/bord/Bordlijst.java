package nl.leiden.brugwijzer.suggestie.bord;

import java.util.List;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Signaalblik;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** De signalen van wie ze behandelt, wat het eerst moet bovenaan. */
@Service
@Transactional(readOnly = true)
public class Bordlijst {

  private final Signaalblik blik;
  private final Bordzoeker zoeker;
  private final Bordlezer lezer;

  Bordlijst(Signaalblik blik, Bordzoeker zoeker, Bordlezer lezer) {
    this.blik = blik;
    this.zoeker = zoeker;
    this.lezer = lezer;
  }

  /**
   * Een bladzijde.
   *
   * @param na waar zij begint, of null
   */
  public Bladzijde<Bordkaart> blad(Bordfilter filter, String na, Gebruiker wie) {
    var ziet = blik.voor("signaal.lijst", wie);
    var vraag =
        Bordvraag.van(
            filter, ziet, zoeker.vind(filter, wie), Cursor.van(na), Bladzijde.GROOTTE + 1);
    return Bladzijde.van(
        lezer.lees(vraag.sql(), vraag.waarden()),
        Bladzijde.GROOTTE,
        kaart -> new Cursor(kaart.plek().toString(), kaart.id()).alsTekst());
  }

  /** De thema's om uit te kiezen. */
  public List<String> themas() {
    return zoeker.themas();
  }
}
