package nl.leiden.brugwijzer.config.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.config.demo.verhaal.Tijdreis;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.school.Vestiging.Soort;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Beslistermijn;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Betaalmoment;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Eis;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Plafond;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Venster;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Verdeling;
import nl.leiden.brugwijzer.subsidie.Regelingversie;
import nl.leiden.brugwijzer.subsidie.Subsidieregelingbeheer;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Zet de twee versies van de subsidieregeling klaar; wat geen bron heeft, staat erbij. */
@Component
@Profile("demo")
@Order(110)
class Demoregelingen implements ApplicationRunner {

  private static final String CODE = "inzet-brugfunctionaris";
  private static final UUID SLEUTEL = UUID.fromString("5b0a1f52-8f0e-4a55-9a68-1d1f0c2b7e10");
  private static final BigDecimal MAXIMUM = new BigDecimal("80000.00");
  private static final BigDecimal PLAFOND = new BigDecimal("320000.00");
  private static final String VOORBEELD = "voorbeeld";

  private final Subsidieregelingbeheer beheer;
  private final Gebruikers gebruikers;
  private final ObjectProvider<Tijdreis> tijdreis;
  private final Clock klok;

  Demoregelingen(
      Subsidieregelingbeheer beheer,
      Gebruikers gebruikers,
      ObjectProvider<Tijdreis> tijdreis,
      Clock klok) {
    this.beheer = beheer;
    this.gebruikers = gebruikers;
    this.tijdreis = tijdreis;
    this.klok = klok;
  }

  @Override
  public void run(ApplicationArguments argumenten) {
    if (staatEr() < 1) op(LocalDate.of(2024, 4, 17), this::eerste);
    if (staatEr() < 2) volgOp(opengesteld());
  }

  /** Rond vandaag, zodat er in de demo altijd iets in te dienen is. */
  private Venster opengesteld() {
    var maand = YearMonth.now(klok);
    return new Venster(maand.minusMonths(2).atDay(1), maand.plusMonths(1).atEndOfMonth());
  }

  private void volgOp(Venster venster) {
    var bekend = LocalDate.of(2026, 3, 16);
    op(venster.van().isBefore(bekend) ? venster.van() : bekend, () -> tweede(venster));
  }

  /** Het nummer van de geldende versie, of nul. */
  private int staatEr() {
    return geldend().map(Regelingversie::versienummer).orElse(0);
  }

  private Optional<Regelingversie> geldend() {
    return beheer.geldend().stream().filter(v -> v.code().equals(CODE)).findFirst();
  }

  private void eerste() {
    var ravi = gebruikers.vind(Personages.ONDERWIJS1.gebruikersnaam).orElseThrow();
    var id = beheer.maak(SLEUTEL, CODE, versie2024(), ravi);
    beheer.publiceer(id, beheer.lees(id, ravi).versie(), ravi);
  }

  private void tweede(Venster venster) {
    var ravi = gebruikers.vind(Personages.ONDERWIJS1.gebruikersnaam).orElseThrow();
    var id = beheer.volgOp(geldend().orElseThrow().id(), ravi);
    beheer.schrijf(id, beheer.lees(id, ravi).versie(), versie2026(venster), ravi);
    beheer.publiceer(id, beheer.lees(id, ravi).versie(), ravi);
  }

  private void op(LocalDate dag, Runnable wat) {
    var reis = tijdreis.getIfAvailable();
    if (reis == null) wat.run();
    else reis.op(dag.atTime(LocalTime.of(9, 0)).atZone(klok.getZone()).toInstant(), wat);
  }

  private static Regelinginhoud versie2024() {
    return new Regelinginhoud(
        "Inzet Brugfunctionaris Leiden 2024-2026",
        "WAJ 13-2024 (CVDR718517), op grond van de ASV Leiden 2021, artikel 2 en 3",
        "CVDR718517 en gemeente.leiden.nl, subsidie inzet brugfunctionaris Leiden",
        LocalDate.of(2024, 4, 17),
        true,
        "Het plafond per schooljaar (€ 640.000 was aangekondigd voor twee jaar), de eerste dag van"
            + " aanvragen, de verdeling, de tijd om aan te vullen, de betalingen, de dag van"
            + " verantwoorden en de tekst van de kwaliteitseisen.",
        List.of(new Plafond("2024-2025", PLAFOND), new Plafond("2025-2026", PLAFOND)),
        new Venster(LocalDate.of(2024, 4, 17), LocalDate.of(2024, 5, 31)),
        List.of(Soort.PRIMAIR_ONDERWIJS, Soort.SPECIAAL_ONDERWIJS),
        MAXIMUM,
        Verdeling.VOLGORDE_VAN_ONTVANGST,
        beslistermijn("WAJ 13-2024"),
        Duur.weken(2),
        betalingen(),
        LocalDate.of(2026, 12, 31),
        eisen(),
        16);
  }

  private static Regelinginhoud versie2026(Venster venster) {
    return new Regelinginhoud(
        "Inzet Brugfunctionaris Leiden 2026-2027",
        "WAJ-1496-2026",
        "Evaluatierapport Leidse Gelijke Kansen Aanpak 2024-2026",
        LocalDate.of(2026, 4, 1),
        true,
        "Alles behalve het schooljaar en het besluit: de voorwaarden van WAJ-1496-2026 zijn niet"
            + " gevonden. De getallen zijn die van 2024-2026, of verzonnen. Het aanvragen is altijd"
            + " open op de dag dat de demo begint.",
        List.of(new Plafond("2026-2027", PLAFOND)),
        venster,
        List.of(Soort.PRIMAIR_ONDERWIJS, Soort.SPECIAAL_ONDERWIJS),
        MAXIMUM,
        Verdeling.VOLGORDE_VAN_ONTVANGST,
        beslistermijn("WAJ-1496-2026"),
        Duur.weken(2),
        betalingen(),
        LocalDate.of(2027, 12, 31),
        eisen(),
        16);
  }

  private static Beslistermijn beslistermijn(String besluit) {
    return new Beslistermijn(Duur.weken(13), Beslistermijn.Vanaf.VENSTERSLUITING, besluit);
  }

  private static List<Betaalmoment> betalingen() {
    return List.of(new Betaalmoment(42, null, 50), new Betaalmoment(180, null, 50));
  }

  private static List<Eis> eisen() {
    return List.of(
        new Eis("Ouders kunnen op vaste tijden bij de brugfunctionaris terecht.", VOORBEELD),
        new Eis("De brugfunctionaris werkt samen met het wijkteam en de JGZ.", VOORBEELD));
  }
}
