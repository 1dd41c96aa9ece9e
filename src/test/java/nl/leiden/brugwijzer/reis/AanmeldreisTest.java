package nl.leiden.brugwijzer.reis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Keycloakmensen;
import nl.leiden.brugwijzer.proef.Keycloakserver;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Aanmelden, de tweede stap, afmelden en alles wat daartussen mis kan gaan, met een echte Keycloak.
 */
@Keycloakreis
class AanmeldreisTest {

  private static final Duration TOT_VERLENGEN = Duration.ofMinutes(6);

  @Autowired Reisbureau bureau;
  @Autowired Proefmensen mensen;
  @Autowired Keycloakserver keycloak;
  @Autowired Keycloakmensen accounts;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void zetTerug() {
    klok.herstel();
    keycloak.start();
  }

  @Test
  void metWachtwoordGaJeVerderWaarJeWasInEenNieuweSessie() {
    var bo = accounts.account(mensen.brugfunctionaris());
    var telefoon = bureau.telefoon().gaNaar("/gezinnen").staatOp("/aanmelden");
    var vooraf = sessie(telefoon);
    Loket.van(telefoon).verder().komBinnen(bo).staatOp("/gezinnen");
    assertThat(sessie(telefoon)).isNotBlank().isNotEqualTo(vooraf);
  }

  @Test
  void wieBeslistSteltEerstEenAppInEnGeeftDaarnaElkeKeerEenCode() {
    var wie = accounts.account(mensen.met(Rol.BESLISSER));
    var computer = bureau.computer();
    var geheim = Loket.van(computer).open().metWachtwoord(wie, "#mode-manual").stelAppIn();
    computer.staatOp("/vandaag");
    var telefoon = bureau.telefoon();
    Loket.van(telefoon)
        .open()
        .metWachtwoord(wie, "#otp")
        .metVolgendeCode(geheim)
        .staatOp("/vandaag");
  }

  @Test
  void zonderTweedeStapKomtWieBeslistOpGeenEnkelePagina() {
    var wie = accounts.accountMetCode(mensen.met(Rol.FINANCIEN));
    var computer = bureau.computer();
    var loket = Loket.van(computer).open().metWachtwoord(wie, "#otp");
    for (var pad : List.of("/vandaag", "/betalingen", "/subsidies")) {
      computer.pagina().navigate(pad);
      assertThat(computer.pagina().url()).startsWith(keycloak.adres());
    }
    loket.metCode(wie.geheim()).staatOp("/subsidies");
  }

  @Test
  void zegtKeycloakNooitDatDeTweedeStapIsGezetDanIsErEenPaginaEnGeenKringloop() {
    var wie = accounts.accountMetCode(mensen.met(Rol.BESLISSER));
    accounts.zonderNiveau(
        () -> {
          var computer = bureau.computer();
          Loket.van(computer)
              .open()
              .metWachtwoord(wie, "#otp")
              .metCode(wie.geheim())
              .staatOp("/aanmelden?tweedestap")
              .ziet("De code ontbreekt nog");
          computer.gaNaar("/vandaag").staatOp("/aanmelden");
        });
  }

  @Test
  void wieHierAfmeldtIsInElkVensterAf() {
    var bo = accounts.account(mensen.brugfunctionaris());
    var eerste = bureau.telefoon();
    Loket.van(eerste).open().komBinnen(bo);
    var tweede = bureau.zelfdeBrowser(eerste);
    vergeetSessie(tweede);
    tweede.gaNaar("/vandaag").staatOp("/aanmelden").klik("Aanmelden").staatOp("/vandaag");
    eerste.vouwOpen("Menu").klik("Afmelden").staatOp("/aanmelden?afgemeld");
    tweede.gaNaar("/taken").staatOp("/aanmelden?afgemeld");
    Loket.van(eerste).open();
  }

  @Test
  void eenBeheerderVanKeycloakSluitAlleVensters() {
    var bo = accounts.account(mensen.brugfunctionaris());
    var telefoon = bureau.telefoon();
    var computer = bureau.computer();
    Loket.van(telefoon).open().komBinnen(bo);
    Loket.van(computer).open().komBinnen(bo);
    accounts.bij(bo.id()).logout();
    telefoon.gaNaar("/taken").staatOp("/aanmelden?afgemeld");
    computer.gaNaar("/taken").staatOp("/aanmelden?afgemeld");
  }

