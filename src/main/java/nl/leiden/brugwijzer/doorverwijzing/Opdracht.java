package nl.leiden.brugwijzer.doorverwijzing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Deelbaar;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Hoe;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Wie;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;

/**
 * Wat een brugfunctionaris invult om door te verwijzen; een concept mag onvolledig zijn.
 *
 * @param id wordt het id van de doorverwijzing, zodat herhalen niets dubbel maakt
 * @param akkoord of de ouder het eens is met doorverwijzen
 */
public record Opdracht(
    DoorverwijzingId id,
    UUID gezin,
    String nieuwGezin,
    Hulpvraag hulpvraag,
    UUID bestemming,
    boolean akkoord,
    Wie akkoordWie,
    Hoe akkoordHoe,
    LocalDate akkoordOp,
    Set<Deelbaar> deelt,
    String toelichting,
    boolean warmeOverdracht,
    boolean spoed,
    String spoedReden,
    UUID vorige) {

  /** Wat er in een concept staat; een akkoord dat nog ontbreekt, is vandaag mondeling te geven. */
  static Opdracht van(Doorverwijzing d, LocalDate vandaag) {
    var vraag = d.vraag();
    var doel = d.doel();
    var akkoord =
        d.akkoord() == null
            ? Akkoord.van(Wie.MOEDER, Hoe.MONDELING, vandaag, Set.of())
            : d.akkoord();
    return new Opdracht(
        d.id(),
        vraag.gezin(),
        vraag.nieuwGezin(),
        vraag.hulpvraag(),
        doel == null ? null : doel.id(),
        d.akkoord() != null,
        akkoord.wie(),
        akkoord.hoe(),
        akkoord.op(),
        akkoord.gedeeld(),
        vraag.toelichting(),
        vraag.warmeOverdracht(),
        vraag.spoed(),
        vraag.spoedReden(),
        vraag.vorige());
  }

  Vraag vraag() {
    return new Vraag(
        gezin,
        gezin == null ? Vrijetekst.van("nieuwGezin", nieuwGezin) : null,
        hulpvraag,
        Vrijetekst.van("toelichting", toelichting),
        warmeOverdracht,
        spoed,
        spoed ? Vrijetekst.van("spoedReden", spoedReden) : null,
        vorige);
  }

  Akkoord afspraak() {
    return akkoord ? Akkoord.van(akkoordWie, akkoordHoe, akkoordOp, deelt) : null;
  }
}
