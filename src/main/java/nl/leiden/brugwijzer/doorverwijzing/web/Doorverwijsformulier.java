package nl.leiden.brugwijzer.doorverwijzing.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Deelbaar;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Hoe;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Wie;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Opdracht;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Het formulier om door te verwijzen, zoals getypt.
 *
 * @param concept het id dat de doorverwijzing krijgt; staat al in het lege formulier
 * @param conceptVersie de versie die dit formulier laatst bewaarde, of null
 * @param gezin id van een gezin, of {@code nieuw}
 */
record Doorverwijsformulier(
    UUID concept,
    Integer conceptVersie,
    String gezin,
    @Size(max = 40, message = "{doorverwijzing.fout.gezinlang}") @ZonderBsn String nieuwGezin,
    Hulpvraag hulpvraag,
    UUID bestemming,
    Boolean akkoord,
    Wie akkoordWie,
    Hoe akkoordHoe,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate akkoordOp,
    Set<Deelbaar> deelt,
    @Size(max = 1000, message = "{doorverwijzing.fout.toelichtinglang}") @ZonderBsn
        String toelichting,
    Boolean warmeOverdracht,
    Boolean spoed,
    @Size(max = 300, message = "{doorverwijzing.fout.spoedredenlang}") @ZonderBsn String spoedReden,
    UUID vorige) {

  /** Wat {@code gezin} zegt als het nog gemaakt moet worden. */
  static final String NIEUW = "nieuw";

  Doorverwijsformulier {
    concept = concept == null ? UUID.randomUUID() : concept;
    deelt = deelt == null ? EnumSet.noneOf(Deelbaar.class) : deelt;
  }

  /** Een leeg formulier: mondeling akkoord van vandaag ligt voor de hand, maar staat niet aan. */
  static Doorverwijsformulier leeg(String gezin, Hulpvraag hulpvraag, UUID vorige, LocalDate nu) {
    return new Doorverwijsformulier(
        null,
        null,
        gezin,
        null,
        hulpvraag,
        null,
        false,
        Wie.MOEDER,
        Hoe.MONDELING,
        nu,
        null,
        null,
        false,
        false,
        null,
        vorige);
  }

  static Doorverwijsformulier van(Opdracht concept) {
    var nieuw = concept.gezin() == null && concept.nieuwGezin() != null;
    return new Doorverwijsformulier(
        concept.id().waarde(),
        null,
        nieuw ? NIEUW : tekst(concept.gezin()),
        concept.nieuwGezin(),
        concept.hulpvraag(),
        concept.bestemming(),
        concept.akkoord(),
        concept.akkoordWie(),
        concept.akkoordHoe(),
        concept.akkoordOp(),
        concept.deelt(),
        concept.toelichting(),
        concept.warmeOverdracht(),
        concept.spoed(),
        concept.spoedReden(),
        concept.vorige());
  }

  /**
   * @throws OngeldigeInvoer als er geen bestaand gezin gekozen is
   */
  Opdracht alsOpdracht() {
    return new Opdracht(
        new DoorverwijzingId(concept),
        gezinId(),
        NIEUW.equals(gezin) || gezinId() == null ? Tekst.schoon(nieuwGezin) : null,
        hulpvraag,
        bestemming,
        aan(akkoord),
        akkoordWie,
        akkoordHoe,
        akkoordOp,
        deelt,
        Tekst.schoon(toelichting),
        aan(warmeOverdracht),
        aan(spoed),
        Tekst.schoon(spoedReden),
        vorige);
  }

  /** Het gekozen gezin, of null bij een nieuw of geen gezin. */
  UUID gezinId() {
    if (gezin == null || gezin.isBlank() || gezin.equals(NIEUW)) return null;
    try {
      return UUID.fromString(gezin);
    } catch (IllegalArgumentException geenId) {
      throw new OngeldigeInvoer("gezin", "doorverwijzing.fout.gezin");
    }
  }

  private static boolean aan(Boolean vinkje) {
    return Boolean.TRUE.equals(vinkje);
  }

  private static String tekst(UUID id) {
    return id == null ? null : id.toString();
  }
}
