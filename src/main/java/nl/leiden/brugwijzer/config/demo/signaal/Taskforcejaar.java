package nl.leiden.brugwijzer.config.demo.signaal;

import static nl.leiden.brugwijzer.suggestie.taskforce.Ambitie.FINANCIELE_VAARDIGHEDEN;
import static nl.leiden.brugwijzer.suggestie.taskforce.Ambitie.IEDEREEN_DOET_MEE;
import static nl.leiden.brugwijzer.suggestie.taskforce.Ambitie.PREVENTIE_EN_VROEGSIGNALERING;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Uitkomstkeuze;
import nl.leiden.brugwijzer.suggestie.Uitkomstsoort;
import nl.leiden.brugwijzer.suggestie.taskforce.Actiebeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Ambitie;
import nl.leiden.brugwijzer.suggestie.taskforce.Besluitinvoer;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntbeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntgegevens;
import nl.leiden.brugwijzer.suggestie.taskforce.Uitkomst;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergadergegevens;

/**
 * De Taskforce: een vergadering met verslag en acties, een waarvan de agenda vaststaat, en een die
 * nog leeg is. De leden en wat zij bespraken zijn verzonnen.
 */
final class Taskforcejaar {

  private static final String ZAAL = "Zaal 1 (verzonnen)";
  private static final LocalTime VAN = LocalTime.of(15, 0);
  private static final LocalTime TOT = LocalTime.of(16, 30);
  private static final int OCHTEND = 30;
  private static final int NA_AFLOOP = 495;

  private final Signaalboek boek;
  private final Signaalbalies balies;
  private final Signaalspelers wie;
  private final UUID vorige = UUID.randomUUID();
  private final UUID volgende = UUID.randomUUID();

  Taskforcejaar(Signaalboek boek, Signaalbalies balies, Signaalspelers wie) {
    this.boek = boek;
    this.balies = balies;
    this.wie = wie;
  }

  void vertel() {
    geweest(overClubs());
    komend(overDeCursus());
  }

  private Signaaldraad overClubs() {
    return boek.signaal(
            wie.bo(),
            Voorval.bij(
                    "Verzonnen afspraak over sportclubs",
                    "SPORT_CULTUUR",
                    "Elke club vraagt een eigen bewijs van een laag inkomen.")
                .vaak())
        .gemeld(34)
        .opgepakt(32, wie.alex())
        .uitgezet(30, wie.alex(), taskforce("Eén bewijs voor alle clubs", "Welk bewijs is genoeg?"))
        .uitgezet(
            13,
            wie.alex(),
            new Uitkomstkeuze(
                Uitkomstsoort.UITVOERING_BREED,
                "De Taskforce koos één bewijs. Wij vertellen het de clubs (voorbeeld).",
                "Alle clubs een brief sturen.",
                "Team uitvoering (verzonnen)",
                null,
                boek.over(12)));
  }

  private Signaaldraad overDeCursus() {
    return boek.signaal(
            wie.sem(),
            Voorval.bij(
                "Verzonnen cursus Met Geld Omgaan",
                "GELD",
                "De cursus begint pas als er twaalf mensen zijn, en zo lang wacht niemand."))
        .gemeld(12)
        .opgepakt(10, wie.lotte())
        .uitgezet(
            9, wie.lotte(), taskforce("De cursus vaker laten beginnen", "Wie kan er één geven?"));
  }

  private static Uitkomstkeuze taskforce(String onderwerp, String vraag) {
    return new Uitkomstkeuze(Uitkomstsoort.TASKFORCE, vraag, onderwerp, null, null, null);
  }

  private void geweest(Signaaldraad signaal) {
    plan(38, vorige, boek.terug(15), boek.terug(18));
    boek.scene(
        boek.kalender().moment(24, OCHTEND),
        () -> {
          zetOp(vorige, signaal, IEDEREEN_DOET_MEE);
          var tas = UUID.randomUUID();
          voegToe(vorige, tas, "Een tas voor elk kind", "Doen we dit samen?", wie.omar());
        });
    boek.scene(
        boek.kalender().moment(17, OCHTEND),
        () -> balies.vaststelling().stelVast(vorige, wie.nadia()));
    boek.scene(boek.kalender().moment(15, NA_AFLOOP), this::besluit);
    boek.scene(boek.kalender().moment(12, OCHTEND), this::verslag);
    boek.scene(
        boek.kalender().moment(5, OCHTEND),
        () ->
            balies
                .acties()
                .gedaan(actie(wie.tess()).id(), null, "De lijst met clubs is klaar.", wie.tess()));
  }

