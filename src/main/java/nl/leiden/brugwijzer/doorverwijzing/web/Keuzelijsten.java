package nl.leiden.brugwijzer.doorverwijzing.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord;
import nl.leiden.brugwijzer.doorverwijzing.Overzicht;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gezin.Gezinsbeeld;
import nl.leiden.brugwijzer.gezin.Gezinsboek;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Waaruit je kiest bij doorverwijzen: wat je vaak gebruikt staat vooraan. */
@Component
class Keuzelijsten {

  private static final int RECENTE = 8;

  /** Na de eerste twee gezinnen, zodat een nieuw gezin zonder schuiven te vinden is. */
  private static final int NIEUW_OP = 2;

  private final Gezinsboek gezinnen;
  private final SocialeKaart kaart;
  private final Overzicht overzicht;
  private final Woorden woorden;
  private final Dagwoorden dagwoorden;

  Keuzelijsten(
      Gezinsboek gezinnen,
      SocialeKaart kaart,
      Overzicht overzicht,
      Woorden woorden,
      Dagwoorden dagwoorden) {
    this.gezinnen = gezinnen;
    this.kaart = kaart;
    this.overzicht = overzicht;
    this.woorden = woorden;
    this.dagwoorden = dagwoorden;
  }

  /**
   * Een bestemming om te kiezen.
   *
   * @param onder wat je moet weten om te kiezen
   * @param bij de hulpvragen waar zij bij past, met spaties ertussen
   */
  public record Kaart(String waarde, String tekst, String onder, String bij) {}

  void vul(Model model, Doorverwijsformulier formulier, Gebruiker wie) {
    model.addAttribute("gezinnen", gezinnen(formulier, wie));
    model.addAttribute(
        "hulpvragen", woorden.keuzes("hulpvraag.", Hulpvraag.values(), Hulpvraag::icoon));
    model.addAttribute("bestemmingen", bestemmingen(wie));
    model.addAttribute(
        "wieAkkoord", woorden.keuzes("doorverwijzing.akkoordwie.", Akkoord.Wie.values()));
    model.addAttribute(
        "hoeAkkoord", woorden.keuzes("doorverwijzing.akkoordhoe.", Akkoord.Hoe.values()));
    model.addAttribute(
        "deelbaar", woorden.keuzes("doorverwijzing.deelbaar.", Akkoord.Deelbaar.values()));
  }

  /** Wat gekozen is vooraan, want op de telefoon is alleen het begin van de rij te zien. */
  private List<Keuze> gezinnen(Doorverwijsformulier formulier, Gebruiker wie) {
    var keuzes = new ArrayList<Keuze>();
    gezinnen.recente(wie, RECENTE).forEach(g -> keuzes.add(keuze(g)));
    keuzes.add(
        Math.min(NIEUW_OP, keuzes.size()),
        new Keuze(Doorverwijsformulier.NIEUW, woorden.van("doorverwijzing.nieuwgezin")));
    var gekozen = keuzes.stream().filter(k -> k.waarde().equals(formulier.gezin())).findFirst();
    gekozen.ifPresent(keuzes::remove);
    gekozen.or(() -> ouder(formulier, wie)).ifPresent(keuze -> keuzes.add(0, keuze));
    return keuzes;
  }

  /** Het gekozen gezin als het niet bij de recente staat. */
  private Optional<Keuze> ouder(Doorverwijsformulier formulier, Gebruiker wie) {
    try {
      return Optional.ofNullable(formulier.gezinId()).map(id -> keuze(gezinnen.vind(id, wie)));
    } catch (OngeldigeInvoer | NietGevonden geenGezin) {
      return Optional.empty();
    }
  }

  private static Keuze keuze(Gezinsbeeld gezin) {
    return new Keuze(gezin.id().toString(), gezin.label());
  }

  private List<Kaart> bestemmingen(Gebruiker wie) {
    var gewoonten = overzicht.gewoonten(wie);
    return kaart.bestemmingen().stream()
        .sorted(
            Comparator.comparing((Bestemming b) -> -gewoonten.getOrDefault(b.id(), 0))
                .thenComparing(Bestemming::naam))
        .map(this::kaart)
        .toList();
  }

  private Kaart kaart(Bestemming b) {
    return new Kaart(
        b.id().toString(),
        b.naam(),
        b.soort() == Bestemming.Soort.REGELING ? regeling(b) : instantie(b),
        b.hulpvragen().stream().map(Enum::name).collect(Collectors.joining(" ")));
  }

  private String regeling(Bestemming b) {
    var wie = woorden.van("wievraagtaan." + b.wieVraagtAan());
    if (b.voorbeeld()) return woorden.van("doorverwijzing.kaart.voorbeeld", wie);
    return woorden.van("doorverwijzing.kaart.regeling", wie, dagwoorden.kort(b.nagekeken()));
  }

  private String instantie(Bestemming b) {
    if (b.wachttijdWeken() != null && b.wachttijdWeken() > 0)
      return woorden.van("doorverwijzing.kaart.wachttijd", b.wachttijdWeken());
    var antwoord = woorden.van("doorverwijzing.kaart.instantie", b.reactieWerkdagen());
    return b.voorbeeld() ? woorden.van("doorverwijzing.kaart.voorbeeld", antwoord) : antwoord;
  }

  /** Het id dat in een adres stond, of null. */
  static String alsTekst(UUID id) {
    return id == null ? null : id.toString();
  }
}
