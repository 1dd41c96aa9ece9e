package nl.leiden.brugwijzer.gebruiker.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Aanmeldaccount;
import nl.leiden.brugwijzer.gebruiker.Aanmelddienst;
import nl.leiden.brugwijzer.gebruiker.Aanmeldgegevens;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brugwijzer en de aanmelddienst: wat blijft hangen, wordt vanzelf of met een knop weer gelijk. */
@BrugwijzerTest
class AfstemmenTest {

  @Autowired Beheerwereld wereld;
  @Autowired Proefmensen mensen;
  @Autowired Aanmeldopdrachten opdrachten;
  @Autowired Gebruikerslijst lijst;
  @Autowired Afstemboek afstemboek;
  @Autowired Gebruikerslogboek logboek;
  @Autowired Opdrachtbode bode;
  @Autowired PlatformTransactionManager transacties;
  @Autowired JdbcClient jdbc;
  @Autowired Testklok klok;

  private final Nepdienst dienst = new Nepdienst();
  private Gebruiker lid;
  private UUID id;

  @BeforeEach
  void iemand() {
    bode.ronde();
    lid = mensen.teamlid(wereld.organisatie(Organisatiesoort.TEAM));
    id = wereld.id(lid);
  }

  @AfterEach
  void einde() {
    klok.herstel();
    jdbc.sql("update aanmeldopdracht set klaar = now() where klaar is null").update();
  }

  @Test
  void ligtDeAanmelddienstPlatDanKomtHetLaterAlsnogGoed() {
    dienst.plat = true;
    geef(Opdrachtsoort.UITNODIGEN);
    nepbode().ronde();
    nepbode().ronde();
    assertThat(dienst.gedaan).isEmpty();
    assertThat(opdrachten.wachten(id)).isOne();
    dienst.plat = false;
    klok.vooruit(java.time.Duration.ofMinutes(20));
    nepbode().ronde();
    assertThat(dienst.gedaan).containsExactly("gelijk", "mail");
    assertThat(opdrachten.wachten(id)).isZero();
  }

  @Test
  void zegtDeAanmelddienstJaEnDeDatabaseNeeDanGebeurtHetNogEensEnIsHetHetzelfde() {
    geef(Opdrachtsoort.GELIJKTREKKEN);
    new TransactionTemplate(transacties)
        .executeWithoutResult(
            terug -> {
              nepbode().ronde();
              terug.setRollbackOnly();
            });
    assertThat(dienst.gedaan).containsExactly("gelijk");
    nepbode().ronde();
    assertThat(dienst.gedaan).containsExactly("gelijk", "gelijk");
    nepbode().ronde();
    assertThat(dienst.gedaan).hasSize(2);
  }

  @Test
  void tweeBodesTegelijkDoenElkeOpdrachtEenKeerEnOpVolgorde() {
    for (var keer = 0; keer < 20; keer++) geef(Opdrachtsoort.GELIJKTREKKEN);
    Samen.doe(List.of(() -> ronde(nepbode()), () -> ronde(nepbode()), () -> ronde(nepbode())));
    nepbode().ronde();
    assertThat(dienst.gedaan).hasSize(20);
  }

  @Test
  void elkVerschilWordtGevondenMetWatErDanGebeurt() {
    var rij = lijst.vind(id).orElseThrow();
    var goed = Accountbeeld.van(rij);
    assertThat(verschil(rij, account(goed, Set.of(goed.rol()), goed.groepen(), true))).isEmpty();
    assertThat(verschil(rij, account(goed, Set.of(goed.rol(), "BESLISSER"), goed.groepen(), true)))
        .containsExactly(Afwijking.Soort.TEVEEL);
    assertThat(verschil(rij, account(goed, Set.of("BESLISSER"), goed.groepen(), true)))
        .containsExactly(Afwijking.Soort.TEVEEL, Afwijking.Soort.TEWEINIG);
    assertThat(
            verschil(rij, account(goed, Set.of(goed.rol()), Set.of("/organisaties/ander"), true)))
        .containsExactly(Afwijking.Soort.TEVEEL, Afwijking.Soort.TEWEINIG);
    assertThat(verschil(rij, account(goed, Set.of(goed.rol()), goed.groepen(), false)))
        .containsExactly(Afwijking.Soort.HOORT_AAN);
    assertThat(
            verschil(
                rij,
                new Aanmeldaccount(
                    rij.gebruikersnaam(),
                    "Anders",
                    rij.email(),
                    Set.of(goed.rol()),
                    goed.groepen(),
                    true)))
        .containsExactly(Afwijking.Soort.GEGEVENS);
    assertThat(Vergelijker.vergelijk(List.of(rij), List.of()))
        .extracting(Afwijking::soort)
        .containsExactly(Afwijking.Soort.ONBEKEND_DAAR);
    assertThat(Vergelijker.vergelijk(List.of(), List.of(account(goed, Set.of(), Set.of(), true))))
        .extracting(Afwijking::soort)
        .containsExactly(Afwijking.Soort.ONBEKEND_HIER);
    mensen.vertrekt(lid);
    assertThat(
            verschil(
                lijst.vind(id).orElseThrow(),
                account(goed, Set.of(goed.rol()), goed.groepen(), true)))
        .containsExactly(Afwijking.Soort.HOORT_UIT, Afwijking.Soort.TEVEEL);
  }

