package nl.leiden.brugwijzer.subsidie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.school.Vestiging.Soort;
import nl.leiden.brugwijzer.subsidie.Bedrag;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Beslistermijn;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Beslistermijn.Vanaf;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Betaalmoment;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Eis;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Plafond;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Venster;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Verdeling;
import nl.leiden.brugwijzer.subsidie.Regelingversie;
import nl.leiden.brugwijzer.subsidie.brief.Briefopsteller;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Duur.Eenheid;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Het formulier van een versie, zoals getypt.
 *
 * @param sleutel maakt dat twee keer versturen één regeling geeft
 * @param versie waarop een wijziging gebaseerd is; null bij een nieuwe
 * @param code wat de versies gemeen hebben; alleen bij een nieuwe regeling te kiezen
 */
record Subsidieregelingformulier(
    UUID sleutel,
    Integer versie,
    @Size(max = 40, message = "{fout.subsidieregeling.code}") String code,
    @Size(max = 120, message = "{fout.subsidie.lang}") @ZonderBsn String naam,
    @Size(max = 200, message = "{fout.subsidie.lang}") @ZonderBsn String grondslag,
    @Size(max = 500, message = "{fout.subsidie.lang}") @ZonderBsn String bron,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate bronDatum,
    Boolean voorbeeld,
    @Size(max = 500, message = "{fout.subsidie.lang}") @ZonderBsn String voorbeeldUitleg,
    List<@Valid Jaarrij> schooljaren,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate vensterVan,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate vensterTot,
    Set<Soort> soorten,
    @Size(max = 20, message = "{fout.subsidie.bedrag}") String maximum,
    Verdeling verdeling,
    @Size(max = 4, message = "{fout.subsidie.heelgetal}") String beslisAantal,
    Eenheid beslisEenheid,
    Vanaf beslisVanaf,
    @Size(max = 200, message = "{fout.subsidie.lang}") @ZonderBsn String beslisArtikel,
    @Size(max = 4, message = "{fout.subsidie.heelgetal}") String aanvulAantal,
    Eenheid aanvulEenheid,
    List<@Valid Betaalrij> betaalmomenten,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE, fallbackPatterns = "d-M-yyyy")
        LocalDate verantwoordenUiterlijk,
    @Size(max = 4, message = "{fout.subsidie.heelgetal}") String urenadvies,
    List<@Valid Eisrij> eisen,
    Integer brievenversie,
    List<@Valid Briefrij> brieven) {

  private static final int RIJEN_MAX = 20;

  /** Een schooljaar met zijn plafond. */
  record Jaarrij(
      @Size(max = 9, message = "{fout.subsidieregeling.schooljaar}") String schooljaar,
      @Size(max = 20, message = "{fout.subsidie.bedrag}") String plafond) {
    static final Jaarrij LEEG = new Jaarrij("", "");

    boolean isLeeg() {
      return (Tekst.schoon(schooljaar) + Tekst.schoon(plafond)).isEmpty();
    }
  }

  /** Een betaalmoment: een aantal dagen na de bekendmaking, of een vaste dag. */
  record Betaalrij(
      @Size(max = 4, message = "{fout.subsidie.heelgetal}") String dagen,
      @Size(max = 10, message = "{fout.subsidieregeling.dag}") String op,
      @Size(max = 3, message = "{fout.subsidie.heelgetal}") String aandeel) {
    static final Betaalrij LEEG = new Betaalrij("", "", "");

    boolean isLeeg() {
      return (Tekst.schoon(dagen) + Tekst.schoon(op) + Tekst.schoon(aandeel)).isEmpty();
    }
  }

  /** Een kwaliteitseis met haar bron. */
  record Eisrij(
      @Size(max = 500, message = "{fout.subsidie.lang}") @ZonderBsn String tekst,
      @Size(max = 300, message = "{fout.subsidie.lang}") @ZonderBsn String bron) {
    static final Eisrij LEEG = new Eisrij("", "");

    boolean isLeeg() {
      return (Tekst.schoon(tekst) + Tekst.schoon(bron)).isEmpty();
    }
  }

  /** Wat de regeling in een soort brief zelf nog zegt; leeg mag. */
  record Briefrij(
      Briefsoort soort,
      @Size(max = 1000, message = "{fout.subsidie.lang}") @ZonderBsn String tekst) {}

  Subsidieregelingformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
    voorbeeld = Boolean.TRUE.equals(voorbeeld);
    soorten = soorten == null ? EnumSet.noneOf(Soort.class) : soorten;
    schooljaren = metMinstensEen(schooljaren, Jaarrij.LEEG);
    betaalmomenten = metMinstensEen(betaalmomenten, Betaalrij.LEEG);
    eisen = metMinstensEen(eisen, Eisrij.LEEG);
    brievenversie = brievenversie == null ? Briefopsteller.LAATSTE : brievenversie;
    brieven = perSoort(brieven);
  }

  private static <T> List<T> metMinstensEen(List<T> rijen, T leeg) {
    var heel =
        rijen == null
            ? new ArrayList<T>()
            : rijen.stream()
                .map(rij -> rij == null ? leeg : rij)
                .collect(Collectors.toCollection(ArrayList::new));
    if (heel.isEmpty()) heel.add(leeg);
    return heel;
  }

  /** Elke soort brief precies één keer, in vaste volgorde, wat er ook verstuurd is. */
  private static List<Briefrij> perSoort(List<Briefrij> getypt) {
    var teksten = new EnumMap<Briefsoort, String>(Briefsoort.class);
    if (getypt != null)
      getypt.stream()
          .filter(rij -> rij != null && rij.soort() != null && rij.tekst() != null)
          .forEach(rij -> teksten.put(rij.soort(), rij.tekst()));
    return Stream.of(Briefsoort.values())
        .map(soort -> new Briefrij(soort, teksten.getOrDefault(soort, "")))
        .toList();
  }

  static Subsidieregelingformulier leeg() {
    return new Subsidieregelingformulier(
        null,
        null,
        "",
        "",
        "",
        "",
        null,
        false,
        "",
        null,
        null,
        null,
        null,
        "",
        null,
        "",
        Eenheid.WEKEN,
        null,
        "",
        "",
        Eenheid.WEKEN,
        null,
        null,
        "",
        null,
        null,
        null);
  }

  static Subsidieregelingformulier van(Regelingversie beeld) {
    var r = beeld.inhoud();
    var beslis = r.beslistermijn();
    return new Subsidieregelingformulier(
        null,
        beeld.versie(),
        beeld.code(),
        r.naam(),
        r.grondslag(),
        r.bron(),
        r.bronDatum(),
        r.voorbeeld(),
        r.voorbeeldUitleg(),
        r.schooljaren().stream()
            .map(p -> new Jaarrij(p.schooljaar(), Bedrag.inVeld(p.bedrag())))
            .toList(),
        r.venster().van(),
        r.venster().tot(),
        Set.copyOf(r.soorten()),
        Bedrag.inVeld(r.maximum()),
        r.verdeling(),
        "" + beslis.duur().aantal(),
        beslis.duur().eenheid(),
        beslis.vanaf(),
        beslis.artikel(),
        "" + r.aanvultermijn().aantal(),
        r.aanvultermijn().eenheid(),
        r.betaalmomenten().stream()
            .map(
                m ->
                    new Betaalrij(
                        m.dagen() == null ? "" : m.dagen().toString(),
                        m.op() == null ? "" : m.op().toString(),
                        "" + m.aandeel()))
            .toList(),
        r.verantwoordenUiterlijk(),
        "" + r.urenadvies(),
        r.kwaliteitseisen().stream().map(eis -> new Eisrij(eis.tekst(), eis.bron())).toList(),
        r.brievenversie(),
        r.eigenAlineas().entrySet().stream()
            .map(alinea -> new Briefrij(alinea.getKey(), alinea.getValue()))
            .toList());
  }

  /** De versie waarop getypt is; zonder versie is het nooit de huidige. */
  int gezien() {
    return versie == null ? -1 : versie;
  }

  /** Dezelfde tekst, nu op de versie die er staat. */
  Subsidieregelingformulier opVersie(int nu) {
    return met(nu, schooljaren, betaalmomenten, eisen);
  }

  /**
   * Een rij erbij of weg.
   *
   * @param rij zoals {@code eisen.erbij} of {@code schooljaren.2}
   */
  Subsidieregelingformulier metRij(String rij) {
    var lijst = rij.replaceFirst("\\..*", "");
    var wat = rij.replaceFirst(".*\\.", "");
    return met(
        versie,
        lijst.equals("schooljaren") ? rijen(wat, Jaarrij.LEEG).apply(schooljaren) : schooljaren,
        lijst.equals("betaalmomenten")
            ? rijen(wat, Betaalrij.LEEG).apply(betaalmomenten)
            : betaalmomenten,
        lijst.equals("eisen") ? rijen(wat, Eisrij.LEEG).apply(eisen) : eisen);
  }

  private static <T> UnaryOperator<List<T>> rijen(String wat, T leeg) {
    return oud -> {
      var nieuw = new ArrayList<>(oud);
      if (!wat.matches("[0-9]{1,2}")) {
        if (nieuw.size() < RIJEN_MAX) nieuw.add(leeg);
      } else if (Integer.parseInt(wat) < nieuw.size()) nieuw.remove(Integer.parseInt(wat));
      return nieuw;
    };
  }

  private Subsidieregelingformulier met(
      Integer andereVersie, List<Jaarrij> jaren, List<Betaalrij> betalen, List<Eisrij> eis) {
    return new Subsidieregelingformulier(
        sleutel,
        andereVersie,
        code,
        naam,
        grondslag,
        bron,
        bronDatum,
        voorbeeld,
        voorbeeldUitleg,
        jaren,
        vensterVan,
        vensterTot,
        soorten,
        maximum,
        verdeling,
        beslisAantal,
        beslisEenheid,
        beslisVanaf,
        beslisArtikel,
        aanvulAantal,
        aanvulEenheid,
        betalen,
        verantwoordenUiterlijk,
        urenadvies,
        eis,
        brievenversie,
        brieven);
  }

  /**
   * Wat er getypt is, gelezen.
   *
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer naast elk veld dat niet te lezen was
   */
  Regelinginhoud inhoud() {
    var invoer = new Invoer();
    var uren = invoer.heel("urenadvies", urenadvies);
    var gelezen =
        new Regelinginhoud(
            Tekst.schoon(naam),
            Tekst.schoon(grondslag),
            Tekst.schoon(bron),
            bronDatum,
            voorbeeld,
            Tekst.schoon(voorbeeldUitleg),
            jaren(invoer),
            new Venster(vensterVan, vensterTot),
            soorten.stream().sorted().toList(),
            invoer.bedrag("maximum", maximum),
            verdeling,
            new Beslistermijn(
                duur("beslisAantal", beslisAantal, beslisEenheid, invoer),
                beslisVanaf,
                Tekst.schoon(beslisArtikel)),
            duur("aanvulAantal", aanvulAantal, aanvulEenheid, invoer),
            betalen(invoer),
            verantwoordenUiterlijk,
            eisen.stream()
                .filter(rij -> !rij.isLeeg())
                .map(rij -> new Eis(Tekst.schoon(rij.tekst()), Tekst.schoon(rij.bron())))
                .toList(),
            uren == null ? 0 : uren,
            brievenversie,
            brieven.stream()
                .collect(Collectors.toMap(Briefrij::soort, rij -> Tekst.schoon(rij.tekst()))));
    invoer.moetGelezenZijn();
    return gelezen;
  }

  private static Duur duur(String veld, String getypt, Eenheid eenheid, Invoer invoer) {
    var aantal = invoer.heel(veld, getypt);
    return aantal == null || aantal == 0 || eenheid == null ? null : new Duur(aantal, eenheid);
  }

  private List<Plafond> jaren(Invoer invoer) {
    var gelezen = new ArrayList<Plafond>();
    for (var i = 0; i < schooljaren.size(); i++) {
      var rij = schooljaren.get(i);
      var bedrag = invoer.bedrag("schooljaren[" + i + "].plafond", rij.plafond());
      if (!rij.isLeeg()) gelezen.add(new Plafond(Tekst.schoon(rij.schooljaar()), bedrag));
    }
    return gelezen;
  }

  private List<Betaalmoment> betalen(Invoer invoer) {
    var gelezen = new ArrayList<Betaalmoment>();
    for (var i = 0; i < betaalmomenten.size(); i++) {
      var rij = betaalmomenten.get(i);
      var plek = "betaalmomenten[" + i + "].";
      var dagen = invoer.heel(plek + "dagen", rij.dagen());
      var aandeel = invoer.heel(plek + "aandeel", rij.aandeel());
      var op = dag(plek + "op", rij.op(), invoer);
      if (!rij.isLeeg()) gelezen.add(new Betaalmoment(dagen, op, aandeel == null ? 0 : aandeel));
    }
    return gelezen;
  }

  private static LocalDate dag(String veld, String getypt, Invoer invoer) {
    var schoon = Tekst.schoon(getypt);
    if (schoon.isEmpty()) return null;
    try {
      return LocalDate.parse(schoon);
    } catch (DateTimeParseException geenDag) {
      invoer.fout(veld, "fout.subsidieregeling.dag");
      return null;
    }
  }
}
