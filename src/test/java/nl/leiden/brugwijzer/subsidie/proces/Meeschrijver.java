package nl.leiden.brugwijzer.subsidie.proces;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.leiden.brugwijzer.subsidie.Subsidieprocesvragen;

/** Een domein dat elk moment ver weg legt en opschrijft wat het proces meldt. */
final class Meeschrijver implements Subsidieprocesvragen {

  private static final ZonedDateTime OOIT =
      ZonedDateTime.of(2099, 1, 4, 8, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));

  private final List<Melding> gemeld = new CopyOnWriteArrayList<>();

  /** Wat het proces van deze zaak meldde, op volgorde. */
  List<String> gemeld(UUID zaak) {
    return gemeld.stream()
        .filter(melding -> melding.zaak().equals(zaak))
        .map(Melding::wat)
        .toList();
  }

  /** Wat het model bij zijn naam noemt. */
  Map<String, Object> bonen() {
    return Map.of(
        "subsidiewekkers", new Subsidiewekkers(this),
        "subsidietaakHerinneren", new SubsidietaakHerinneren(this),
        "eigenAntwoorden", new EigenAntwoorden(),
        "voorwaardenToetsen", new VoorwaardenToetsen(this),
        "hersteltermijnVerstreken", new HersteltermijnVerstreken(this),
        "zienswijzetermijnVerstreken", new ZienswijzetermijnVerstreken(this),
        "verantwoordingstermijnVerstreken", new VerantwoordingstermijnVerstreken(this),
        "intrekkingVerwerken", new IntrekkingVerwerken(this),
        "aanvraagSluiten", new AanvraagSluiten(this));
  }

  private void meld(UUID zaak, String wat) {
    gemeld.add(new Melding(zaak, wat));
  }

  @Override
  public ZonedDateTime laatsteDag(UUID zaak, String stap) {
    return OOIT;
  }

  @Override
  public ZonedDateTime hersteltermijnVoorbij(UUID zaak) {
    return OOIT;
  }

  @Override
  public ZonedDateTime zienswijzetermijnVoorbij(UUID zaak, String stap) {
    return OOIT;
  }

  @Override
  public ZonedDateTime verantwoordingstermijnVoorbij(UUID zaak) {
    return OOIT;
  }

  @Override
  public ZonedDateTime bezwaartermijnVoorbij(UUID zaak) {
    return OOIT;
  }

  @Override
  public void toetsVoorwaarden(UUID zaak) {
    meld(zaak, "getoetst");
  }

  @Override
  public void hersteltermijnVerstreken(UUID zaak) {
    meld(zaak, "hersteltermijn verstreken");
  }

  @Override
  public void zienswijzetermijnVerstreken(UUID zaak, String stap) {
    meld(zaak, stap + " verstreken");
  }

  @Override
  public void verantwoordingstermijnVerstreken(UUID zaak) {
    meld(zaak, "verantwoordingstermijn verstreken");
  }

  @Override
  public void verwerkIntrekking(UUID zaak) {
    meld(zaak, "ingetrokken");
  }

  @Override
  public void sluit(UUID zaak) {
    meld(zaak, "gesloten");
  }

  @Override
  public void herinner(UUID zaak, String stap, String behandelaar) {
    meld(zaak, stap + " herinnerd aan " + behandelaar);
  }

  private record Melding(UUID zaak, String wat) {}
}
