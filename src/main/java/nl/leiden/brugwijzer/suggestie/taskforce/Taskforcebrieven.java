package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.document.Brieftekst;
import nl.leiden.brugwijzer.document.Brieftekst.Alinea;
import nl.leiden.brugwijzer.document.Brieftekst.Blok;
import nl.leiden.brugwijzer.document.Brieftekst.Gegevens;
import nl.leiden.brugwijzer.document.Brieftekst.Kop;
import nl.leiden.brugwijzer.document.Brieftekst.Lijst;
import nl.leiden.brugwijzer.document.Brieftekst.Tabel;
import nl.leiden.brugwijzer.document.Brieven;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** Agenda en verslag op papier, met dezelfde letter als elke brief. */
@Component
class Taskforcebrieven {

  private final Brieven brieven;
  private final Woorden woorden;
  private final Dagwoorden dagen;
  private final Clock klok;

  Taskforcebrieven(Brieven brieven, Woorden woorden, Dagwoorden dagen, Clock klok) {
    this.brieven = brieven;
    this.woorden = woorden;
    this.dagen = dagen;
    this.klok = klok;
  }

  /** Bewaart de agenda bij de vergadering. */
  void agenda(Vergadering v, List<Puntbeeld> punten, Gebruiker wie) {
    geefUit(v, "agenda", agenda(v.gegevens(), punten), wie);
  }

  /** Bewaart het verslag bij de vergadering. */
  void verslag(Vergadering v, List<Puntbeeld> punten, List<Actiebeeld> acties, Gebruiker wie) {
    geefUit(v, "verslag", verslag(v.gegevens(), v.aanwezig(), punten, acties), wie);
  }

  private void geefUit(Vergadering v, String soort, Brieftekst tekst, Gebruiker wie) {
    brieven.geefUit(Taskforceadres.verwijzing(v.id()), soort + "-" + v.datum(), tekst, wie);
  }

  Brieftekst agenda(Vergadergegevens g, List<Puntbeeld> punten) {
    var inhoud = new ArrayList<Blok>();
    inhoud.add(wanneer(g));
    inhoud.add(tijden(g, punten));
    for (var i = 0; i < punten.size(); i++) punt(i + 1, punten.get(i), inhoud);
    return brief("taskforce.brief.agenda", g, inhoud);
  }

  private Tabel tijden(Vergadergegevens g, List<Puntbeeld> punten) {
    var rijen = new ArrayList<List<String>>();
    var begint = g.van();
    for (var i = 0; i < punten.size(); i++) {
      var p = punten.get(i).gegevens();
      rijen.add(List.of((i + 1) + ". " + p.titel(), begint.toString(), "" + p.minuten()));
      begint = begint.plusMinutes(p.minuten());
    }
    return new Tabel(
        woord("taskforce.brief.punten"),
        List.of(
            woord("taskforce.brief.punt"),
            woord("taskforce.brief.begint"),
            woord("taskforce.brief.minuten")),
        rijen,
        List.of(woord("taskforce.brief.samen"), "", "" + Vergaderblad.samen(punten)));
  }

  private void punt(int nummer, Puntbeeld punt, List<Blok> inhoud) {
    var p = punt.gegevens();
    inhoud.add(new Kop(nummer + ". " + p.titel()));
    alineas(p.vraag(), inhoud);
    if (p.ambitie() != null)
      inhoud.add(
          new Alinea(woord("taskforce.brief.ambitie", woord("taskforce.ambitie." + p.ambitie()))));
    if (!punt.bewijs().isEmpty()) {
      inhoud.add(new Alinea(woord("taskforce.brief.bewijs")));
      inhoud.add(new Lijst(punt.bewijs()));
    }
    if (punt.laterOmdat() != null)
      inhoud.add(new Alinea(woord("taskforce.brief.later", punt.laterOmdat())));
  }

  Brieftekst verslag(
      Vergadergegevens g, String aanwezig, List<Puntbeeld> punten, List<Actiebeeld> acties) {
    var inhoud = new ArrayList<Blok>();
    inhoud.add(wanneer(g));
    if (!aanwezig.isEmpty()) {
      inhoud.add(new Kop(woord("taskforce.brief.aanwezig")));
      alineas(aanwezig, inhoud);
    }
    for (var i = 0; i < punten.size(); i++) {
      inhoud.add(new Kop((i + 1) + ". " + punten.get(i).gegevens().titel()));
      alineas(tekst(punten.get(i)), inhoud);
    }
    if (!acties.isEmpty()) {
      inhoud.add(new Kop(woord("taskforce.brief.acties")));
      inhoud.add(acties(acties));
    }
    return brief("taskforce.brief.verslag", g, inhoud);
  }

  private String tekst(Puntbeeld punt) {
    return punt.stand() == Puntstand.INGETROKKEN
        ? woord("taskforce.verslag.ingetrokken")
        : punt.verslag();
  }

  private Tabel acties(List<Actiebeeld> acties) {
    return new Tabel(
        woord("taskforce.brief.afspraken"),
        List.of(
            woord("taskforce.brief.actie"),
            woord("taskforce.brief.wie"),
            woord("taskforce.brief.uiterlijk")),
        acties.stream()
            .map(a -> List.of(a.tekst(), a.eigenaarNaam(), dagen.datum(a.uiterlijk())))
            .toList(),
        null);
  }

  private Gegevens wanneer(Vergadergegevens g) {
    return new Gegevens(
        woord("taskforce.brief.wanneer"),
        List.of(
            List.of(woord("taskforce.brief.dag"), dagen.datum(g.datum())),
            List.of(woord("taskforce.brief.tijd"), woord("taskforce.tijden", g.van(), g.tot())),
            List.of(woord("taskforce.brief.plaats"), g.plaats())));
  }

  private Brieftekst brief(String soort, Vergadergegevens g, List<Blok> inhoud) {
    return new Brieftekst(
        woord(soort, dagen.datum(g.datum())),
        woord("taskforce.brief.kenmerk", g.datum()),
        null,
        LocalDate.now(klok),
        List.of(woord("taskforce.brief.aan")),
        inhoud,
        List.of(woord("taskforce.brief.van")),
        null);
  }

  private static void alineas(String tekst, List<Blok> inhoud) {
    for (var regel : tekst.split("\n+"))
      if (!regel.isBlank()) inhoud.add(new Alinea(regel.strip()));
  }

  private String woord(String sleutel, Object... waarden) {
    var tekst = new Object[waarden.length];
    for (var i = 0; i < waarden.length; i++) tekst[i] = waarden[i].toString();
    return woorden.van(sleutel, tekst);
  }
}
