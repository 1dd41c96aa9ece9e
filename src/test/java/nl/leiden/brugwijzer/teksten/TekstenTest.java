package nl.leiden.brugwijzer.teksten;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.teksten.Bronnen.Vondst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Elke tekst die een scherm of regel vraagt bestaat, en er staan geen teksten die niemand vraagt.
 */
class TekstenTest {

  /** Sleutels die uit een vast begin en een enum worden gemaakt. */
  private static final Map<String, String> PER_ENUM =
      Map.ofEntries(
          entry("aanmelden.doet.", "gebruiker.Rol"),
          entry("afstemming.dan.", "gebruiker.beheer.Afwijking$Soort"),
          entry("afstemming.soort.", "gebruiker.beheer.Afwijking$Soort"),
          entry("gebruikers.gebeurtenis.", "gebruiker.GebruikerGewijzigd$Soort"),
          entry("gebruikers.staat.", "gebruiker.beheer.Staat"),
          entry("organisaties.soort.", "gebruiker.beheer.Organisatiesoort"),
          entry("besluit.grond.", "subsidie.Besluitgrond"),
          entry("besluit.soort.", "subsidie.Besluitsoort"),
          entry("besluit.uitkomst.", "subsidie.Bezwaaruitkomst"),
          entry("besluit.voorstel.", "subsidie.Ronde"),
          entry("zaak.besluit.", "subsidie.Besluitsoort"),
          entry("zaak.betekent.", "subsidie.Besluitsoort"),
          entry("zaak.doe.", "subsidie.Aanvraagstatus"),
          entry("zaak.kantoor.", "subsidie.Aanvraagstatus"),
          entry("zaak.nu.", "subsidie.Aanvraagstatus"),
          entry("zaak.stand.", "subsidie.Besluit$Stand"),
          entry("besluit.voornemen.", "subsidie.Ronde"),
          entry("besluit.bekend.middel.", "subsidie.Ronde"),
          entry("besluit.zienswijze.", "subsidie.Zienswijze$Stand"),
          entry("betalingen.status.", "subsidie.geld.Betaalstatus"),
          entry("betalingen.uitleg.", "subsidie.geld.Betaalstatus"),
          entry("cijfers.obstakel.", "socialekaart.Obstakel"),
          entry("document.type.", "document.Bestandstype"),
          entry("bord.ligt.", "suggestie.bord.Bordstand"),
          entry("bord.stand.", "suggestie.bord.Bordstand"),
          entry("bezwaar.binnen.", "subsidie.Bezwaar$Wijze"),
          entry("bezwaar.horen.", "subsidie.Bezwaarbehandeling$Horen"),
          entry("bezwaar.uitkomst.", "subsidie.Bezwaaruitkomst"),
          entry("doorverwijzing.akkoordhoe.", "doorverwijzing.Akkoord$Hoe"),
          entry("doorverwijzing.akkoordwie.", "doorverwijzing.Akkoord$Wie"),
          entry("doorverwijzing.deelbaar.", "doorverwijzing.Akkoord$Deelbaar"),
          entry("doorverwijzing.reden.", "doorverwijzing.Reden"),
          entry("doorverwijzing.status.", "doorverwijzing.Status"),
          entry("doorverwijzingen.keus.", "doorverwijzing.Overzicht$Keus"),
          entry("fout.raad.", "config.Foutsoort"),
          entry("fout.titel.", "config.Foutsoort"),
          entry("fout.uitleg.", "config.Foutsoort"),
          entry("groep.", "gezin.Groep"),
          entry("instellingen.nu.", "bericht.Voorkeur$Wijze"),
          entry("instellingen.wijze.", "bericht.Voorkeur$Wijze"),
          entry("hulpvraag.", "socialekaart.Hulpvraag"),
          entry("instantiesoort.", "socialekaart.Instantiesoort"),
          entry("ondersteuningstype.", "gezin.Ondersteuningstype"),
          entry("melden.nu.", "suggestie.Signaalstatus"),
          entry("melden.oordeel.", "suggestie.web.TevredenheidController$Oordeel"),
          entry("melden.persoon.", "privacy.Persoonsgegevenszoeker$Soort"),
          entry("melden.principe.", "suggestie.Principe"),
          entry("melden.regelvan.", "suggestie.RegelVan"),
          entry("melden.staat.", "suggestie.Signaalstatus"),
          entry("melden.vaak.", "suggestie.Vaak"),
          entry("obstakel.", "socialekaart.Obstakel"),
          entry("plaats.", "gezin.Plaats"),
          entry("rol.", "gebruiker.Rol"),
          entry("storingen.oorzaak.", "beheer.Oorzaak"),
          entry("stapel.uitkomst.", "taak.Stapelregel$Uitkomst"),
          entry("subsidie.brief.", "subsidie.brief.Briefsoort"),
          entry("taskforce.actiestand.", "suggestie.taskforce.Actiestand"),
          entry("taskforce.ambitie.", "suggestie.taskforce.Ambitie"),
          entry("taskforce.kleur.", "suggestie.taskforce.Vergaderstand"),
          entry("taskforce.nu.", "suggestie.taskforce.Vergaderstand"),
          entry("taskforce.puntstand.", "suggestie.taskforce.Puntstand"),
          entry("taskforce.stand.", "suggestie.taskforce.Vergaderstand"),
          entry("taskforce.uitkomst.", "suggestie.taskforce.Uitkomst"),
          entry("subsidie.duur.", "subsidie.termijn.Duur$Eenheid"),
          entry("subsidie.klok.soort.", "subsidie.Aanvraagtermijn$Soort"),
          entry("subsidie.klok.uiterlijk.", "subsidie.Aanvraagtermijn$Soort"),
          entry("subsidie.klok.wat.", "subsidie.Klokslag"),
          entry("subsidie.kleur.", "subsidie.Aanvraagstatus"),
          entry("subsidie.onderdeel.", "subsidie.Onderdeel"),
          entry("subsidie.rijk.", "subsidie.Rijkssubsidie"),
          entry("subsidie.som.", "subsidie.termijn.Rekenregel$Soort"),
          entry("subsidie.status.", "subsidie.Aanvraagstatus"),
          entry("subsidie.toets.naam.", "subsidie.Voorwaarde"),
          entry("subsidie.toets.oordeel.", "subsidie.Oordeel"),
          entry("subsidie.venster.", "subsidie.Regelinginhoud$Vensterstand"),
          entry("subsidie.werkgever.", "subsidie.Werkgever"),
          entry("subsidieregeling.beslist.", "subsidie.Regelinginhoud$Beslistermijn$Vanaf"),
          entry("subsidieregeling.eenheid.", "subsidie.termijn.Duur$Eenheid"),
          entry("subsidieregeling.soort.", "school.Vestiging$Soort"),
          entry("subsidieregeling.stand.", "subsidie.Subsidieregeling$Stand"),
          entry("subsidieregeling.vanaf.", "subsidie.Regelinginhoud$Beslistermijn$Vanaf"),
          entry("subsidieregeling.verdeling.", "subsidie.Regelinginhoud$Verdeling"),
          entry("suggestie.antwoord.", "suggestie.Uitkomstsoort"),
          entry("suggestie.eigenaar.", "suggestie.Eigenaar"),
          entry("suggestie.gezin.keuze.", "suggestie.web.GezinHelpenController$Keus"),
          entry("suggestie.heropenen.keuze.", "suggestie.web.HeropeningController$Keus"),
          entry("suggestie.lakken.reden.", "suggestie.Weglakreden"),
          entry("suggestie.lakken.soort.", "privacy.Persoonsgegevenszoeker$Soort"),
          entry("suggestie.uitkomst.", "suggestie.Uitkomstsoort"),
          entry("suggestie.volg.keuze.", "suggestie.web.Volgformulier$Keus"),
          entry("suggestie.status.", "suggestie.Signaalstatus"),
          entry("taken.wanneer.", "taak.Taakfilter$Wanneer"),
          entry("triage.deel.", "suggestie.Geheelbalie$Keus"),
          entry("triage.keuze.", "suggestie.web.SignaalbeoordeelController$Keus"),
          entry("triage.keuzeuitleg.", "suggestie.web.SignaalbeoordeelController$Keus"),
          entry("triage.klaar.", "suggestie.web.SignaalbeoordeelController$Keus"),
          entry("triage.nu.", "suggestie.Signaalstatus"),
          entry("werklijst.termijn.", "subsidie.Aanvraagtermijn$Soort"),
          entry("uitvoering.uitblijf.", "subsidie.web.UitblijfController$Keus"),
          entry("uitvoering.voornemen.", "subsidie.web.VoornemenController$Keus"),
          entry("wievraagtaan.", "socialekaart.WieVraagtAan"));

