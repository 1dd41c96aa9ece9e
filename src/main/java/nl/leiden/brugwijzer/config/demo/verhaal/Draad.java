package nl.leiden.brugwijzer.config.demo.verhaal;

import java.time.Instant;
import java.util.UUID;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Deelbaar;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord.Wie;
import nl.leiden.brugwijzer.doorverwijzing.Antwoord;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/**
 * Eén doorverwijzing, van dag tot dag. Elke dag is een aantal werkdagen voor vandaag; wat op
 * dezelfde dag gebeurt, gebeurt na elkaar.
 */
final class Draad {

  private static final int EVEN = 25;

  private final Draaiboek boek;
  private final Balies balies;
  private final Gebruiker afzender;
  private final Vraagstuk vraag;
  private final DoorverwijzingId id = new DoorverwijzingId(UUID.randomUUID());
  private final int uur;
  private Instant laatst = Instant.MIN;
  private Draad vorige;

  Draad(Draaiboek boek, Balies balies, int nummer, Gebruiker afzender, Vraagstuk vraag) {
    this.boek = boek;
    this.balies = balies;
    this.afzender = afzender;
    this.vraag = vraag;
    this.uur = 15 + nummer * 37 % 330;
  }

  Draad deelt(String toelichting, Deelbaar... wat) {
    vraag.deelt(toelichting, wat);
    return this;
  }

  Draad warm() {
    vraag.warm();
    return this;
  }

  Draad spoed(String waarom) {
    vraag.spoed(waarom);
    return this;
  }

  Draad na(Draad eerder) {
    vorige = eerder;
    return this;
  }

  /** Bewaart een concept, minuten geleden: nog zonder akkoord. */
  void concept(int minutenGeleden) {
    boek.scene(
        boek.kalender().zojuist(minutenGeleden),
        () ->
            balies
                .doorverwijzen()
                .bewaarConcept(
                    vraag.opdracht(id, boek.gezin(vraag.gezin), null, null, null, null),
                    null,
                    afzender));
  }

  Draad verstuurd(int dagen, Wie akkoord) {
    return scene(
        dagen,
        () ->
            balies
                .doorverwijzen()
                .verstuur(
                    vraag.opdracht(
                        id,
                        boek.gezin(vraag.gezin),
                        boek.bestemming(vraag.bestemming),
                        akkoord,
                        boek.kalender().terug(dagen),
                        vorige == null ? null : vorige.id.waarde()),
                    afzender));
  }

  /** Een ontvanger opent de taak en leest. */
  Draad gelezen(int dagen, Gebruiker wie, Stap stap) {
    return scene(
        dagen,
        () -> {
          balies.takenlijst().open(taak(stap), wie);
          balies.dossiers().open(id, wie);
        });
  }

  Draad opgepakt(int dagen, Gebruiker wie, Stap stap) {
    return scene(dagen, () -> balies.takenlijst().pakOp(taak(stap), wie));
  }

  Draad zegt(int dagen, Gebruiker wie, Stap stap, Antwoord antwoord) {
    return scene(dagen, () -> balies.stappen().antwoord(id, stap, antwoord, wie));
  }

  Draad zegt(int dagen, Gebruiker wie, Stap stap, Antwoordsoort soort) {
    return zegt(dagen, wie, stap, Antwoord.van(soort));
  }

  Draad ingetrokken(int dagen, boolean doorOuder, String reden) {
    return scene(dagen, () -> balies.doorverwijzen().trekIn(id, doorOuder, reden, afzender));
  }

  Draad overgedragen(int dagen, Gebruiker collega) {
    return scene(
        dagen, () -> balies.overdracht().draagOver(id, collega.gebruikersnaam(), afzender));
  }

  private UUID taak(Stap stap) {
    return balies.taken().open(id.waarde(), stap.id()).orElseThrow().id();
  }

  private Draad scene(int dagen, Runnable spel) {
    var moment = boek.kalender().moment(dagen, uur);
    if (!moment.isAfter(laatst)) moment = laatst.plusSeconds(EVEN * 60L);
    laatst = moment;
    boek.scene(moment, spel);
    return this;
  }
}
