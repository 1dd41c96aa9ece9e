package nl.leiden.brugwijzer.subsidie;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Legt aan de beslisser voor hoe op een bezwaar beslist kan worden. */
@Service
@Transactional
public class Bezwaaradvies {

  private final Subsidietoegang toegang;
  private final Bezwaren bezwaren;
  private final Bezwaarkeuring keuring;
  private final Bezwaargevolg gevolg;
  private final Besluitbalie besluitbalie;
  private final Documenten documenten;

  Bezwaaradvies(
      Subsidietoegang toegang,
      Bezwaren bezwaren,
      Bezwaarkeuring keuring,
      Bezwaargevolg gevolg,
      Besluitbalie besluitbalie,
      Documenten documenten) {
    this.toegang = toegang;
    this.bezwaren = bezwaren;
    this.keuring = keuring;
    this.gevolg = gevolg;
    this.besluitbalie = besluitbalie;
    this.documenten = documenten;
  }

  /**
   * Legt voor, met wat er gedaan is om het te weten. Wat de school inleverde, staat daarna vast.
   *
   * @param gezien de taak op het scherm, of null
   * @throws KanNietMeer als deze gebruiker aan het bestreden besluit werkte
   * @throws OngeldigeInvoer naast elk veld waar het aan schort
   */
  public void legVoor(
      AanvraagId id, UUID gezien, Bezwaarbehandeling gedaan, Voorstel voorstel, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.voorleggen", id, wie, Rol.BELEID_ONDERWIJS);
    bezwaren
        .inBehandeling(id.waarde())
        .ifPresent(
            bezwaar -> {
              gevolg.moetAnderZijn(id, wie);
              var fouten = keuring.keur(a, bezwaar, gedaan, voorstel);
              if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
              bezwaar.behandel(gedaan);
              bezwaren.saveAndFlush(bezwaar);
            });
    besluitbalie.legVoor(id, Ronde.BEZWAAR, gezien, voorstel, wie);
    documenten.zetVast(Subsidieadres.verwijzing(id));
  }
}
