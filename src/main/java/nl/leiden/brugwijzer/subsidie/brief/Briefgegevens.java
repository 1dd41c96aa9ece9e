package nl.leiden.brugwijzer.subsidie.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom;

/**
 * De feiten voor een brief. Wat leeg of null is, is er niet; welke feiten een soort brief nodig
 * heeft, staat in haar sjabloon onder {@code brieven/}.
 */
public final class Briefgegevens {

  /** Dagen; van een laatste dag noemt de brief ook de weekdag. */
  public enum Dag {
    /** De aanvraag, of bij bezwaar het bezwaarschrift, of wat deze brief anders beantwoordt. */
    ONTVANGEN,
    /** De laatste dag waar deze brief om draait. */
    UITERLIJK,
    /** De laatste dag die eerst gold. */
    EERDER,
    /** De dag van het verzoek om aan te vullen. */
    GEVRAAGD_OP,
    /** De dag van het besluit waar deze brief over gaat. */
    BESLUIT_VAN,
    /** De eerste dag waarop iets geldt. */
    VANAF,
    VERANTWOORDEN,
    /** De laatste dag om te betalen, door wie dat ook moet. */
    BETALEN,
    EERSTE_DAG,
    LAATSTE_DAG,
    /** De laatste dag van bezwaar of beroep. */
    REAGEREN;

    private boolean uiterste() {
      return this == UITERLIJK || this == VERANTWOORDEN || this == BETALEN;
    }
  }

  /** Bedragen in euro's. */
  public enum Geld {
    GEVRAAGD,
    VERLEEND,
    VASTGESTELD,
    BETAALD,
    /** Wat de school nog krijgt. */
    SLOT,
    /** Wat de school terugbetaalt. */
    TERUG,
    PLAFOND,
    /** Wat van het plafond al vergeven is. */
    VERGEVEN,
    /** Wat er van het plafond over is. */
    OVER,
    DWANGSOM
  }

  /** Losse woorden en teksten; een tekst van meer regels wordt meer alinea's. */
  public enum Woord {
    /** Naam na ‘Beste’; zonder naam groet de brief algemeen. */
    CONTACTPERSOON,
    /** Naam en functie van wie namens de gemeente tekent. */
    ONDERTEKENAAR,
    /** Tijd, zoals 14:03. */
    TIJD,
    /** De grond in een halve zin, zoals: het rijk gaf de school al subsidie. */
    GROND,
    /** Artikel waar de grond staat. */
    ARTIKEL,
    REDENEN,
    /** Plaats in de volgorde. */
    PLAATS,
    SCHOOLJAAR,
    /** Wat de school meldde. */
    WIJZIGING,
    /** Wat er door de beslissing verandert. */
    GEVOLG,
    /** Aantal dagen van de dwangsom. */
    DAGEN
  }

  /** Opsommingen. */
  public enum Punten {
    /** Hoe de uiterste dag berekend is. */
    SOM,
    /** Hoe de laatste dag van bezwaar of beroep berekend is. */
    REAGEREN_SOM,
    ONTBREEKT,
    ACTIVITEITEN,
    VERPLICHTINGEN,
    AFSPRAKEN,
    SCHOOLJAREN
  }

  /** Waarin brieven van dezelfde soort verschillen. */
  public enum Geval {
    /** Verlenen, maar minder dan gevraagd. */
    DEELS,
    /** Geweigerd omdat het plafond bereikt is (artikel 4:25 Awb). */
    PLAFOND_BEREIKT,
    VOORNEMEN_WEIGEREN,
    VOORNEMEN_DEELS,
    VOORNEMEN_LAGER_VASTSTELLEN,
    VOORNEMEN_INTREKKEN,
    LAGER_VASTGESTELD,
    GEGROND,
    DEELS_GEGROND,
    ONGEGROND,
    NIET_ONTVANKELIJK
  }

  /** Een deel van de betaling, met de laatste dag ervan. */
  public record Betaling(String schooljaar, LocalDate uiterlijk, int aandeel, BigDecimal bedrag) {}

  /** Een regel van de begroting. */
  public record Post(String omschrijving, BigDecimal bedrag) {}

  private final Briefkop kop;
  private final Map<String, List<List<String>>> feiten;
  private final LocalDate reageren;

  private Briefgegevens(Briefkop kop, Map<String, List<List<String>>> feiten, LocalDate reageren) {
    this.kop = kop;
    this.feiten = feiten;
    this.reageren = reageren;
  }

  /** Een brief waar alleen de kop nog van bekend is. */
  public static Briefgegevens van(Briefkop kop) {
    return new Briefgegevens(kop, Map.of(), null)
        .tekst("nummer", kop.nummer())
        .tekst("school", kop.school())
        .tekst("regeling", kop.regeling())
        .tekst("grondslag", kop.grondslag())
        .tekst("adres", kop.adres());
  }