  private void besluit() {
    var besluiten =
        Map.of(
            0, new Besluit("Eén bewijs is genoeg: de verzonnen pas.", wie.tess(), boek.terug(3)),
            1,
                new Besluit(
                    "Wij doen dit samen, te beginnen met 50 tassen.", wie.omar(), boek.over(8)));
    var punten = balies.vergaderboek().open(vorige, wie.nadia()).punten();
    var invoer =
        java.util.stream.IntStream.range(0, punten.size())
            .mapToObj(i -> besluiten.get(i).bij(punten.get(i)))
            .toList();
    balies.besluiten().bewaar(vorige, invoer, wie.nadia());
    balies.besluiten().rondAf(vorige, wie.nadia());
  }

  private record Besluit(String tekst, Gebruiker eigenaar, LocalDate dag) {

    Besluitinvoer bij(Puntbeeld punt) {
      return new Besluitinvoer(
          punt.id(), punt.versie(), Uitkomst.BESLUIT, tekst, eigenaar.gebruikersnaam(), dag);
    }
  }

  private void verslag() {
    var blad = balies.vergaderboek().open(vorige, wie.nadia());
    balies
        .verslag()
        .bewaar(
            vorige,
            "Nadia Voorbeeld (voorzitter), Omar Voorbeeld, Tess Voorbeeld, Alex Voorbeeld",
            blad.vergadering().versie(),
            List.of(),
            wie.nadia());
    balies.verslag().verstuur(vorige, wie.nadia());
  }

  private Actiebeeld actie(Gebruiker van) {
    return balies.actielijst().vanMij(van).stream().findFirst().orElseThrow();
  }

  private void komend(Signaaldraad signaal) {
    plan(14, volgende, boek.over(8), boek.over(3));
    plan(3, UUID.randomUUID(), boek.over(45), boek.over(38));
    boek.scene(
        boek.kalender().moment(7, OCHTEND),
        () -> {
          zetOp(volgende, signaal, FINANCIELE_VAARDIGHEDEN);
          var post = UUID.randomUUID();
          voegToe(
              volgende, post, "Post die niemand opent", "Hoe zijn we er eerder bij?", wie.tess());
        });
    boek.scene(
        boek.kalender().moment(2, OCHTEND),
        () -> balies.vaststelling().stelVast(volgende, wie.nadia()));
  }

  private void plan(int dagen, UUID vergadering, LocalDate dag, LocalDate sluiting) {
    boek.scene(
        boek.kalender().moment(dagen, OCHTEND),
        () ->
            balies
                .vergaderingen()
                .plan(
                    vergadering, new Vergadergegevens(dag, VAN, TOT, ZAAL, sluiting), wie.nadia()));
  }

  private void zetOp(UUID vergadering, Signaaldraad signaal, Ambitie ambitie) {
    var wacht = vind(balies.vergaderboek().wachtend(wie.nadia()), signaal.id().waarde()).id();
    balies.agenda().zetOp(vergadering, wacht, null, wie.nadia());
    var punt =
        vind(balies.vergaderboek().open(vergadering, wie.nadia()).punten(), signaal.id().waarde());
    var over = punt.gegevens();
    balies
        .agenda()
        .beschrijf(
            vergadering,
            wacht,
            punt.versie(),
            new Puntgegevens(over.titel(), over.vraag(), ambitie, 30),
            wie.nadia());
  }

  private static Puntbeeld vind(List<Puntbeeld> punten, UUID signaal) {
    return punten.stream().filter(p -> signaal.equals(p.signaal())).findFirst().orElseThrow();
  }

  private void voegToe(UUID vergadering, UUID punt, String titel, String vraag, Gebruiker lid) {
    balies
        .agenda()
        .voegToe(
            vergadering,
            punt,
            new Puntgegevens(titel, vraag, PREVENTIE_EN_VROEGSIGNALERING, 20),
            null,
            lid);
  }
}
