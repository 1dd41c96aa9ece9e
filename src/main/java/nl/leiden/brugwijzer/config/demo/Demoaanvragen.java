package nl.leiden.brugwijzer.config.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leiden.brugwijzer.config.demo.verhaal.Tijdreis;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagbalie;
import nl.leiden.brugwijzer.subsidie.Aanvraagbegin;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Aanvraaginhoud;
import nl.leiden.brugwijzer.subsidie.Aanvraaglijst;
import nl.leiden.brugwijzer.subsidie.Begroting;
import nl.leiden.brugwijzer.subsidie.Begroting.Post;
import nl.leiden.brugwijzer.subsidie.Kengetal;
import nl.leiden.brugwijzer.subsidie.Onderdeel;
import nl.leiden.brugwijzer.subsidie.Rekening;
import nl.leiden.brugwijzer.subsidie.Rijkssubsidie;
import nl.leiden.brugwijzer.subsidie.Subsidieregelingbeheer;
import nl.leiden.brugwijzer.subsidie.Werkgever;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Verzonnen aanvragen, zodat er iets te zien is als het venster dicht is. */
@Component
@Profile("demo & !test")
@Order(120)
class Demoaanvragen implements ApplicationRunner {

  private static final String BRON = "verzonnen voor de demo";

  private final Aanvraagbegin begin;
  private final Aanvraagbalie balie;
  private final Aanvraagdossiers dossiers;
  private final Aanvraaglijst lijst;
  private final Subsidieregelingbeheer regelingen;
  private final Gebruikers gebruikers;
  private final Tijdreis tijdreis;
  private final Clock klok;

  Demoaanvragen(
      Aanvraagbegin begin,
      Aanvraagbalie balie,
      Aanvraagdossiers dossiers,
      Aanvraaglijst lijst,
      Subsidieregelingbeheer regelingen,
      Gebruikers gebruikers,
      Tijdreis tijdreis,
      Clock klok) {
    this.begin = begin;
    this.balie = balie;
    this.dossiers = dossiers;
    this.lijst = lijst;
    this.regelingen = regelingen;
    this.gebruikers = gebruikers;
    this.tijdreis = tijdreis;
    this.klok = klok;
  }

  @Override
  public void run(ApplicationArguments argumenten) {
    var lou = wie(Personages.DIRECTEUR_ZIJLWIJK);
    if (!lijst.blad(null, lou).leeg()) return;
    op(LocalDate.of(2026, 5, 12), () -> diendeIn(lou));
    op(LocalDate.of(2026, 5, 28), () -> begon(wie(Personages.BESTUUR_SCOL)));
  }

  private void diendeIn(Gebruiker lou) {
    var id = begin(lou, lou.vestiging());
    for (var onderdeel : Onderdeel.values()) schrijf(id, onderdeel, lou);
    balie.dienIn(id, dossiers.open(id, lou).versie(), true, lou);
  }

  private void begon(Gebruiker toni) {
    var id = begin(toni, Personages.DIRECTEUR_TWEEMASTER.vestiging);
    schrijf(id, Onderdeel.OUDERS, toni);
    schrijf(id, Onderdeel.INZET, toni);
  }

  private AanvraagId begin(Gebruiker wie, String vestiging) {
    return begin.begin(regelingen.geldend().get(0).id(), vestiging, wie);
  }

  private void schrijf(AanvraagId id, Onderdeel onderdeel, Gebruiker wie) {
    var gezien = dossiers.open(id, wie).versie();
    balie.bewaar(id, onderdeel, gezien, inhoud(), rekening(), wie);
  }

  private Gebruiker wie(Personages personage) {
    return gebruikers.vind(personage.gebruikersnaam).orElseThrow();
  }

  private void op(LocalDate dag, Runnable wat) {
    tijdreis.op(dag.atTime(LocalTime.of(10, 0)).atZone(klok.getZone()).toInstant(), wat);
  }

  private static Rekening rekening() {
    return new Rekening("NL02ABNA0123456789", "Verzonnen stichting");
  }

  private static Aanvraaginhoud inhoud() {
    return new Aanvraaginhoud(
        List.of("2026-2027"),
        "Veel gezinnen wonen nog niet lang in de wijk. Op school horen we meer dan twintig talen.",
        "Ouders kennen de weg niet naar hulp, en durven er niet altijd om te vragen.",
        new Kengetal(new BigDecimal("31.50"), 2025, BRON),
        new Kengetal(new BigDecimal("6.20"), 2025, BRON),
        new Kengetal(new BigDecimal("90.00"), 2025, BRON),
        new BigDecimal("12.00"),
        Werkgever.JES_RIJNLAND,
        List.of(
            "Elke ochtend bij het hek, en op dinsdagmiddag in de ouderkamer.",
            "Elke zes weken overleggen we met het wijkteam en de JGZ."),
        new Begroting(
            List.of(
                new Post("Inhuur brugfunctionaris", new BigDecimal("36000.00")),
                new Post("Scholing en intervisie", new BigDecimal("1500.00"))),
            new BigDecimal("37500.00")),
        Rijkssubsidie.AFGEWEZEN);
  }
}