  /** Sleutels die uit een vast begin en het id van een stap worden gemaakt. */
  private static final List<String> PER_STAP =
      List.of("doorverwijzing.nu.", "doorverwijzing.vraag.", "taak.stap.");

  /** Sleutels die uit een vast begin, een stap en een antwoord op die stap worden gemaakt. */
  private static final List<String> PER_ANTWOORD =
      List.of("doorverwijzing.gevolg.", "doorverwijzing.keuze.", "doorverwijzing.tijdlijn.");

  /** Sleutels die uit een vast begin en iets anders worden gemaakt, en waaruit. */
  private static final Map<String, String> PER_BEGIN =
      Map.ofEntries(
          entry("aanmelden.groep.", "de groepen van config.demo.Demoaanmelding"),
          entry("basis.stap.", "gedaan, nu en straks in basis/deel"),
          entry("storingen.zaak.", "de zaaksoorten van Taakscherm, en onderhoud"),
          entry("bericht.nieuws.", "de zaaksoorten van Berichtadres"),
          entry("bericht.onderwerp.", "de soorten die kamers met Postbus sturen"),
          entry("bericht.overzicht.zaak.", "de zaaksoorten van Berichtadres"),
          entry("bericht.soort.", "dezelfde soorten"),
          entry("besluit.som.", "hoe het bedrag ervoor staat, subsidie.web.Voorstelsom"),
          entry("betalingen.soort.", "de soorten van subsidie.geld.Betaling"),
          entry("bezwaar.kleur.", "de standen en uitkomsten van subsidie.Bezwaarbeeld"),
          entry("bezwaar.nu.", "dezelfde standen en uitkomsten"),
          entry("bezwaar.soort.", "de besluiten waar bezwaar tegen kan"),
          entry("bezwaar.staat.", "dezelfde standen en uitkomsten"),
          entry("cijfers.kolom.", "de kolommen van monitor.web.Obstakelblad"),
          entry("cijfers.soort.", "regeling of instantie, monitor.web.Obstakelblad"),
          entry("bord.keuze.", "de antwoorden van suggestie.SignaalAfronding"),
          entry("bord.kop.", "de kolommen van suggestie.bord.Bordregister"),
          entry("bord.tempo.", "wat suggestie.web.SignaalcijfersController laat meten"),
          entry("doorverwijzing.cijfer.", "de drie feiten van doorverwijzing.Schoolcijfers"),
          entry("doorverwijzing.intrekken.door.", "verzender of ouder"),
          entry("doorverwijzing.klaar.", "de toestanden waarin niets meer hoeft"),
          entry("doorverwijzing.kleur.", "de toestanden die mensen in een lijst zien"),
          entry("doorverwijzing.opgelost.", "de antwoorden op de nazorg"),
          entry("doorverwijzing.punt.", "de punten op de stappenlijn"),
          entry("doorverwijzing.tijdlijn.", "de gebeurtenissen, ook die geen antwoord zijn"),
          entry("document.staat.", "hoe het met een document staat, document.Documentlijst"),
          entry("document.uitleg.", "dezelfde standen die uitleg nodig hebben"),
          entry("fout.api.", "config.Foutsoort, waar een programma iets anders moet weten"),
          entry("menu.", "de plekken van config.Menu"),
          entry("subsidie.grond.", "waarom een termijn stilstaat, zonder de aanvulling"),
          entry("subsidie.klok.doe.", "wat subsidie.web.KlokController met een termijn kan"),
          entry("subsidie.klok.gedaan.", "hetzelfde, achteraf"),
          entry("subsidie.klok.ja.", "hetzelfde, om te bevestigen"),
          entry("subsidie.klok.uitleg.", "hetzelfde, vooraf"),
          entry("register.kop.", "de kolommen van subsidie.Aanvraagregister"),
          entry("subsidie.keuze.", "de antwoorden van subsidie.SubsidieAfronding"),
          entry("subsidie.tijdlijn.", "de gebeurtenissen van een aanvraag"),
          entry("subsidie.toets.bron.", "de bronnen in bpmn/subsidievoorwaarden.dmn"),
          entry("subsidie.toets.uitleg.", "de regels van bpmn/subsidievoorwaarden.dmn"),
          entry("subsidie.veld.", "de velden van subsidie.Aanvraagwoorden"),
          entry("subsidieregeling.veld.", "de velden van subsidie.Regelingwoorden"),
          entry("suggestie.dossier.", "de kopjes van suggestie.Signaaldossier"),
          entry("suggestie.regel.uitleg.", "de keuzes van suggestie.web.RegelAanpakkenController"),
          entry("suggestie.thema.", "de thema's in signaalthema"),
          entry("suggestie.tijdlijn.", "de gebeurtenissen van een signaal"),
          entry("suggestie.waarom.", "de regels van bpmn/routering.dmn, en wat een mens koos"),
          entry("uitvoering.antwoord.", "de twee antwoorden op een gemelde wijziging"),
          entry("uitvoering.uitkomst.", "dezelfde antwoorden, zoals de school ze leest"),
          entry("fout.taskforce.actie.", "hoe een actie staat die niet meer kan"),
          entry("fout.taskforce.punt.", "hoe een agendapunt staat dat niet meer kan"),
          entry("fout.taskforce.stand.", "hoe een vergadering staat die niet meer kan"),
          entry("taskforce.actie.uitkomst.", "suggestie.taskforce.Actiestand"),
          entry("taskforce.antwoord.", "de antwoorden van suggestie.taskforce.web.ActieController"),
          entry("taken.onder.", "de drie takenlijsten"));

