package nl.leiden.brugwijzer.subsidie;

import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import org.springframework.stereotype.Component;

/** Maakt van een voorgestelde verlening een weigering als het geld op is. */
@Component
class Plafondweigering {

  private final Subsidieregelingen regelingen;
  private final Plafond plafond;
  private final Bedrag bedrag;
  private final Woorden woorden;

  Plafondweigering(Subsidieregelingen regelingen, Plafond plafond, Bedrag bedrag, Woorden woorden) {
    this.regelingen = regelingen;
    this.plafond = plafond;
    this.bedrag = bedrag;
    this.woorden = woorden;
  }

  /**
   * @throws KanNietMeer als er nog genoeg is
   */
  void pasToe(Aanvraag a, Besluit besluit) {
    var code = regelingen.findById(a.regelingId()).orElseThrow().beeld().code();
    var tekort =
        besluit.voorstel().bedragen().stream()
            .filter(
                jaar ->
                    jaar.bedrag().compareTo(plafond.stand(code, jaar.schooljaar()).beschikbaar())
                        > 0)
            .findFirst()
            .orElseThrow(() -> new KanNietMeer("fout.subsidie.nogplafond"));
    besluit.weigerOpPlafond(
        woorden.van(
            "subsidie.plafond.motivering",
            tekort.schooljaar(),
            bedrag.toon(plafond.stand(code, tekort.schooljaar()).beschikbaar()),
            bedrag.toon(tekort.bedrag()),
            plafond.plaats(a.id().waarde()).nummer()));
  }
}
