package nl.leiden.brugwijzer.doorverwijzing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Bestemming;

/**
 * Waarheen verwezen is, zoals de sociale kaart het zei op de dag van versturen: latere wijzigingen
 * van de kaart veranderen een lopende doorverwijzing niet.
 *
 * @param organisatie de organisatie die in Brugwijzer antwoordt, of null
 */
@Embeddable
record Doel(
    @Enumerated(EnumType.STRING) @Column(name = "soort_bestemming") Bestemming.Soort soort,
    UUID instantieId,
    UUID regelingId,
    @Column(name = "bestemming_naam") String naam,
    @Column(name = "ontvanger") String organisatie,
    Integer reactieWerkdagen,
    Integer beslistermijnDagen) {

  static Doel van(Bestemming kaart) {
    var regeling = kaart.soort() == Bestemming.Soort.REGELING;
    return new Doel(
        kaart.soort(),
        regeling ? null : kaart.id(),
        regeling ? kaart.id() : null,
        kaart.naam(),
        kaart.organisatie(),
        kaart.reactieWerkdagen(),
        kaart.beslistermijnDagen());
  }

  UUID id() {
    return instantieId == null ? regelingId : instantieId;
  }
}
