package nl.leiden.brugwijzer.config.demo.verhaal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Deelbaar;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Hoe;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Wie;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Opdracht;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;

/** Wat er gevraagd wordt, voordat het verstuurd is. */
final class Vraagstuk {

  final String gezin;
  final Hulpvraag hulpvraag;
  final String bestemming;
  private final Set<Deelbaar> deelt = EnumSet.noneOf(Deelbaar.class);
  private String toelichting;
  private boolean warm;
  private String spoed;

  Vraagstuk(String gezin, Hulpvraag hulpvraag, String bestemming) {
    this.gezin = gezin;
    this.hulpvraag = hulpvraag;
    this.bestemming = bestemming;
  }

  void deelt(String tekst, Deelbaar... wat) {
    toelichting = tekst;
    deelt.addAll(Set.of(wat));
  }

  void warm() {
    warm = true;
  }

  void spoed(String waarom) {
    spoed = waarom;
  }

  /**
   * De opdracht zoals zij op het formulier zou staan.
   *
   * @param wie wie akkoord gaf, of null zolang dat ontbreekt
   */
  Opdracht opdracht(
      DoorverwijzingId id, UUID gezinId, UUID naar, Wie wie, LocalDate dag, UUID vorige) {
    return new Opdracht(
        id,
        gezinId,
        null,
        hulpvraag,
        naar,
        wie != null,
        wie,
        Hoe.MONDELING,
        dag,
        deelt,
        toelichting,
        warm,
        spoed != null,
        spoed,
        vorige);
  }
}