  /** Een sleutel die Spring zelf vraagt. */
  private static final Predicate<String> VOOR_SPRING =
      sleutel -> sleutel.startsWith("typeMismatch");

  private static final Pattern IN_SJABLOON = Pattern.compile("#\\{\\s*([\\w.-]+)\\s*[(}]");
  private static final Pattern LETTERLIJK_IN_SJABLOON = Pattern.compile("'([\\w.-]+)'");
  private static final Pattern VELD =
      Pattern.compile("basis/veld\\s*::\\s*\\w+\\(\\s*'[^']*'\\s*,\\s*'([^']+)'");
  private static final Pattern VELD_BIJ_NAAM = Pattern.compile("\\bsleutel\\s*=\\s*'([^']+)'");
  private static final Pattern LETTERLIJK_IN_JAVA = Pattern.compile("\"\\{?([\\w.-]+)\\}?\"");
  private static final Pattern GEVRAAGD_IN_JAVA =
      Pattern.compile(
          "(?:\"\\{|getMessage\\(\\s*\"|woorden\\.van\\(\\s*\"|KanNietMeer\\(\\s*\""
              + "|OngeldigeInvoer\\(\\s*\"[^\"]*\"\\s*,\\s*\"|(?=\"fout\\.)\")"
              + "([\\w.-]*\\w)\\}?\"");
  private static final Pattern KEURING =
      Pattern.compile(
          "@((?:NotBlank|NotNull|NotEmpty|Size|Pattern|Min|Max|Positive|PositiveOrZero|Past"
              + "|PastOrPresent|Future|FutureOrPresent|Email|Digits|AssertTrue|AssertFalse)\\b"
              + "(?!\\([^)]*message\\s*=)[^\\n]*)");

