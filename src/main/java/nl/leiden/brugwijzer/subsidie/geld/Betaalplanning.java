package nl.leiden.brugwijzer.subsidie.geld;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wat er met het geld gebeurt als een aanvraag verandert. De aanroeper heeft al nagekeken of dat
 * mag.
 */
@Service
@Transactional
public class Betaalplanning {

  private final Plafond plafond;
  private final Betalingen betalingen;
  private final Rekeningen rekeningen;
  private final Betaaltermijn termijn;

  Betaalplanning(
      Plafond plafond, Betalingen betalingen, Rekeningen rekeningen, Betaaltermijn termijn) {
    this.plafond = plafond;
    this.betalingen = betalingen;
    this.rekeningen = rekeningen;
    this.termijn = termijn;
  }

  /**
   * Legt bij de bekendmaking de termijnen vast; bij hetzelfde besluit gebeurt dat één keer.
   *
   * @param verleend wat er bij het besluit gereserveerd is
   * @param bekendgemaakt de dag waarop de brief verzonden is
   * @param door wie het besluit nam
   */
  public void legVast(
      Verlening verlening,
      List<Jaarbedrag> verleend,
      List<Betaalmoment> momenten,
      Betaalrekening rekening,
      LocalDate bekendgemaakt,
      String door) {
    // Eerst het plafond: dat zet de aanvraag op slot voor wie hetzelfde doet.
    plafond.verleen(verlening.aanvraag(), verlening.besluit(), door);
    if (betalingen.existsByBesluitId(verlening.besluit())) return;
    rekeningen.bewaar(verlening.aanvraag(), rekening);
    var jaren = verleend.stream().sorted(Comparator.comparing(Jaarbedrag::schooljaar)).toList();
    var nummer = 0;
    for (var deel : Betaalplan.van(jaren, momenten).delen())
      betalingen.save(
          new Betaling(
              verlening,
              Betaling.Soort.VOORSCHOT,
              ++nummer,
              new Jaarbedrag(deel.schooljaar(), deel.bedrag()),
              termijn.uiterlijk(bekendgemaakt, deel.moment().dag())));
  }

  /**
   * Geeft het plafond vrij en laat de open betalingen vervallen, na intrekking of weigering in
   * bezwaar.
   *
   * @throws nl.leiden.brugwijzer.basis.KanNietMeer als er al betaald is: dan gaat het via de
   *     vaststelling
   */
  public void laatVallen(UUID aanvraag, UUID besluit, String door) {
    rekeningen.vergrendel(aanvraag);
    for (var betaling : betalingen.findByAanvraagIdOrderById(aanvraag))
      if (betaling.status() != Betaalstatus.VERVALLEN
          && betaling.status() != Betaalstatus.TERUGGEDRAAID) betaling.laatVervallen();
    plafond.geefVrij(aanvraag, besluit, door);
  }

  /**
   * Wijzigt de rekening. Wat al klaarstond of vrijgegeven was, moet opnieuw langs twee mensen:
   * anders ging er geld naar een rekening die niemand nakeek.
   */
  public void wijzigRekening(UUID aanvraag, Betaalrekening rekening) {
    rekeningen.vergrendel(aanvraag);
    for (var betaling : betalingen.findByAanvraagIdOrderById(aanvraag))
      if (betaling.status().isOpen()) betaling.zetTerug();
    rekeningen.bewaar(aanvraag, rekening);
  }
}
