package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Antwoordt het proces van een aanvraag. */
@Service
@Transactional
class Aanvraagprocesvragen implements Subsidieprocesvragen {

  private final Subsidietoegang toegang;
  private final Aanvragen aanvragen;
  private final Aanvraagklok aanvraagklok;
  private final Werktermijnen werktermijnen;
  private final Besluitbalie besluitbalie;
  private final Volledigheidsbalie volledigheid;
  private final Voorwaardentoetsen voorwaardentoetsen;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Clock klok;

  Aanvraagprocesvragen(
      Subsidietoegang toegang,
      Aanvragen aanvragen,
      Aanvraagklok aanvraagklok,
      Werktermijnen werktermijnen,
      Besluitbalie besluitbalie,
      Volledigheidsbalie volledigheid,
      Voorwaardentoetsen voorwaardentoetsen,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Clock klok) {
    this.toegang = toegang;
    this.aanvragen = aanvragen;
    this.aanvraagklok = aanvraagklok;
    this.werktermijnen = werktermijnen;
    this.besluitbalie = besluitbalie;
    this.volledigheid = volledigheid;
    this.voorwaardentoetsen = voorwaardentoetsen;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.klok = klok;
  }

  @Override
  public ZonedDateTime laatsteDag(UUID zaak, String stap) {
    var a = aanvragen.findById(new AanvraagId(zaak)).orElseThrow();
    return werktermijnen.wekker(werktermijnen.van(a, Stap.met(stap).orElseThrow()).uiterlijk());
  }

  @Override
  public ZonedDateTime hersteltermijnVoorbij(UUID zaak) {
    return na(zaak, Soort.AANVULLEN);
  }

  @Override
  public ZonedDateTime zienswijzetermijnVoorbij(UUID zaak, String stap) {
    return na(zaak, Soort.ZIENSWIJZE);
  }

  @Override
  public ZonedDateTime verantwoordingstermijnVoorbij(UUID zaak) {
    return na(zaak, Soort.VERANTWOORDEN);
  }

  @Override
  public ZonedDateTime bezwaartermijnVoorbij(UUID zaak) {
    return na(zaak, Soort.BEZWAAR);
  }

  private ZonedDateTime na(UUID zaak, Soort soort) {
    return werktermijnen.na(aanvraagklok.uiterlijk(new AanvraagId(zaak), soort).orElseThrow());
  }

  @Override
  public void toetsVoorwaarden(UUID zaak) {
    voorwaardentoetsen.toets(new AanvraagId(zaak));
  }

  @Override
  public void hersteltermijnVerstreken(UUID zaak) {
    volledigheid.verstreken(toegang.proces(zaak));
  }

  @Override
  public void zienswijzetermijnVerstreken(UUID zaak, String stap) {
    var ronde =
        Stream.of(Ronde.values())
            .filter(r -> r.zienswijze() != null && r.zienswijze().id().equals(stap))
            .findFirst()
            .orElseThrow();
    besluitbalie.zienswijzeVerstreken(toegang.proces(zaak), ronde);
  }

  @Override
  public void verantwoordingstermijnVerstreken(UUID zaak) {
    var a = toegang.proces(zaak);
    verslag.vanzelf(a, "VERANTWOORDING_UITGEBLEVEN", null);
    meldingen.aanSchool(a, "subsidie.verantwoordingtelaat");
  }

  @Override
  public void verwerkIntrekking(UUID zaak) {
    meldingen.aanKantoor(
        toegang.proces(zaak),
        nl.leiden.brugwijzer.gebruiker.Rol.BELEID_ONDERWIJS,
        "subsidie.ingetrokken");
  }

  @Override
  public void sluit(UUID zaak) {
    var a = toegang.proces(zaak);
    a.sluit(klok.instant());
    verslag.vanzelf(a, "GESLOTEN", null);
  }

  @Override
  public void herinner(UUID zaak, String stap, String behandelaar) {
    var a = toegang.proces(zaak);
    meldingen.herinner(a, Stap.met(stap).orElseThrow(), behandelaar);
    verslag.vanzelf(a, "HERINNERD", stap);
  }
}
