package nl.leiden.brugwijzer.suggestie;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
import nl.leiden.brugwijzer.socialekaart.Regelinggegevens;
import nl.leiden.brugwijzer.socialekaart.Voorwaarde;
import nl.leiden.brugwijzer.socialekaart.WieVraagtAan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signalen die al opgepakt zijn, op elke plek van de behandeling. */
@Component
public class Behandelproef {

  /** De laatste dag van alles wat deze proef afspreekt: een donderdag. */
  public static final LocalDate DAG = Testklok.BEGIN.toLocalDate().plusDays(31);

  private final Signaalwereld wereld;
  private final Triagebalie triage;
  private final Behandelbalie balie;
  private final Volgbalie volgbalie;
  private final Antwoordbalie antwoorden;
  private final Tevredenheidsbalie tevredenheid;
  private final Regelingbeheer regelingen;
  private final Signaaltijdlijn tijdlijn;
  private final JdbcClient jdbc;

  Behandelproef(
      Signaalwereld wereld,
      Triagebalie triage,
      Behandelbalie balie,
      Volgbalie volgbalie,
      Antwoordbalie antwoorden,
      Tevredenheidsbalie tevredenheid,
      Regelingbeheer regelingen,
      Signaaltijdlijn tijdlijn,
      JdbcClient jdbc) {
    this.wereld = wereld;
    this.triage = triage;
    this.balie = balie;
    this.volgbalie = volgbalie;
    this.antwoorden = antwoorden;
    this.tevredenheid = tevredenheid;
    this.regelingen = regelingen;
    this.tijdlijn = tijdlijn;
    this.jdbc = jdbc;
  }

  /** Een afspraak die bij elke soort past. */
  public static Uitkomstkeuze afspraak(Uitkomstsoort soort) {
    return new Uitkomstkeuze(
        soort, "De toets gaat anders.", "De werkinstructie aanpassen", "Team inkomen", "VNG", DAG);
  }

  /** Een regeling op de kaart met één voorwaarde. */
  public UUID regeling(Gebruiker armoede) {
    return regelingen.maak(
        UUID.randomUUID(),
        new Regelinggegevens(
            "Zwemproef " + UUID.randomUUID(),
            "",
            "gemeente",
            WieVraagtAan.OUDER,
            "",
            "",
            14,
            Set.of(Hulpvraag.GELD),
            List.of(new Voorwaarde("Het belastbaar inkomen telt.", null, null, "proef")),
            "proef",
            false),
        armoede);
  }

  /** Wat er gemeld wordt over een regeling op de kaart. */
  public static Signaalinhoud over(UUID regeling, boolean gezinVast) {
    return new Signaalinhoud(
        "De toets kijkt naar het verkeerde inkomen.",
        regeling,
        null,
        "",
        RegelVan.GEMEENTE,
        Obstakel.INKOMENSGRENS,
        Vaak.PAAR_KEER,
        gezinVast,
        "Kijk naar het besteedbaar inkomen.",
        null,
        "GELD",
        false);
  }

  /** Opgepakt, terwijl er een gezin vastzit. */
  public SignaalId metGezin(Gebruiker melder, Gebruiker kantoor) {
    var id = wereld.gemeld(Signaalwereld.inhoud("Een gezin wacht.", "GELD", true), melder);
    triage.neemAan(id, null, kantoor);
    return id;
  }

  /** Iemand voert het uit. */
  public SignaalId uitgezet(Uitkomstsoort soort, Gebruiker melder, Gebruiker kantoor) {
    var id = wereld.opgepakt(melder, kantoor);
    balie.zetUit(id, null, afspraak(soort), kantoor);
    return id;
  }

  /** Gedaan wat kon: het antwoord kan gemaakt worden. */
  public SignaalId teBeantwoorden(Gebruiker melder, Gebruiker kantoor) {
    var id = uitgezet(Uitkomstsoort.UITVOERING_BREED, melder, kantoor);
    volgbalie.gedaan(id, Stap.UITVOEREN, null, "De werkinstructie is aangepast.", null, kantoor);
    balie.klaar(id, null, kantoor);
    return id;
  }

  /** Kenmerk van wie het antwoord nu krijgt. */
  public String ontvangers(SignaalId id, Gebruiker kantoor) {
    return antwoorden.opstellen(id, kantoor).lijst();
  }

  /** Stuurt het antwoord. */
  public void beantwoord(SignaalId id, Gebruiker kantoor) {
    var blad = antwoorden.opstellen(id, kantoor);
    antwoorden.stuur(id, null, blad.voorstel(), blad.lijst(), kantoor);
  }

  /** De melder kreeg antwoord. */
  public SignaalId beantwoord(Gebruiker melder, Gebruiker kantoor) {
    var id = teBeantwoorden(melder, kantoor);
    beantwoord(id, kantoor);
    return id;
  }

  /** De melder was niet tevreden. */
  public SignaalId heropeningGevraagd(Gebruiker melder, Gebruiker kantoor) {
    var id = beantwoord(melder, kantoor);
    tevredenheid.geefOordeel(id, null, false, "Het gezin kan nog niet zwemmen.", melder);
    return id;
  }

  /** De uitkomst die het laatst is vastgelegd. */
  public UUID uitkomst(SignaalId id) {
    return jdbc.sql("select id from signaal_uitkomst where signaal_id = ? order by nr desc limit 1")
        .param(id.waarde())
        .query(UUID.class)
        .single();
  }

  /** Wat er gebeurde, op volgorde. */
  List<String> tijdlijn(SignaalId id) {
    return tijdlijn.findBySignaalIdOrderById(id.waarde()).stream()
        .map(Signaalgebeurtenis::soort)
        .toList();
  }
}
