package nl.leiden.brugwijzer.lijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Wereld;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Wat mensen ook in een tekstveld zetten: het komt er veilig weer uit, of het staat er nog. */
@BrugwijzerTest
class VijandigeTekstTest {

  private static final String SCRIPT = "<script>alert('xss')</script><img src=x onerror=alert(1)>";

  @Autowired Lijn lijn;
  @Autowired Loop loop;
  @Autowired Proefmensen mensen;

  List<Formulier> formulieren;

  @BeforeEach
  void elkFormulierMetVrijeTekst() {
    var wereld = loop.wereld();
    var bo = lijn.als(wereld.bo());
    var zaak = "/doorverwijzingen/" + loop.verstuur(wereld, wereld.metAccount()).zaak();
    var stap = zaak + "/stappen/ontvangstBevestigen";
    var beheer = lijn.als(mensen.met(Rol.APPLICATIEBEHEERDER));
    formulieren =
        List.of(
            doorverwijzen(bo, wereld),
            new Formulier(
                lijn.als(wereld.noor()),
                stap,
                stap,
                Map.of("keuze", "AFGEWEZEN", "reden", "ANDERS", "toelichting", "Vol."),
                List.of("toelichting")),
            new Formulier(
                bo,
                zaak + "/intrekken",
                zaak + "/intrekken",
                Map.of("door", "OUDER"),
                List.of("reden")),
            new Formulier(
                bo,
                "/gezinnen/nieuw",
                "/gezinnen",
                Map.of("label", "M., groep 4"),
                List.of("label", "talen", "contactnaam", "telefoon")),
            new Formulier(
                beheer,
                "/sociale-kaart/instanties/nieuw",
                "/sociale-kaart/instanties",
                Map.of(
                    "naam",
                    "Buurthuis",
                    "soort",
                    "WIJK_EN_WELZIJN",
                    "reactieWerkdagen",
                    "3",
                    "hulpvragen",
                    "GELD",
                    "bron",
                    "proef"),
                List.of("naam", "omschrijving", "telefoon", "email", "website", "bron")),
            new Formulier(
                beheer,
                "/sociale-kaart/regelingen/nieuw",
                "/sociale-kaart/regelingen",
                Map.of(
                    "naam",
                    "Fietsregeling",
                    "wieVraagtAan",
                    "OUDER",
                    "beslist",
                    "gemeente",
                    "hulpvragen",
                    "FIETS",
                    "beslistermijnDagen",
                    "56",
                    "bron",
                    "proef"),
                List.of("naam", "omschrijving", "nodig", "beslist", "website", "bron")));
  }

  private static Formulier doorverwijzen(Bezoeker bo, Wereld wereld) {
    return new Formulier(
        bo,
        "/doorverwijzingen/nieuw",
        "/doorverwijzingen",
        Map.of(
            "gezin",
            "nieuw",
            "nieuwGezin",
            "M., groep 4",
            "hulpvraag",
            "GELD",
            "bestemming",
            wereld.metAccount().toString(),
            "akkoord",
            "true",
            "spoed",
            "true",
            "spoedReden",
            "Morgen op straat."),
        List.of("nieuwGezin", "toelichting", "spoedReden"));
  }

  @Test
  void eenGoedeInvullingGaatErdoor() {
    for (var formulier : formulieren) {
      var pagina = formulier.maar(Map.of());
      assertThat(pagina.status()).as(formulier + ": " + pagina.tekst()).isEqualTo(200);
      assertThat(pagina.document().select(".bw-foutoverzicht")).as(formulier.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🚲👩‍👧‍👦 bel na 15:00 🙏🏽",
        "مرحبا \u202Eomgekeerd\u202C",
        SCRIPT,
        "nul\u0000teken en \u0007bel\u001B[31m",
        "'; drop table gezin; -- ${1234*4321} #{T(Runtime)} {{x}} %s \\",
        "\uD800 half teken",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>"
      })
  void elkeTekstKomtVeiligTerug(String tekst) {
    for (var formulier : formulieren)
      for (var veld : formulier.vrij()) {
        var over = formulier + " " + veld;
        var pagina = formulier.maar(Map.of(veld, tekst));
        Nederlands.isNetjes(pagina, over);
        assertThat(pagina.html()).as(over).doesNotContain("<script>alert", "<img src=x", "5332114");
        if (pagina.status() == 400) staatErNog(pagina, veld, zichtbaar(tekst), over);
      }
  }

  @Test
  void tienduizendTekensStaanErNogMetDeGrensErbij() {
    var lang = "a".repeat(9_990) + " het einde";
    for (var formulier : formulieren)
      for (var veld : formulier.vrij()) {
        var over = formulier + " " + veld;
        var pagina = formulier.maar(Map.of(veld, lang));
        assertThat(pagina.status()).as(over).isEqualTo(400);
        Nederlands.isNetjes(pagina, over);
        staatErNog(pagina, veld, lang, over);
      }
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456782", "1234.56.782", "123 456 782", "Haar nummer is 123456782!"})
  void eenBsnWordtGeweigerdMetUitleg(String tekst) {
    for (var formulier : formulieren)
      for (var veld : formulier.vrij()) {
        var over = formulier + " " + veld;
        var pagina = formulier.maar(Map.of(veld, tekst));
        assertThat(pagina.status()).as(over + ": " + pagina.tekst()).isEqualTo(400);
        assertThat(pagina.tekst()).as(over).contains("BSN");
        staatErNog(pagina, veld, tekst, over);
      }
  }

  private static void staatErNog(Pagina pagina, String veld, String tekst, String over) {
    var vak = pagina.document().selectFirst("[name='" + veld + "']:not([type=hidden])");
    assertThat(vak).as(over).isNotNull();
    var getypt = vak.tagName().equals("textarea") ? vak.wholeText() : vak.val();
    assertThat(zichtbaar(getypt)).as(over + " staat er nog").isEqualTo(zichtbaar(tekst));
  }

  /** Stuurtekens ziet niemand; die mogen onderweg verdwijnen. */
  private static String zichtbaar(String tekst) {
    return tekst.replaceAll("[\\p{Cntrl}\\uFFFD\\uD800?]", "").strip();
  }
}
