package nl.leiden.brugwijzer.reis;

import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.GEZIN;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.beantwoordtDeVraag;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.steltEenVraag;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.verwijstDoor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gebruiker.beheer.Beheerwereld;
import nl.leiden.brugwijzer.proef.Keycloakmensen;
import nl.leiden.brugwijzer.proef.Keycloakmensen.Account;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Een mensenleven in Brugwijzer: uitgenodigd, aan het werk, afwezig, en weg. */
@Keycloakreis
class MensenlevenTest {

  private static final String FEMKE = "Femke Proef";

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;
  @Autowired Beheerwereld wereld;
  @Autowired Proefmensen mensen;
  @Autowired Keycloakmensen accounts;
  @Autowired Uitnodigingspost post;
  @Autowired Testklok klok;

  private final String kenmerk = UUID.randomUUID().toString().substring(0, 6);
  private final String organisatie = "Welzijn " + kenmerk;
  private final String mailVanPien = "pien." + kenmerk + "@voorbeeld.example";
  private final String mailVanFemke = "femke." + kenmerk + "@voorbeeld.example";

  private Buurt buurt;
  private String school;
  private Gebruiker collega;
  private Reiziger beheerder;
  private Reiziger pien;
  private Reiziger femke;

  @BeforeEach
  void eenSchoolEnEenTeam() {
    buurt = buurten.nieuw();
    school = mensen.vestiging();
  }

  @Test
  void vanUitnodigingTotVertrekEnDanIsAllesOver() {
    deBeheerderMaaktEenOrganisatieEnNodigtPienUit();
    pienMeldtZichAanMetEenCodeEnNodigtFemkeUit();
    femkeMeldtZichAanEnVerwijstEenGezinDoor();
    var beheerpagina = femkeIsErNietEnHaarCollegaDoetHetWerk();
    femkeVertrektPasAlsHaarWerkEenAnderHeeft(beheerpagina);
    femkeKomtErNietMeerIn();
    beheerder
        .gaNaar(beheerpagina)
        .ziet("vertrokken")
        .ziet("Uitgenodigd: Brugfunctionaris, " + organisatie + ", School " + school)
        .ziet("Voor het eerst aangemeld door " + FEMKE)
        .ziet("Afwezig gemeld: ")
        .ziet("Werk overgedragen: " + collega.naam() + " door Pien Proef")
        .ziet("Vertrokken: ")
        .zietNiet("BRUGFUNCTIONARIS");
    var code = beheerder.pagina().locator("dt:text-is('Gebruikersnaam') + dd").textContent();
    assertThat(code).startsWith("g-");
    beheerder
        .gaNaar("/beheer/gebruikers/afstemming")
        .klik("Vergelijk nu")
        .ziet("Laatst vergeleken")
        .zietNiet(code);
  }

  private void deBeheerderMaaktEenOrganisatieEnNodigtPienUit() {
    var wie = accounts.accountMetCode(wereld.beheerder());
    beheerder = bureau.computer();
    Loket.van(beheerder).open().metWachtwoord(wie, "#otp").metCode(wie.geheim());
    beheerder
        .gaNaar("/beheer/gebruikers")
        .klik("Organisaties")
        .klik("Nieuwe organisatie")
        .typ("Naam", organisatie)
        .typ("Code", "welzijn-" + kenmerk)
        .kiesUit("Soort", "Welzijnsorganisatie")
        .klik("Bewaar")
        .ziet("De organisatie is toegevoegd.");
    beheerder
        .gaNaar("/beheer/gebruikers")
        .klik("Nodig iemand uit")
        .typ("Naam", "Pien Proef")
        .typ("E-mailadres", mailVanPien)
        .kiesUit("Functie", "Projectleider")
        .kiesUit("Organisatie", organisatie)
        .klik("Verstuur de uitnodiging")
        .ziet("De uitnodiging is onderweg.")
        .ziet("uitgenodigd");
  }