  private static final Map<String, String> TEKSTEN = Bronnen.teksten();

  static Stream<String> begins() {
    return Stream.of(PER_ENUM.keySet(), PER_BEGIN.keySet(), PER_STAP, PER_ANTWOORD)
        .flatMap(Collection::stream)
        .distinct();
  }

  @Test
  void elkeTekstDieEenSchermOfRegelVraagtBestaat() {
    var gevraagd =
        Stream.of(
                Bronnen.zoek(Bronnen.sjablonen(), IN_SJABLOON),
                Bronnen.zoek(Bronnen.sjablonen(), VELD),
                Bronnen.zoek(Bronnen.sjablonen(), VELD_BIJ_NAAM),
                Bronnen.zoek(Bronnen.java(), GEVRAAGD_IN_JAVA))
            .flatMap(List::stream);
    assertThat(gevraagd.filter(vondst -> !bestaat(vondst.tekst()))).isEmpty();
  }

  @Test
  void elkeTekstWordtErgensGevraagd() {
    var genoemd = genoemd();
    assertThat(TEKSTEN.keySet().stream().filter(sleutel -> !wordtGevraagd(sleutel, genoemd)))
        .isEmpty();
  }

  @Test
  void elkeWaardeVanEenEnumHeeftEenTekst() throws ClassNotFoundException {
    var genoemd = genoemd();
    for (var groep : PER_ENUM.entrySet()) {
      var verwacht =
          Stream.of(Class.forName("nl.leiden.brugwijzer." + groep.getValue()).getEnumConstants())
              .map(waarde -> groep.getKey() + ((Enum<?>) waarde).name())
              .collect(toSet());
      assertThat(TEKSTEN.keySet()).as(groep.getKey()).containsAll(verwacht);
      assertThat(TEKSTEN.keySet().stream().filter(s -> s.startsWith(groep.getKey())))
          .as(groep.getKey())
          .allMatch(sleutel -> verwacht.contains(sleutel) || staatErgens(sleutel, genoemd));
    }
  }

