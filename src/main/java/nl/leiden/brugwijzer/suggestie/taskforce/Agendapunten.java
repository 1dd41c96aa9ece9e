package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Legt een signaal aan de Taskforce voor, of haalt het daar weg. De kant van het signaal heeft al
 * bepaald dat dit mag.
 */
@Service
@Transactional
public class Agendapunten {

  private static final int LANGSTE_TITEL = 150;
  private static final int LANGSTE_VRAAG = 1000;

  private final Puntenkast punten;
  private final Vergaderingen vergaderingen;
  private final Auditspoor spoor;
  private final Clock klok;

  Agendapunten(Puntenkast punten, Vergaderingen vergaderingen, Auditspoor spoor, Clock klok) {
    this.punten = punten;
    this.vergaderingen = vergaderingen;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Laat een signaal op een plek op de agenda wachten. Wacht het al of staat het er al op, dan
   * gebeurt er niets.
   *
   * @param titel waar het over gaat; zonder iets van een gezin of een melder
   * @param vraag wat de Taskforce gevraagd wordt
   * @return id van het agendapunt
   */
  public UUID draagAan(UUID signaal, String titel, String vraag, Gebruiker wie) {
    punten.wachtOp("agendapunt " + signaal);
    return punten
        .open(signaal)
        .map(Agendapunt::id)
        .orElseGet(() -> nieuw(signaal, titel, vraag, wie));
  }

  private UUID nieuw(UUID signaal, String titel, String vraag, Gebruiker wie) {
    var id = UUID.randomUUID();
    punten.saveAndFlush(
        new Agendapunt(
            id,
            signaal,
            kort(titel, LANGSTE_TITEL),
            kort(vraag, LANGSTE_VRAAG),
            wie,
            klok.instant()));
    spoor.legVast(wie, "taskforce.aandragen", Taskforceadres.AGENDAPUNT, id);
    return id;
  }

  /**
   * Haalt een signaal bij de Taskforce weg, als het daar nog wacht of op een agenda staat. Staat
   * die agenda al vast, dan blijft het punt daar te zien als ingetrokken.
   */
  public void neemTerug(UUID signaal, Gebruiker wie) {
    punten.open(signaal).ifPresent(punt -> neemTerug(punt, wie));
  }

  private void neemTerug(Agendapunt punt, Gebruiker wie) {
    var vast =
        punt.vergadering() != null
            && vergaderingen
                .findById(punt.vergadering())
                .filter(v -> v.stand() == Vergaderstand.AGENDA_VASTGESTELD)
                .isPresent();
    punt.neemTerug(vast);
    punten.saveAndFlush(punt);
    spoor.legVast(wie, "taskforce.terugnemen", Taskforceadres.AGENDAPUNT, punt.id());
  }

  private static String kort(String tekst, int langst) {
    var schoon = Tekst.schoon(tekst);
    return schoon.length() <= langst ? schoon : schoon.substring(0, langst - 1) + "…";
  }
}