  @Test
  void eenRolDieInKeycloakVerdwijntEindigtDeSessieBinnenVijfMinuten() {
    var bo = accounts.account(mensen.brugfunctionaris());
    var telefoon = bureau.telefoon();
    Loket.van(telefoon).open().komBinnen(bo);
    accounts.neemRol(bo.id(), "BRUGFUNCTIONARIS");
    telefoon.gaNaar("/gezinnen").staatOp("/gezinnen");
    klok.vooruit(TOT_VERLENGEN);
    telefoon.gaNaar("/gezinnen").staatOp("/aanmelden?gewijzigd");
    telefoon.klik("Aanmelden").staatOp("/aanmelden?accountkloptniet").ziet("Je account klopt niet");
  }

  @Test
  void eenAccountDatInKeycloakUitgaatEindigtDeSessieOok() {
    var bo = accounts.account(mensen.brugfunctionaris());
    var telefoon = bureau.telefoon();
    Loket.van(telefoon).open().komBinnen(bo);
    var account = accounts.bij(bo.id()).toRepresentation();
    account.setEnabled(false);
    accounts.bij(bo.id()).update(account);
    klok.vooruit(TOT_VERLENGEN);
    telefoon.gaNaar("/gezinnen").staatOp("/aanmelden?beeindigd").ziet("Meld je opnieuw aan");
  }

  @Test
  void eenRolDieBijOnsVerandertEindigtDeSessieMeteen() {
    var wie = mensen.brugfunctionaris();
    var bo = accounts.account(wie);
    var telefoon = bureau.telefoon();
    Loket.van(telefoon).open().komBinnen(bo);
    jdbc.sql("update gebruiker set rol = 'DIRECTEUR' where gebruikersnaam = ?")
        .param(wie.gebruikersnaam())
        .update();
    telefoon.gaNaar("/gezinnen").staatOp("/aanmelden?gewijzigd");
    telefoon.klik("Aanmelden").staatOp("/aanmelden?accountkloptniet");
    telefoon.pagina().getByText("Afmelden of iemand anders").click();
    telefoon.pagina().waitForURL(url -> url.startsWith(keycloak.adres()));
    telefoon.pagina().locator("#kc-logout").click();
    telefoon.pagina().waitForURL(url -> url.endsWith("/aanmelden?afgemeld"));
  }

  @Test
  void verzoekenTegelijkVerlengenSamenEenKeer() {
    var bo = accounts.account(mensen.brugfunctionaris());
    var telefoon = bureau.telefoon();
    Loket.van(telefoon).open().komBinnen(bo);
    klok.vooruit(TOT_VERLENGEN);
    var koekjes = koekjes(telefoon);
    var antwoorden = Samen.doe(IntStream.range(0, 8).mapToObj(i -> vraag(koekjes)).toList());
    assertThat(antwoorden).allMatch(antwoord -> Integer.valueOf(200).equals(antwoord.waarde()));
    klok.vooruit(TOT_VERLENGEN);
    telefoon.gaNaar("/gezinnen").staatOp("/gezinnen");
  }

  @Test
  void ligtKeycloakStilDanWerktWieBinnenIsDoorEnZegtAanmeldenDatDuidelijk() {
    var bo = accounts.account(mensen.brugfunctionaris());
    var jo = accounts.account(mensen.brugfunctionaris());
    var binnen = bureau.telefoon();
    Loket.van(binnen).open().komBinnen(bo);
    var buiten = bureau.telefoon().gaNaar("/aanmelden");
    keycloak.stop();
    klok.vooruit(TOT_VERLENGEN);
    binnen.gaNaar("/gezinnen").staatOp("/gezinnen");
    buiten.klik("Aanmelden", 503).ziet("Aanmelden lukt nu niet").ziet("werkt gewoon door");
    keycloak.start();
    klok.vooruit(TOT_VERLENGEN);
    Loket.van(buiten).open().komBinnen(jo).staatOp("/vandaag");
    binnen.gaNaar("/gezinnen").staatOp("/gezinnen");
  }

  @Test
  void wieAfmeldtTerwijlKeycloakStilligtHoortDatHijZijnBrowserMoetSluiten() {
    var bo = accounts.account(mensen.brugfunctionaris());
    var telefoon = bureau.telefoon();
    Loket.van(telefoon).open().komBinnen(bo);
    keycloak.stop();
    telefoon
        .vouwOpen("Menu")
        .klik("Afmelden")
        .staatOp("/aanmelden?alleenhieraf")
        .ziet("Sluit daarom je browser");
  }

