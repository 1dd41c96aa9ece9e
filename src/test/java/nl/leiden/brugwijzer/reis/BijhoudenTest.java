package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Gezinnen en de sociale kaart bijhouden, ook met twee tegelijk. */
@Reis
class BijhoudenTest {

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;

  Buurt buurt;

  @BeforeEach
  void eenBuurt() {
    buurt = buurten.nieuw();
  }

  @Test
  void eenGezinOpschrijvenBijwerkenEnAfsluiten() {
    var bo = bureau.opTelefoon(buurt.bo());
    bo.gaNaar("/gezinnen")
        .klik("Nieuw gezin")
        .klik("Bewaar", 400)
        .typ("Label", "T., groep 3")
        .kiesUit("Kind 1", "groep 3")
        .klik("Nog een kind")
        .typ("Talen thuis", "Tigrinya")
        .typ("Telefoon van de ouder", "06 12345678")
        .klik("Bewaar")
        .ziet("T., groep 3")
        .ziet("Tigrinya")
        .klik("Contact noteren")
        .kies("Waarbij hielp je?", "Opvoeden")
        .klik("Noteer")
        .ziet("Opvoeden")
        .gaNaar("/contactmomenten")
        .gaNaar("/gezinnen?zoek=T.")
        .klik("T., groep 3")
        .klik("Doorverwijzen")
        .ziet("T., groep 3")
        .gaNaar("/gezinnen")
        .klik("T., groep 3")
        .vouwOpen("Sluit dit gezin af")
        .klik("Sluit dit gezin af")
        .ziet("Gezin afgesloten")
        .klik("Ongedaan maken")
        .ziet("Gezin staat weer in je lijsten");
  }

  @Test
  void eenCollegaDieEerderBewaardeWisteNietsVanWatJijTypte() {
    var bo = bureau.opTelefoon(buurt.bo());
    bo.gaNaar("/gezinnen/nieuw").typ("Label", "T., groep 3").klik("Bewaar").klik("Bewerken");
    var collega = bureau.opTelefoon(buurt.collega());
    collega.gaNaar(bo.pad()).typ("Talen thuis", "Turks").klik("Bewaar");

    bo.typ("Talen thuis", "Koerdisch").klik("Bewaar", 409);
    assertThat(bo.focus()).contains("Een collega was je voor");
    bo.ziet("Turks").ziet("Koerdisch");
    assertThat(bo.waarde("Talen thuis")).isEqualTo("Koerdisch");
    bo.klik("Bewaar mijn tekst").ziet("Koerdisch");
  }

  @Test
  void deBeleidsmedewerkerHoudtEenRegelingBij() {
    var naam = "Fietsregeling " + buurt.wereld().school();
    var alex = bureau.opTelefoon("armoede1");
    alex.gaNaar("/sociale-kaart/regelingen")
        .klik("Nieuwe regeling")
        .klik("Bewaar", 400)
        .typ("Naam", naam)
        .vink("Fiets")
        .kiesUit("Wie vraagt aan", "ouder vraagt aan")
        .typ("Wie beslist", "de gemeente")
        .typ("dagen", "56")
        .klik("Nog een voorwaarde")
        .klik("Bewaar")
        .ziet(naam)
        .klik("Nagekeken vandaag")
        .klik("Bewerken")
        .klik("Bewaar")
        .klik("Sluiten")
        .ziet("gesloten sinds")
        .klik("Ongedaan maken")
        .ziet("Weer open");
    bureau.opTelefoon(buurt.bo()).gaNaar(alex.pad()).ziet(naam).zietNiet("Bijhouden");
  }

  @Test
  void deBeheerderHoudtEenInstantieBij() {
    var naam = "Speelhuis " + buurt.wereld().school();
    bureau
        .opTelefoon("beheer1")
        .gaNaar("/sociale-kaart")
        .klik("Nieuwe instantie")
        .typ("Naam", naam)
        .kiesUit("Soort plek", "wijk en welzijn")
        .vink("Fiets")
        .typ("werkdagen", "5")
        .klik("Bewaar")
        .ziet(naam)
        .typ("Hoeveel weken ongeveer?", "9")
        .klik("Meld")
        .ziet("ongeveer 9 weken")
        .klik("Bewerken")
        .klik("Bewaar")
        .gaNaar("/sociale-kaart?zoek=Speelhuis")
        .ziet(naam)
        .gaNaar("/berichten/niet-bezorgd");
  }
}
