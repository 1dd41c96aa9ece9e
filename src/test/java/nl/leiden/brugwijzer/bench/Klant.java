package nl.leiden.brugwijzer.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.bench.Lijn.Antwoord;
import org.jsoup.Jsoup;

/** Iemand die is aangemeld en werkt zoals in een browser, met één sessie. */
final class Klant implements AutoCloseable {

  private final Lijn lijn;
  private final String kenmerk;

  private Klant(Lijn lijn, String kenmerk) {
    this.lijn = lijn;
    this.kenmerk = kenmerk;
  }

  static Klant aangemeld(int poort, String gebruikersnaam) throws IOException {
    var lijn = new Lijn(poort);
    var formulier = "gebruikersnaam=" + gebruikersnaam + "&wachtwoord=demo&_csrf=";
    var antwoord = lijn.stuur("/aanmelden", formulier + kenmerk(lijn.ga("/aanmelden")));
    if (!antwoord.koppen().getOrDefault("location", "").endsWith("/vandaag"))
      throw new IllegalStateException("niet aangemeld als " + gebruikersnaam + ": " + antwoord);
    return new Klant(lijn, kenmerk(lijn.ga("/vandaag")));
  }

  private static String kenmerk(Antwoord pagina) {
    var veld = Jsoup.parse(pagina.tekst()).selectFirst("input[name=_csrf]");
    return URLEncoder.encode(veld.val(), StandardCharsets.UTF_8);
  }

  /** Verstuurt een doorverwijzing met een nieuw gezin; geeft het adres van de zaak. */
  String verwijsDoor(UUID bestemming) throws IOException {
    var antwoord =
        doe(
            "/doorverwijzingen",
            "concept=%s&gezin=nieuw&nieuwGezin=Fam.+Bench&hulpvraag=GELD&bestemming=%s&akkoord=true&akkoordWie=MOEDER&akkoordHoe=MONDELING&akkoordOp=%s&toelichting=Bel+liefst+na+drie+uur."
                .formatted(UUID.randomUUID(), bestemming, LocalDate.now()));
    return antwoord.koppen().get("location").replaceFirst("^https?://[^/]+", "");
  }

  /** Schrijft een contactmoment op. */
  void contactmoment() throws IOException {
    doe(
        "/contactmomenten",
        "sleutel=%s&type=OPVOEDEN&plaats=TELEFOON&minuten=5&datum=%s"
            .formatted(UUID.randomUUID(), LocalDate.now()));
  }

  /** Doet iets met een formulier. */
  Antwoord doe(String pad, String formulier) throws IOException {
    var antwoord = lijn.stuur(pad, formulier + "&_csrf=" + kenmerk);
    if (antwoord.status() != 302)
      throw new IllegalStateException(pad + " gaf " + antwoord.status() + "\n" + antwoord.tekst());
    return antwoord;
  }

  /** Bekijkt een pagina. */
  Antwoord ga(String pad) throws IOException {
    var antwoord = lijn.ga(pad);
    if (antwoord.status() != 200)
      throw new IllegalStateException(pad + " gaf " + antwoord.status() + "\n" + antwoord.tekst());
    return antwoord;
  }

  @Override
  public void close() throws IOException {
    lijn.close();
  }
}