  @Test
  void elkeStapEnElkAntwoordHeeftEenTekst() {
    for (var stap : Stap.values()) {
      assertThat(TEKSTEN)
          .containsKeys(PER_STAP.stream().map(b -> b + stap.id()).toArray(String[]::new));
      for (var antwoord : stap.keuzes())
        assertThat(TEKSTEN)
            .containsKeys(
                PER_ANTWOORD.stream().map(b -> b + stap + "." + antwoord).toArray(String[]::new));
    }
  }

  @ParameterizedTest
  @MethodSource("begins")
  void elkVastBeginWordtNogGebruikt(String begin) {
    var bronnen = Stream.concat(Bronnen.sjablonen().stream(), Bronnen.java().stream());
    assertThat(bronnen.map(Bronnen::tekst)).anyMatch(tekst -> tekst.contains(begin));
  }

  @Test
  void eenKeuringPraatNooitEngels() {
    assertThat(Bronnen.zoek(Bronnen.java(), KEURING)).isEmpty();
  }

  @Test
  void eenApostrofNaastEenInvulplekStaatErDubbel() {
    assertThat(TEKSTEN.entrySet())
        .filteredOn(tekst -> tekst.getValue().contains("{0"))
        .noneMatch(tekst -> tekst.getValue().replace("''", "").contains("'"));
  }

  @Test
  void erStaatNergensEenLegeTekst() {
    assertThat(TEKSTEN.entrySet()).noneMatch(tekst -> tekst.getValue().isBlank());
  }

  private static boolean wordtGevraagd(String sleutel, Set<String> genoemd) {
    return staatErgens(sleutel, genoemd)
        || begins().anyMatch(sleutel::startsWith)
        || VOOR_SPRING.test(sleutel);
  }

  private static boolean staatErgens(String sleutel, Set<String> genoemd) {
    return genoemd.contains(sleutel)
        || sleutel.endsWith(".hint")
            && genoemd.contains(sleutel.substring(0, sleutel.lastIndexOf('.')));
  }

  private static boolean bestaat(String sleutel) {
    return TEKSTEN.containsKey(sleutel)
        || sleutel.startsWith("jakarta.validation")
        || begins().anyMatch(begin -> begin.equals(sleutel + "."));
  }

  private static Set<String> genoemd() {
    return Stream.of(
            Bronnen.zoek(Bronnen.sjablonen(), IN_SJABLOON),
            Bronnen.zoek(Bronnen.sjablonen(), LETTERLIJK_IN_SJABLOON),
            Bronnen.zoek(Bronnen.java(), LETTERLIJK_IN_JAVA))
        .flatMap(List::stream)
        .map(Vondst::tekst)
        .collect(toCollection(TreeSet::new));
  }
}
