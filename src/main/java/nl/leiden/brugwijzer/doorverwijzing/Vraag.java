package nl.leiden.brugwijzer.doorverwijzing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.leiden.brugwijzer.privacy.Versleuteld;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;

/**
 * Wat de brugfunctionaris namens het gezin vraagt.
 *
 * @param gezin het gezin, of null zolang dat in een concept nog niet gekozen is
 * @param nieuwGezin label van een gezin dat bij het versturen gemaakt wordt, of null
 * @param toelichting vrije tekst voor de ontvanger, versleuteld bewaard
 * @param warmeOverdracht of de brugfunctionaris bij het eerste gesprek wil zijn
 * @param spoedReden waarom het haast heeft; null zonder haast
 * @param vorige de doorverwijzing waar deze op volgt, of null
 */
@Embeddable
record Vraag(
    @Column(name = "gezin_id") UUID gezin,
    String nieuwGezin,
    @Enumerated(EnumType.STRING) Hulpvraag hulpvraag,
    @Convert(converter = Versleuteld.class) String toelichting,
    boolean warmeOverdracht,
    boolean spoed,
    String spoedReden,
    @Column(name = "vorige_id") UUID vorige) {

  /** Dezelfde vraag met het gezin dat bij het versturen bekend werd. */
  Vraag voor(UUID bekendGezin) {
    return new Vraag(
        bekendGezin, null, hulpvraag, toelichting, warmeOverdracht, spoed, spoedReden, vorige);
  }
}
