package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Dag;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Punten;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Woord;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import org.springframework.stereotype.Component;

/** De brieven van een aanvraag: verzamelt wat erin moet en bewaart ze bij haar. */
@Component
class Aanvraagbrieven {

  /** De begroting staat als tabel in de brief; het rekeningnummer hoort in geen enkele brief. */
  private static final Set<Onderdeel> NIET_ALS_ANTWOORD =
      Set.of(Onderdeel.BEGROTING, Onderdeel.REKENING);

  private final Briefpost post;
  private final Briefbron bron;
  private final Besluitbrieven besluitbrieven;
  private final Bezwaarbrieven bezwaarbrieven;
  private final Uitvoeringsbrieven uitvoeringsbrieven;
  private final Aanvraagklok aanvraagklok;
  private final Aanvraagwoorden aanvraagwoorden;
  private final Aanvulverzoeken verzoeken;
  private final Dagwoorden dagwoorden;
  private final Clock klok;

  Aanvraagbrieven(
      Briefpost post,
      Briefbron bron,
      Besluitbrieven besluitbrieven,
      Bezwaarbrieven bezwaarbrieven,
      Uitvoeringsbrieven uitvoeringsbrieven,
      Aanvraagklok aanvraagklok,
      Aanvraagwoorden aanvraagwoorden,
      Aanvulverzoeken verzoeken,
      Dagwoorden dagwoorden,
      Clock klok) {
    this.post = post;
    this.bron = bron;
    this.besluitbrieven = besluitbrieven;
    this.bezwaarbrieven = bezwaarbrieven;
    this.uitvoeringsbrieven = uitvoeringsbrieven;
    this.aanvraagklok = aanvraagklok;
    this.aanvraagwoorden = aanvraagwoorden;
    this.verzoeken = verzoeken;
    this.dagwoorden = dagwoorden;
    this.klok = klok;
  }

  /** Het ontvangstbewijs met wat er ingediend is (artikel 2:13 en verder Awb). */
  void ontvangst(Aanvraag a, Gebruiker wie) {
    var begroting =
        a.inhoud().begroting().posten().stream()
            .filter(post -> post.bedrag() != null)
            .map(post -> new Briefgegevens.Post(post.omschrijving(), post.bedrag()))
            .toList();
    post.geefUit(
        a,
        Briefsoort.ONTVANGST,
        metTermijn(a, Soort.BESLISSEN, begin(a, Briefsoort.ONTVANGST))
            .woord(Woord.TIJD, dagwoorden.tijd(a.ingediend()))
            .aanvraag(antwoorden(a))
            .begroting(begroting),
        wie);
  }

  private Map<String, String> antwoorden(Aanvraag a) {
    var antwoorden = new LinkedHashMap<String, String>();
    for (var onderdeel : Onderdeel.values())
      if (!NIET_ALS_ANTWOORD.contains(onderdeel))
        aanvraagwoorden
            .van(onderdeel, a.inhoud(), a.rekening())
            .forEach((veld, tekst) -> antwoorden.put(aanvraagwoorden.naam(veld), tekst));
    return antwoorden;
  }

  /** Het voornemen waarop de school haar zienswijze kan geven (artikel 4:7 en 4:8 Awb). */
  void zienswijze(Aanvraag a, Besluit besluit, Gebruiker wie) {
    var g = besluitbrieven.voornemen(a, besluit, vandaag());
    post.geefUit(a, Briefsoort.ZIENSWIJZE_VRAGEN, metSom(a, Soort.ZIENSWIJZE, g), wie);
  }

  /** De brief bij een genomen besluit, als concept om na te lezen. */
  UUID besluit(Aanvraag a, Besluit besluit, LocalDate dag, Gebruiker wie) {
    var soort = soort(besluit.soort());
    var gegevens =
        switch (besluit.soort()) {
          case VERLENING -> besluitbrieven.verlening(a, besluit, dag);
          case WEIGERING -> besluitbrieven.weigering(a, besluit, dag);
          case OP_BEZWAAR -> bezwaarbrieven.beslissing(a, besluit, dag);
          case VASTSTELLING -> uitvoeringsbrieven.vaststelling(a, besluit, dag);
          case INTREKKING -> uitvoeringsbrieven.intrekking(a, besluit, dag);
          case BUITEN_BEHANDELING -> metVerzoek(a, besluitbrieven.begin(a, besluit, soort, dag));
        };
    return post.concept(a, soort, gegevens, wie);
  }

  /** Waar de gemeente om vroeg; wat er nog ontbreekt, staat er alleen als er niets kwam. */
  private Briefgegevens metVerzoek(Aanvraag a, Briefgegevens g) {
    return verzoeken
        .laatste(a.id().waarde())
        .map(Aanvulverzoek::beeld)
        .map(
            v ->
                g.dag(Dag.GEVRAAGD_OP, LocalDate.ofInstant(v.gevraagdOp(), klok.getZone()))
                    .dag(Dag.UITERLIJK, v.uiterlijk())
                    .punten(
                        Punten.ONTBREEKT,
                        v.verstreken()
                            ? v.punten().stream().map(Aanvulbeeld.Punt::tekst).toList()
                            : List.of()))
        .orElse(g);
  }

  private static Briefsoort soort(Besluitsoort besluit) {
    return switch (besluit) {
      case VERLENING -> Briefsoort.VERLENING;
      case WEIGERING -> Briefsoort.WEIGERING;
      case BUITEN_BEHANDELING -> Briefsoort.BUITEN_BEHANDELING;
      case VASTSTELLING -> Briefsoort.VASTSTELLING;
      case INTREKKING -> Briefsoort.INTREKKING;
      case OP_BEZWAAR -> Briefsoort.BESLISSING_OP_BEZWAAR;
    };
  }

  /**
   * Maakt precies de brief definitief die iemand las.
   *
   * @throws nl.leiden.brugwijzer.basis.Ingehaald als er intussen een andere is
   */
  void maakDefinitief(Aanvraag a, UUID brief, String hash, Gebruiker wie) {
    post.maakDefinitief(a, brief, hash, wie);
  }

  private Briefgegevens begin(Aanvraag a, Briefsoort soort) {
    return bron.begin(a, soort, vandaag());
  }

  /** Met de laatste dag van een termijn en hoe die berekend is. */
  private Briefgegevens metTermijn(Aanvraag a, Soort soort, Briefgegevens g) {
    return metSom(a, soort, g)
        .dag(Dag.UITERLIJK, aanvraagklok.uiterlijk(a.id(), soort).orElse(null));
  }

  private Briefgegevens metSom(Aanvraag a, Soort soort, Briefgegevens g) {
    return aanvraagklok
        .lopend(a.id(), soort)
        .map(termijn -> g.punten(Punten.SOM, bron.som(termijn)))
        .orElse(g);
  }

  private LocalDate vandaag() {
    return LocalDate.now(klok);
  }
}
