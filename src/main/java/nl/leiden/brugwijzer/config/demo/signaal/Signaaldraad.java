package nl.leiden.brugwijzer.config.demo.signaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Meldbalie.Melding;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Splitsbalie.Deel;
import nl.leiden.brugwijzer.suggestie.Stap;
import nl.leiden.brugwijzer.suggestie.Uitkomstkeuze;
import nl.leiden.brugwijzer.suggestie.Volgbalie.Kaartwijziging;
import nl.leiden.brugwijzer.suggestie.Weglakreden;

/**
 * Eén signaal, van dag tot dag. Elke dag is een aantal werkdagen voor vandaag; wat op dezelfde dag
 * gebeurt, gebeurt na elkaar.
 */
final class Signaaldraad {

  private static final int EVEN = 25 * 60;

  private final Signaalboek boek;
  private final Signaalbalies balies;
  private final int minuut;
  private final Gebruiker melder;
  private final Voorval voorval;
  private final List<SignaalId> delen = new ArrayList<>();
  private final Supplier<SignaalId> id;
  private Instant laatst = Instant.MIN;

  Signaaldraad(
      Signaalboek boek, Signaalbalies balies, int minuut, Gebruiker melder, Voorval voorval) {
    this(boek, balies, minuut, melder, voorval, nieuw());
  }

  private Signaaldraad(
      Signaalboek boek,
      Signaalbalies balies,
      int minuut,
      Gebruiker melder,
      Voorval voorval,
      Supplier<SignaalId> id) {
    this.boek = boek;
    this.balies = balies;
    this.minuut = minuut;
    this.melder = melder;
    this.voorval = voorval;
    this.id = id;
  }

  private static Supplier<SignaalId> nieuw() {
    var id = new SignaalId(UUID.randomUUID());
    return () -> id;
  }

  Signaaldraad gemeld(int dagen) {
    return gemeld(dagen, false, () -> null);
  }

  /** Met zijn naam erbij. */
  Signaaldraad gemeldMetNaam(int dagen) {
    return gemeld(dagen, true, () -> null);
  }

  /** Vanaf een doorverwijzing die vastliep. */
  Signaaldraad gemeldVanaf(int dagen, Supplier<UUID> aanbod) {
    return gemeld(dagen, false, aanbod);
  }

  private Signaaldraad gemeld(int dagen, boolean metNaam, Supplier<UUID> aanbod) {
    return scene(
        dagen,
        () ->
            balies
                .melden()
                .meld(new Melding(id(), voorval.inhoud(), metNaam, aanbod.get()), melder));
  }

  Signaaldraad gelezen(int dagen, Gebruiker wie) {
    return scene(dagen, () -> balies.dossiers().open(id(), wie));
  }

  Signaaldraad gevraagd(int dagen, Gebruiker wie, String vraag) {
    return scene(dagen, () -> balies.triage().stelVraag(id(), null, vraag, wie));
  }

  Signaaldraad vraagBeantwoord(int dagen, String antwoord) {
    return scene(dagen, () -> balies.triage().beantwoord(id(), null, antwoord, melder));
  }

  Signaaldraad doorgezet(int dagen, Gebruiker wie, Eigenaar naar, String reden) {
    return scene(dagen, () -> balies.triage().zetDoor(id(), null, naar, reden, wie));
  }

  Signaaldraad opgepakt(int dagen, Gebruiker wie) {
    return scene(dagen, () -> balies.triage().neemAan(id(), null, wie));
  }

  Signaaldraad nietOvergenomen(int dagen, Gebruiker wie, String reden) {
    return scene(dagen, () -> balies.triage().neemNietOver(id(), null, reden, wie));
  }

  Signaaldraad gezinGeholpen(int dagen, Gebruiker wie, String wat) {
    return scene(dagen, () -> balies.gezin().help(id(), null, wat, wie));
  }