  @Test
  void bijDeStartWordtAlleenAfgenomenEnNietsGegeven() {
    var goed = Accountbeeld.van(lijst.vind(id).orElseThrow());
    var vreemd = "vreemd-" + UUID.randomUUID();
    dienst.accounts.add(account(goed, Set.of("BESLISSER"), goed.groepen(), true));
    dienst.accounts.add(
        new Aanmeldaccount(vreemd, "Vreemd", "", Set.of("FINANCIEN"), Set.of(), true));
    var verslag = afstemming().bijStart().orElseThrow();
    assertThat(dienst.gedaan).contains("teveel " + lid.gebruikersnaam(), "uit " + vreemd);
    assertThat(dienst.gedaan).as("niemand kreeg iets").doesNotContain("gelijk");
    assertThat(verslag.afwijkingen())
        .extracting(Afwijking::soort)
        .isSubsetOf(
            Afwijking.Soort.ONBEKEND_DAAR,
            Afwijking.Soort.TEWEINIG,
            Afwijking.Soort.HOORT_AAN,
            Afwijking.Soort.GEGEVENS);
  }

  @Test
  void vergelijkenVerandertNietsEnHerstellenDoetAlleenWatIemandZag() {
    var goed = Accountbeeld.van(lijst.vind(id).orElseThrow());
    dienst.accounts.add(account(goed, Set.of("BESLISSER"), goed.groepen(), true));
    var beheerder = wereld.beheerder();
    afstemming().vergelijk(beheerder);
    assertThat(dienst.gedaan).isEmpty();
    jdbc.sql("delete from afwijking where gebruikersnaam <> ?")
        .param(lid.gebruikersnaam())
        .update();
    var later = "later-" + UUID.randomUUID();
    dienst.accounts.add(new Aanmeldaccount(later, "Later", "", Set.of(), Set.of(), true));
    afstemming().herstel(beheerder);
    assertThat(dienst.gedaan).contains("teveel " + lid.gebruikersnaam(), "gelijk");
    assertThat(dienst.gedaan).doesNotContain("uit " + later);
  }

  @Test
  void ligtDeAanmelddienstPlatDanZegtHetVerslagDat() {
    dienst.plat = true;
    assertThat(afstemming().vergelijk(wereld.beheerder()).orElseThrow().gelukt()).isFalse();
  }

  @Test
  void looptErAlEenAfstemmingDanBegintErGeenTweede() {
    new TransactionTemplate(transacties)
        .executeWithoutResult(
            bezig -> {
              assertThat(afstemboek.neemSlot()).isTrue();
              var uitkomst =
                  Samen.doe(List.of(() -> afstemming().vergelijk(wereld.beheerder()).isEmpty()));
              assertThat(uitkomst.get(0).waarde()).isEqualTo(true);
            });
  }

  private static Object ronde(Opdrachtbode bode) {
    bode.ronde();
    return null;
  }

  private void geef(Opdrachtsoort soort) {
    new TransactionTemplate(transacties).executeWithoutResult(status -> opdrachten.geef(id, soort));
  }

  private Opdrachtbode nepbode() {
    return new Opdrachtbode(opdrachten, lijst, dienst, transacties);
  }

  private Afstemming afstemming() {
    return new Afstemming(lijst, dienst, afstemboek, logboek, transacties);
  }

  private static List<Afwijking.Soort> verschil(Gebruikersrij rij, Aanmeldaccount account) {
    return Vergelijker.vergelijk(List.of(rij), List.of(account)).stream()
        .map(Afwijking::soort)
        .toList();
  }

  private static Aanmeldaccount account(
      Aanmeldgegevens g, Set<String> rollen, Set<String> groepen, boolean aan) {
    return new Aanmeldaccount(g.gebruikersnaam(), g.naam(), g.email(), rollen, groepen, aan);
  }

  /** Een aanmelddienst die onthoudt wat er gevraagd is, en plat kan liggen. */
  private static final class Nepdienst implements Aanmelddienst {

    final List<String> gedaan = java.util.Collections.synchronizedList(new ArrayList<>());
    final List<Aanmeldaccount> accounts = new ArrayList<>();
    boolean plat;

    @Override
    public void trekGelijk(Aanmeldgegevens gegevens) {
      doe("gelijk");
    }

    @Override
    public void nodigUit(Aanmeldgegevens gegevens) {
      doe("mail");
    }

    @Override
    public void meldAf(String gebruikersnaam) {
      doe("af " + gebruikersnaam);
    }

    @Override
    public void zetUit(String gebruikersnaam) {
      doe("uit " + gebruikersnaam);
    }

    @Override
    public void haalTeveelWeg(Aanmeldgegevens gegevens) {
      doe("teveel " + gegevens.gebruikersnaam());
    }

    @Override
    public List<Aanmeldaccount> accounts() {
      if (plat) throw new IllegalStateException("plat");
      return accounts;
    }

    private void doe(String wat) {
      if (plat) throw new IllegalStateException("plat");
      gedaan.add(wat);
    }
  }
}
