package nl.leiden.brugwijzer.suggestie;

import java.util.ArrayList;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.privacy.Bsn;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import org.springframework.stereotype.Component;

/** Of een melding compleet genoeg is om er iets mee te doen. */
@Component
class Signaalkeuring {

  private final SocialeKaart kaart;
  private final Themas themas;

  Signaalkeuring(SocialeKaart kaart, Themas themas) {
    this.kaart = kaart;
    this.themas = themas;
  }

  /**
   * @throws OngeldigeInvoer naast elk veld waar het aan schort
   */
  void keur(Signaalinhoud inhoud) {
    var fouten = new ArrayList<Fout>();
    tekst(fouten, "zin", inhoud.zin(), Signaalinhoud.ZIN);
    if (inhoud.zin().isEmpty()) fouten.add(new Fout("zin", "fout.suggestie.zin"));
    if (!waarbij(inhoud)) fouten.add(new Fout("waarbij", "fout.suggestie.waarbij"));
    tekst(fouten, "regel", inhoud.regel(), Signaalinhoud.REGEL);
    if (inhoud.vaak() == null) fouten.add(new Fout("vaak", "fout.suggestie.vaak"));
    if (inhoud.thema() == null || themas.vind(inhoud.thema()).isEmpty())
      fouten.add(new Fout("thema", "fout.suggestie.thema"));
    tekst(fouten, "idee", inhoud.idee(), Signaalinhoud.IDEE);
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private static void tekst(ArrayList<Fout> fouten, String veld, String tekst, int langst) {
    if (tekst.length() > langst) fouten.add(new Fout(veld, "fout.suggestie.lang", langst));
    if (Bsn.staatIn(tekst)) fouten.add(new Fout(veld, "fout.bsn"));
  }

  private boolean waarbij(Signaalinhoud inhoud) {
    if (inhoud.regelingId() != null) return staatOpKaart(inhoud.regelingId(), true);
    if (inhoud.instantieId() != null) return staatOpKaart(inhoud.instantieId(), false);
    return !inhoud.regel().isEmpty();
  }

  private boolean staatOpKaart(java.util.UUID id, boolean regeling) {
    try {
      return (kaart.vind(id).soort() == Bestemming.Soort.REGELING) == regeling;
    } catch (NietGevonden onbekend) {
      return false;
    }
  }
}