  Signaaldraad uitgezet(int dagen, Gebruiker wie, Uitkomstkeuze keuze) {
    return scene(dagen, () -> balies.behandelen().zetUit(id(), null, keuze, wie));
  }

  Signaaldraad gedaan(int dagen, Gebruiker wie, Stap stap, String resultaat) {
    return scene(dagen, () -> balies.volgen().gedaan(id(), stap, null, resultaat, null, wie));
  }

  /** De uitvoering is klaar, en de regeling op de sociale kaart verandert mee. */
  Signaaldraad uitgevoerd(
      int dagen, Gebruiker wie, String resultaat, Supplier<Kaartwijziging> kaart) {
    return scene(
        dagen,
        () -> balies.volgen().gedaan(id(), Stap.UITVOEREN, null, resultaat, kaart.get(), wie));
  }

  Signaaldraad verlengd(int dagen, Gebruiker wie, Stap stap, LocalDate tot, String reden) {
    return scene(dagen, () -> balies.volgen().verleng(id(), stap, null, tot, reden, wie));
  }

  Signaaldraad regelKlaar(int dagen, Gebruiker wie) {
    return scene(dagen, () -> balies.behandelen().klaar(id(), null, wie));
  }

  Signaaldraad gepubliceerd(int dagen, Gebruiker wie, String titel, String tekst, LocalDate vanaf) {
    return scene(
        dagen,
        () ->
            balies
                .publiceren()
                .publiceer(id(), balies.naslag().uitvoering(id()), titel, tekst, vanaf, wie));
  }

  Signaaldraad beantwoord(int dagen, Gebruiker wie, String tekst) {
    return scene(
        dagen,
        () -> {
          var lijst = balies.antwoorden().opstellen(id(), wie).lijst();
          balies.antwoorden().stuur(id(), null, tekst, lijst, wie);
        });
  }

  Signaaldraad deelAf(int dagen, Gebruiker wie, String tekst) {
    return scene(dagen, () -> balies.antwoorden().rondDeelAf(id(), null, tekst, wie));
  }

  Signaaldraad tevreden(int dagen, String toelichting) {
    return scene(
        dagen, () -> balies.tevredenheid().geefOordeel(id(), null, true, toelichting, melder));
  }

  Signaaldraad nietTevreden(int dagen, String toelichting) {
    return scene(
        dagen, () -> balies.tevredenheid().geefOordeel(id(), null, false, toelichting, melder));
  }

  Signaaldraad ingetrokken(int dagen) {
    return scene(dagen, () -> balies.melden().trekIn(id(), melder));
  }

  Signaaldraad weggelakt(int dagen, Gebruiker wie, String passage, Weglakreden reden) {
    return scene(dagen, () -> balies.weglakken().lak(id(), passage, reden, wie));
  }

  Signaaldraad metErbij(int dagen, Gebruiker wie, String reden, Signaaldraad... leden) {
    return scene(
        dagen,
        () ->
            balies
                .samenvoegen()
                .voegSamen(id(), Stream.of(leden).map(Signaaldraad::id).toList(), reden, wie));
  }

  Signaaldraad gesplitst(int dagen, Gebruiker wie, Deel... waarin) {
    return scene(
        dagen, () -> delen.addAll(balies.splitsen().splits(id(), List.of(waarin), null, wie)));
  }

  /** Een deel na het splitsen. */
  Signaaldraad deel(int nummer) {
    var deel =
        new Signaaldraad(
            boek, balies, minuut + 5 * nummer, melder, voorval, () -> delen.get(nummer - 1));
    deel.laatst = laatst;
    return deel;
  }

  SignaalId id() {
    return id.get();
  }

  private Signaaldraad scene(int dagen, Runnable spel) {
    var moment = boek.kalender().moment(dagen, minuut);
    if (!moment.isAfter(laatst)) moment = laatst.plusSeconds(EVEN);
    laatst = moment;
    boek.scene(moment, spel);
    return this;
  }
}
