package nl.leiden.brugwijzer.subsidie;

import java.util.Locale;
import java.util.UUID;
import nl.leiden.brugwijzer.document.Brieven;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens;
import nl.leiden.brugwijzer.subsidie.brief.Briefopsteller;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import org.springframework.stereotype.Component;

/** Schrijft brieven van feiten en bewaart ze bij de aanvraag. */
@Component
class Briefpost {

  private final Briefopsteller opsteller;
  private final Brieven brieven;

  Briefpost(Briefopsteller opsteller, Brieven brieven) {
    this.opsteller = opsteller;
    this.brieven = brieven;
  }

  /** Een brief die meteen de deur uit gaat. */
  void geefUit(Aanvraag a, Briefsoort soort, Briefgegevens feiten, Gebruiker wie) {
    var tekst = opsteller.stelOp(soort, feiten);
    brieven.geefUit(Subsidieadres.verwijzing(a.id()), naam(soort), tekst, wie);
  }

  /** Een concept dat iemand nog naleest; vervangt een eerder concept van deze soort. */
  UUID concept(Aanvraag a, Briefsoort soort, Briefgegevens feiten, Gebruiker wie) {
    var tekst = opsteller.stelOp(soort, feiten);
    return brieven.stelOp(Subsidieadres.verwijzing(a.id()), naam(soort), tekst, wie).id();
  }

  /**
   * Maakt precies de brief definitief die iemand las.
   *
   * @throws nl.leiden.brugwijzer.basis.Ingehaald als er intussen een andere is
   */
  void maakDefinitief(Aanvraag a, UUID brief, String hash, Gebruiker wie) {
    brieven.maakDefinitief(Subsidieadres.verwijzing(a.id()), brief, hash, wie);
  }

  private static String naam(Briefsoort soort) {
    return soort.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