  private void pienMeldtZichAanMetEenCodeEnNodigtFemkeUit() {
    pien = bureau.computer();
    var geheim = Loket.van(pien).volgUitnodiging(post.link(mailVanPien));
    pien.staatOp("/aanmelden");
    Loket.van(pien)
        .verder()
        .metWachtwoord(uitgenodigd(mailVanPien, geheim), "#otp")
        .metVolgendeCode(geheim)
        .staatOp("/vandaag");
    pien.gaNaar("/beheer/gebruikers")
        .klik("Nodig iemand uit")
        .typ("Naam", FEMKE)
        .typ("E-mailadres", mailVanFemke)
        .kiesUit("Functie", "Brugfunctionaris")
        .kiesUit("Organisatie", organisatie)
        .klik("Verstuur de uitnodiging", 400)
        .ziet("Kies een school.")
        .kiesUit("School", "School " + school + " (" + school + ")")
        .klik("Verstuur de uitnodiging")
        .ziet("De uitnodiging is onderweg.");
    collega = mensen.nieuw(Rol.BRUGFUNCTIONARIS, "welzijn-" + kenmerk, school);
  }

  private void femkeMeldtZichAanEnVerwijstEenGezinDoor() {
    femke = bureau.telefoon();
    var geheim = Loket.van(femke).volgUitnodiging(post.link(mailVanFemke));
    Loket.van(femke)
        .verder()
        .komBinnen(uitgenodigd(mailVanFemke, geheim))
        .staatOp("/vandaag")
        .ziet(FEMKE);
    verwijstDoor(femke, buurt);
    var noor = bureau.computer();
    steltEenVraag(Loket.van(noor).open().komBinnen(accounts.account(buurt.noor())));
  }

  /** Geeft de pagina van Femke in het gebruikersbeheer. */
  private String femkeIsErNietEnHaarCollegaDoetHetWerk() {
    pien.gaNaar("/beheer/gebruikers").ziet("actief").klik(FEMKE);
    var beheerpagina = pien.pad();
    pien.klik("Is er een tijd niet")
        .typ("Laatste dag", LocalDate.now(klok).plusDays(7).toString())
        .kiesUit("Wie neemt waar?", collega.naam() + ", " + collega.plek())
        .klik("Spreek af")
        .ziet("Afgesproken. Beiden krijgen een bericht.")
        .ziet("afwezig");
    var ander = bureau.telefoon();
    Loket.van(ander).open().komBinnen(accounts.account(collega));
    ander.klik("Waarnemen voor " + FEMKE).ziet("Je neemt waar voor " + FEMKE);
    beantwoordtDeVraag(ander);
    ander.ziet("namens " + FEMKE).klik("Stoppen").zietNiet("Je neemt waar voor " + FEMKE + " (");
    return beheerpagina;
  }

  private void femkeVertrektPasAlsHaarWerkEenAnderHeeft(String beheerpagina) {
    pien.gaNaar(beheerpagina)
        .klik("Vertrekt")
        .ziet("1 lopende doorverwijzing")
        .klik("Laat vertrekken", 400)
        .ziet("Kies wie het werk krijgt dat er nog ligt.")
        .kiesUit("Wie krijgt het werk?", collega.naam() + ", " + collega.plek())
        .klik("Laat vertrekken")
        .ziet("Het vertrek is bewaard.")
        .ziet("vertrokken");
    femke
        .gaNaar("/gezinnen")
        .staatOp("/aanmelden")
        .ziet("Je bent niet meer aangemeld.")
        .zietNiet(GEZIN);
    var ander = bureau.telefoon();
    var account = new Account(null, null, collega.email(), null);
    Loket.van(ander).open().komBinnen(account).gaNaar("/gezinnen").ziet(GEZIN);
  }

  private void femkeKomtErNietMeerIn() {
    femke.klik("Aanmelden").staatOp("/aanmelden?accountkloptniet").ziet("Je account klopt niet");
    wereld.stuurDeBode();
    var telefoon = bureau.telefoon();
    var loket = Loket.van(telefoon).open();
    assertThat(loket.vulIn(mailVanFemke, Keycloakmensen.WACHTWOORD).druk().fout())
        .startsWith("Het e-mailadres of het wachtwoord klopt niet.");
  }

  private static Account uitgenodigd(String email, String geheim) {
    return new Account(null, null, email, geheim);
  }
}
