package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
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
   * Een deel van de betaling zoals het zal zijn.
   *
   * @param aandeel in hele procenten van alles samen
   */
  public record Termijnplan(
      String schooljaar, LocalDate uiterlijk, int aandeel, BigDecimal bedrag) {}

  /** Wat er betaald gaat worden als er op deze dag bekendgemaakt wordt; legt niets vast. */
  public List<Termijnplan> vooruitzicht(
      List<Jaarbedrag> verleend, List<Betaalmoment> momenten, LocalDate bekend) {
    var jaren = verleend.stream().sorted(Comparator.comparing(Jaarbedrag::schooljaar)).toList();
    return Betaalplan.van(jaren, momenten).delen().stream()
        .map(
            deel ->
                new Termijnplan(
                    deel.schooljaar(),
                    termijn.uiterlijk(bekend, deel.moment().dag()),
                    deel.moment().aandeel().intValue(),
                    deel.bedrag()))
        .toList();
  }

  /**
   * Legt bij de bekendmaking de termijnen vast; bij hetzelfde besluit gebeurt dat één keer. Ook als
   * een weigering na bezwaar alsnog een verlening wordt.
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
    rekeningen.vergrendel(verlening.aanvraag());
    // Dan het plafond: dat zet de aanvraag op slot voor wie hetzelfde doet.
    plafond.verleen(verlening.aanvraag(), verlening.besluit(), verleend, door);
    if (betalingen.existsByBesluitId(verlening.besluit())) return;
    rekeningen.bewaar(verlening.aanvraag(), rekening);
    plan(verlening, verleend, momenten, bekendgemaakt);
  }

  /**
   * Verleent meer, bij de bekendmaking van een beslissing op bezwaar die het verleende bedrag
   * verhoogt. Het verschil krijgt eigen termijnen op het nieuwe besluit, naar de rekening die er al
   * is; wat er al gepland stond, blijft staan. Reserveer het verschil eerst bij het beslissen, met
   * {@link Plafond#reserveer}. Hetzelfde besluit nog eens verandert niets.
   *
   * @param verlening met het nieuwe besluit
   * @param erbij het nieuwe bedrag min het oude, per schooljaar
   * @throws AlVastgesteld na de vaststelling: dan gaat het via {@link Vaststellingsherstel}
   */
  public void verhoog(
      Verlening verlening,
      List<Jaarbedrag> erbij,
      List<Betaalmoment> momenten,
      LocalDate bekendgemaakt,
      String door) {
    rekeningen.vergrendel(verlening.aanvraag());
    if (betalingen.existsByBesluitId(verlening.besluit())) return;
    plafond.moetOpenZijn(verlening.aanvraag());
    plafond.verleen(verlening.aanvraag(), verlening.besluit(), erbij, door);
    plan(verlening, erbij, momenten, bekendgemaakt);
  }

  /**
   * Verleent minder, bij de bekendmaking van een beslissing op bezwaar of een gedeeltelijke
   * intrekking die het verleende bedrag verlaagt, zolang er genoeg onbetaald is. Van de open
   * termijnen wordt de laatste het eerst lager of vervalt; een lagere gaat opnieuw langs twee
   * mensen. Was het bedrag alleen nog gereserveerd, dan wordt de reservering lager. Hetzelfde
   * besluit nog eens verandert niets.
   *
   * @param eraf het oude bedrag min het nieuwe, per schooljaar
   * @throws nl.leiden.brugwijzer.basis.KanNietMeer als er meer betaald of onderweg is dan er
   *     overblijft, of na de vaststelling: dan gaat het via de vaststelling, die terugvordert
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer als er meer af moet dan er is
   */
  public void verlaag(UUID aanvraag, UUID besluit, List<Jaarbedrag> eraf, String door) {
    rekeningen.vergrendel(aanvraag);
    var termijnen = betalingen.findByAanvraagIdOrderById(aanvraag);
    if (!plafond.geefDeelVrij(aanvraag, besluit, eraf, onderweg(termijnen), door)) return;
    for (var deel : eraf) {
      var ruimte = plafond.onbetaald(aanvraag, deel.schooljaar());
      kort(vanJaar(termijnen, deel.schooljaar()), ruimte);
    }
  }

  private static List<Jaarbedrag> onderweg(List<Betaling> termijnen) {
    return termijnen.stream()
        .filter(t -> t.status() == Betaalstatus.GEEXPORTEERD)
        .map(t -> new Jaarbedrag(t.schooljaar(), t.bedrag()))
        .toList();
  }

  private static List<Betaling> vanJaar(List<Betaling> termijnen, String schooljaar) {
    return termijnen.stream()
        .filter(t -> t.schooljaar().equals(schooljaar) && t.status().komtNog())
        .toList();
  }

  /** Brengt wat er nog betaald wordt terug tot de ruimte, de laatste termijn het eerst. */
  private void kort(List<Betaling> komen, BigDecimal ruimte) {
    var teveel =
        komen.stream()
            .map(Betaling::bedrag)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .subtract(ruimte);
    var laatsteEerst =
        komen.stream()
            .filter(t -> t.status().isOpen())
            .sorted(
                Comparator.comparing(Betaling::uiterlijk)
                    .thenComparing(Betaling::volgnummer)
                    .reversed())
            .toList();
    for (var een : laatsteEerst) {
      if (teveel.signum() <= 0) return;
      var over = een.bedrag().subtract(teveel);
      if (over.signum() > 0) betalingen.save(een.lager(over));
      else een.laatVervallen();
      teveel = teveel.subtract(een.bedrag());
    }
  }

  private void plan(
      Verlening verlening,
      List<Jaarbedrag> bedragen,
      List<Betaalmoment> momenten,
      LocalDate bekendgemaakt) {
    var jaren = bedragen.stream().sorted(Comparator.comparing(Jaarbedrag::schooljaar)).toList();
    var nummer = betalingen.laatsteNummer(verlening.aanvraag());
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
