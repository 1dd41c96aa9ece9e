package nl.leiden.brugwijzer.suggestie;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.Bsn;
import nl.leiden.brugwijzer.suggestie.Splitsbalie.Deel;
import org.springframework.stereotype.Component;

/** Of elk deel een zin, een thema en een eigenaar heeft. */
@Component
public class Splitskeuring {

  /** Zoveel delen zijn er minstens. */
  public static final int MINSTE = 2;

  /** Zoveel delen zijn er hoogstens. */
  public static final int MEESTE = 6;

  private final Themas themas;

  Splitskeuring(Themas themas) {
    this.themas = themas;
  }

  /**
   * @param vast of er nu een gezin vastzit
   * @param gezin het deel waar dat gezin geholpen wordt, of null
   * @throws OngeldigeInvoer naast elk veld waar het aan schort
   */
  void keur(List<Deel> delen, boolean vast, Integer gezin) {
    if (delen.size() < MINSTE || delen.size() > MEESTE)
      throw new OngeldigeInvoer("delen", "fout.splitsen.aantal", MINSTE, MEESTE);
    var fouten = new ArrayList<Fout>();
    for (var i = 0; i < delen.size(); i++) keur(delen.get(i), "delen[%d].".formatted(i), fouten);
    if (vast && (gezin == null || gezin < 0 || gezin >= delen.size()))
      fouten.add(new Fout("gezin", "fout.splitsen.gezin"));
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private void keur(Deel deel, String veld, List<Fout> fouten) {
    var zin = Tekst.schoon(deel.zin());
    if (zin.isEmpty()) fouten.add(new Fout(veld + "zin", "fout.splitsen.zin"));
    if (zin.length() > Signaalinhoud.ZIN)
      fouten.add(new Fout(veld + "zin", "fout.suggestie.lang", Signaalinhoud.ZIN));
    if (Bsn.staatIn(zin)) fouten.add(new Fout(veld + "zin", "fout.bsn"));
    if (deel.thema() == null || themas.vind(deel.thema()).isEmpty())
      fouten.add(new Fout(veld + "thema", "fout.suggestie.thema"));
    if (deel.eigenaar() == null) fouten.add(new Fout(veld + "eigenaar", "fout.splitsen.eigenaar"));
  }
}
