package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Component;

/** Gaat na of iemand deze plek kan krijgen, en van deze beheerder. */
@Component
class Plaatsingskeuring {

  private final Organisatieboek organisaties;
  private final Gebruikerslijst lijst;

  Plaatsingskeuring(Organisatieboek organisaties, Gebruikerslijst lijst) {
    this.organisaties = organisaties;
    this.lijst = lijst;
  }

  /**
   * Weigert wat niet klopt of niet mag.
   *
   * @throws NietToegestaan als de vrager deze rol niet geeft
   * @throws NietGevonden bij een organisatie buiten zijn bereik
   * @throws OngeldigeInvoer naast het veld dat niet klopt
   */
  void keur(Plaatsing p, Gebruiker wie) {
    var bevoegdheid = Bevoegdheid.van(wie);
    keurIngevuld(p);
    if (!bevoegdheid.rollen().contains(p.rol())) throw new NietToegestaan("gebruiker.rolgeven");
    if (!bevoegdheid.geldtVoor(wie, p.rol(), p.organisatie()))
      throw new NietGevonden("organisatie", p.organisatie());
    var organisatie =
        organisaties
            .vind(p.organisatie())
            .orElseThrow(() -> new NietGevonden("organisatie", p.organisatie()));
    if (!organisatie.soort().kent(p.rol()))
      throw new OngeldigeInvoer("organisatie", "fout.gebruikers.soort", organisatie.naam());
    if (p.rol().vanEenSchool()) keurSchool(p, bevoegdheid);
    keurDagen(p.vanaf(), p.tot());
  }

  private static void keurIngevuld(Plaatsing p) {
    var fouten = new ArrayList<Fout>();
    if (p.rol() == null) fouten.add(new Fout("rol", "fout.gebruikers.rol"));
    if (p.organisatie() == null) fouten.add(new Fout("organisatie", "fout.gebruikers.organisatie"));
    if (p.rol() != null && p.rol().vanEenSchool() && p.vestiging() == null)
      fouten.add(new Fout("vestiging", "fout.gebruikers.school"));
    if (p.vanaf() == null) fouten.add(new Fout("vanaf", "fout.gebruikers.vanaf"));
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  /** Een directeur is van het eigen bestuur; een brugfunctionaris komt waar zijn werkgever komt. */
  private void keurSchool(Plaatsing p, Bevoegdheid bevoegdheid) {
    if (!organisaties.isSchool(p.vestiging()))
      throw new OngeldigeInvoer("vestiging", "fout.gebruikers.school");
    if (p.rol() == Rol.DIRECTEUR && !organisaties.isVanBestuur(p.vestiging(), p.organisatie()))
      throw new OngeldigeInvoer("vestiging", "fout.gebruikers.schoolbestuur");
    if (p.rol() == Rol.BRUGFUNCTIONARIS
        && !bevoegdheid.overal()
        && !organisaties.werktOp(p.vestiging(), p.organisatie()))
      throw new OngeldigeInvoer("vestiging", "fout.gebruikers.andereschool");
  }

  private void keurDagen(LocalDate vanaf, LocalDate tot) {
    var vandaag = lijst.vandaag();
    if (vanaf.isBefore(vandaag)) throw new OngeldigeInvoer("vanaf", "fout.gebruikers.voorbij");
    if (vanaf.isAfter(vandaag.plusYears(1)))
      throw new OngeldigeInvoer("vanaf", "fout.gebruikers.tever");
    if (tot != null && tot.isBefore(vanaf))
      throw new OngeldigeInvoer("tot", "fout.gebruikers.omgekeerd");
  }
}