  /** Een dag; van een laatste dag schrijft de brief ook de weekdag. */
  public Briefgegevens dag(Dag naam, LocalDate dag) {
    if (dag == null) return this;
    if (naam == Dag.REAGEREN) return new Briefgegevens(kop, feiten, dag);
    var woorden = naam.uiterste() ? Briefwoorden.uiterste(dag) : Briefwoorden.dag(dag);
    return tekst(naam(naam), woorden);
  }

  /** Een bedrag in euro's. */
  public Briefgegevens geld(Geld naam, BigDecimal bedrag) {
    return bedrag == null ? this : tekst(naam(naam), Briefwoorden.bedrag(bedrag));
  }

  /** Een woord of een tekst, zonder opmaak. */
  public Briefgegevens woord(Woord naam, String tekst) {
    return tekst(naam(naam), tekst);
  }

  /** Een opsomming; een lege is er niet. */
  public Briefgegevens punten(Punten naam, List<String> punten) {
    return met(naam(naam), punten.stream().map(List::of).toList());
  }

  /** Welke vorm de brief krijgt. */
  public Briefgegevens geval(Geval geval) {
    return tekst(naam(geval), geval.name());
  }

  /** Wat er per schooljaar verleend is, met het totaal. */
  public Briefgegevens jaren(List<Jaarbedrag> jaren) {
    return metTotaal(
        "jaren",
        jaren.stream().map(j -> List.of(j.schooljaar(), Briefwoorden.bedrag(j.bedrag()))).toList(),
        jaren.stream().map(Jaarbedrag::bedrag).toList());
  }

  /** Wanneer welk deel betaald wordt. */
  public Briefgegevens betalingen(List<Betaling> betalingen) {
    return metTotaal(
        "betalingen",
        betalingen.stream()
            .map(
                b ->
                    List.of(
                        Briefwoorden.dag(b.uiterlijk()),
                        b.schooljaar(),
                        b.aandeel() + "%",
                        Briefwoorden.bedrag(b.bedrag())))
            .toList(),
        betalingen.stream().map(Betaling::bedrag).toList());
  }

  /** De begroting zoals de school haar indiende. */
  public Briefgegevens begroting(List<Post> posten) {
    return metTotaal(
        "begroting",
        posten.stream()
            .map(p -> List.of(p.omschrijving(), Briefwoorden.bedrag(p.bedrag())))
            .toList(),
        posten.stream().map(Post::bedrag).toList());
  }

  /** De velden van de aanvraag met hun tekst, in volgorde; lege velden blijven weg. */
  public Briefgegevens aanvraag(Map<String, String> velden) {
    return met(
        "aanvraag",
        velden.entrySet().stream()
            .filter(veld -> !veld.getValue().isBlank())
            .map(veld -> List.of(veld.getKey(), veld.getValue()))
            .toList());
  }

  /** De dagen die geld kosten, per tarief. */
  public Briefgegevens tarieven(List<Dwangsom.Tarief> tarieven) {
    return met(
        "tarieven",
        tarieven.stream()
            .filter(t -> t.dagen() > 0)
            .map(
                t ->
                    List.of(
                        "" + t.dagen(),
                        Briefwoorden.bedrag(t.perDag()),
                        Briefwoorden.bedrag(t.perDag().multiply(BigDecimal.valueOf(t.dagen())))))
            .toList());
  }

  Briefkop kop() {
    return kop;
  }

  Map<String, List<List<String>>> feiten() {
    return feiten;
  }

  Optional<LocalDate> laatsteDag() {
    return Optional.ofNullable(reageren);
  }

  static String naam(Enum<?> naam) {
    return naam.name().toLowerCase(Locale.ROOT);
  }

  private Briefgegevens metTotaal(
      String naam, List<List<String>> rijen, List<BigDecimal> bedragen) {
    if (rijen.isEmpty()) return this;
    var som = bedragen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return met(naam, rijen).tekst(naam + "_totaal", Briefwoorden.bedrag(som));
  }

  private Briefgegevens tekst(String naam, String tekst) {
    return tekst == null || tekst.isBlank() ? this : met(naam, List.of(List.of(tekst.strip())));
  }

  private Briefgegevens met(String naam, List<List<String>> waarde) {
    if (waarde.isEmpty()) return this;
    var nieuw = new LinkedHashMap<>(feiten);
    nieuw.put(naam, waarde);
    return new Briefgegevens(kop, Map.copyOf(nieuw), reageren);
  }
}