  @Test
  void eenFoutWachtwoordEenOnbekendAdresEnEenGeslotenAccountKrijgenHetzelfdeAntwoord() {
    var bo = accounts.account(mensen.brugfunctionaris());
    var telefoon = bureau.telefoon();
    var loket = Loket.van(telefoon).open();
    var onbekend = loket.vulIn("niemand@voorbeeld.example", "fout").druk().fout();
    var fout = loket.vulIn(bo.email(), "fout").druk().fout();
    for (var keer = 0; keer < 6; keer++) loket.vulIn(bo.email(), "fout").druk().fout();
    var gesloten = loket.vulIn(bo.email(), Keycloakmensen.WACHTWOORD).druk().fout();
    assertThat(List.of(onbekend, fout, gesloten))
        .allMatch(zin -> zin.startsWith("Het e-mailadres of het wachtwoord klopt niet."));
    assertThat(onbekend).isEqualTo(fout).isEqualTo(gesloten);
  }

  @Test
  void eenVervalsteTerugkomstKomtErNietIn() {
    var telefoon = bureau.telefoon();
    telefoon
        .gaNaar("/login/oauth2/code/brugwijzer?code=x&state=verzonnen")
        .staatOp("/aanmelden?mislukt")
        .ziet("Het aanmelden lukte niet");
  }

  @Test
  void eenAanmeldingMetEenAnderKenmerkKomtErNietIn() {
    var bo = accounts.account(mensen.brugfunctionaris());
    var telefoon = bureau.telefoon();
    Loket.van(telefoon).open();
    var vervalst = telefoon.pagina().url().replaceFirst("nonce=[^&]+", "nonce=van-een-ander");
    assertThat(vervalst).contains("nonce=van-een-ander", "code_challenge_method=S256");
    telefoon.pagina().navigate(vervalst);
    Loket.van(telefoon).komBinnen(bo).staatOp("/aanmelden?mislukt");
    telefoon.gaNaar("/vandaag").staatOp("/aanmelden");
  }

  @Test
  void wieAlleenInKeycloakBestaatKomtErNietIn() {
    var wie =
        accounts.maak(
            "indringer-" + System.nanoTime(),
            "indringer" + System.nanoTime() + "@voorbeeld.example",
            List.of("BRUGFUNCTIONARIS"),
            List.of("organisaties/jgz"),
            null);
    Loket.van(bureau.telefoon()).open().komBinnen(wie).staatOp("/aanmelden?accountkloptniet");
  }

  @Test
  void eenVervalstAfmeldberichtMeldtNiemandAf() throws Exception {
    var bo = accounts.account(mensen.brugfunctionaris());
    var telefoon = bureau.telefoon();
    Loket.van(telefoon).open().komBinnen(bo);
    var zonderHandtekening =
        deel("{\"alg\":\"none\",\"typ\":\"logout+jwt\"}")
            + deel(
                "{\"iss\":\"%s\",\"aud\":\"brugwijzer\",\"sub\":\"%s\",\"jti\":\"1\",\"iat\":%d,"
                        .formatted(keycloak.uitgever(), bo.id(), klok.instant().getEpochSecond())
                    + "\"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}}}");
    for (var bericht : List.of(zonderHandtekening, "onzin", ""))
      assertThat(meldAf(bericht)).isEqualTo(400);
    telefoon.gaNaar("/gezinnen").staatOp("/gezinnen");
  }

  private static String deel(String json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8)) + ".";
  }

  private int meldAf(String bericht) throws Exception {
    var adres = keycloak.brugwijzer() + "/logout/connect/back-channel/brugwijzer";
    var vraag =
        HttpRequest.newBuilder(URI.create(adres))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + bericht))
            .build();
    return HttpClient.newHttpClient().send(vraag, BodyHandlers.discarding()).statusCode();
  }

  private Samen.Handeling vraag(String koekjes) {
    var vraag =
        HttpRequest.newBuilder(URI.create(keycloak.brugwijzer() + "/gezinnen"))
            .header("Cookie", koekjes)
            .build();
    return () -> HttpClient.newHttpClient().send(vraag, BodyHandlers.discarding()).statusCode();
  }

  private static String koekjes(Reiziger wie) {
    return wie.pagina().context().cookies().stream()
        .map(koek -> koek.name + "=" + koek.value)
        .collect(Collectors.joining("; "));
  }

  private static String sessie(Reiziger wie) {
    return wie.pagina().context().cookies().stream()
        .filter(AanmeldreisTest::isVanOns)
        .map(koek -> koek.value)
        .findFirst()
        .orElse("");
  }

  private static void vergeetSessie(Reiziger wie) {
    var koekjes = wie.pagina().context().cookies();
    wie.pagina().context().clearCookies();
    wie.pagina().context().addCookies(koekjes.stream().filter(k -> !isVanOns(k)).toList());
  }

  private static boolean isVanOns(Cookie koek) {
    return koek.name.equals("__Host-brugwijzer");
  }
}
