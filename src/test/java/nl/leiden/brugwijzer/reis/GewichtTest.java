package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Een eerste bezoek past in een klein databundel: geteld over de lijn, met een lege cache. */
@Reis
class GewichtTest {

  private static final long HOOGSTENS = 80_000;

  /** De grafieken laden op kantoor en alleen waar cijfers staan. */
  private static final long MET_GRAFIEKEN = 130_000;

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;
  @Autowired Loop loop;
  @Autowired Signaalwereld signalen;

  @Test
  void hetEersteBezoekIsLicht() {
    var telefoon = bureau.telefoon();
    var weegschaal = new Weegschaal(telefoon.pagina());
    telefoon.meldtZichAanAls("bf.tweemaster");
    System.out.println("Eerste bezoek, aanmelden en Vandaag: " + weegschaal);
    assertThat(weegschaal.bytes()).isPositive().isLessThanOrEqualTo(HOOGSTENS);
  }

  @Test
  void deDoorverwijzingIsLichtZolangHetPlaatjeDichtIs() {
    var buurt = buurten.nieuw();
    var rit = loop.verstuur(buurt.wereld(), buurt.wereld().metAccount());
    var aangemeld = bureau.opTelefoon(buurt.bo());
    var telefoon = bureau.verderOpEenLegeTelefoon(aangemeld);
    var weegschaal = new Weegschaal(telefoon.pagina());
    telefoon.gaNaar("/doorverwijzingen/" + rit.zaak());
    System.out.println("Doorverwijzing zonder plaatje: " + weegschaal);
    assertThat(weegschaal.bytes()).isPositive().isLessThanOrEqualTo(HOOGSTENS);
    assertThat(weegschaal.toString()).doesNotContain("procesbeeld");
  }

  @Test
  void eenSignaalEnHetBordZijnLichtEnDeCijfersMetGrafiekOok() {
    var alex = signalen.armoede();
    var id = signalen.gemeld(signalen.melder());
    assertThat(weeg(alex, "/signalen/" + id)).isLessThanOrEqualTo(HOOGSTENS);
    assertThat(weeg(alex, "/signalen/bord")).isLessThanOrEqualTo(HOOGSTENS);
    assertThat(weeg(alex, "/signalen/cijfers")).isLessThanOrEqualTo(MET_GRAFIEKEN);
  }

  private long weeg(Gebruiker wie, String pad) {
    var leeg = bureau.verderOpEenLegeTelefoon(bureau.opTelefoon(wie));
    var weegschaal = new Weegschaal(leeg.pagina());
    leeg.gaNaar(pad);
    System.out.println(pad + ": " + weegschaal);
    assertThat(weegschaal.bytes()).isPositive();
    return weegschaal.bytes();
  }
}
