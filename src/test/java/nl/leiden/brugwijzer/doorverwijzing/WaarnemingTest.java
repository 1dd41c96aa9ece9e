package nl.leiden.brugwijzer.doorverwijzing;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.AANGEKOMEN;
import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.AANGENOMEN;
import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.VRAAG;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.AANKOMST_NAGAAN;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.ONTVANGST_BEVESTIGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gebruiker.Waarneembalie;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wie waarneemt, ziet en doet het werk van de afwezige, en overal staat wie het deed. */
@BrugwijzerTest
class WaarnemingTest {

  private static final LocalDate VANDAAG = Testklok.BEGIN.toLocalDate();

  @Autowired Loop loop;
  @Autowired Doorverwijsbalie balie;
  @Autowired Overzicht overzicht;
  @Autowired Dossiers dossiers;
  @Autowired Takenbalie taken;
  @Autowired Waarneembalie waarneembalie;
  @Autowired Proefmensen mensen;

  private Wereld wereld;
  private Gebruiker sem;
  private Gebruiker semVoorBo;

  @BeforeEach
  void semNeemtWaarVoorBo() {
    wereld = loop.wereld();
    sem = mensen.nieuw(Rol.BRUGFUNCTIONARIS, wereld.bo().organisatie(), mensen.vestiging());
    semVoorBo = waarnemend(wereld.bo(), sem);
  }

  @Test
  void wieWaarneemtZietHetWerkVanDeAfwezigeEnZonderWaarnemenNiets() {
    var rit = loop.verstuur(wereld, wereld.zonderAccount());
    assertThat(mijnTaken(semVoorBo)).contains(rit.zaak());
    assertThat(dossiers.open(rit.id(), semVoorBo).vanMij()).isTrue();
    assertThat(mijnTaken(sem)).isEmpty();
    assertThatThrownBy(() -> dossiers.open(rit.id(), sem)).isInstanceOf(NietGevonden.class);
  }

  @Test
  void inDeTijdlijnEnHetSpoorStaatWieHetDeedEnNamensWie() {
    var rit = loop.verstuur(wereld, wereld.zonderAccount());
    rit.doet(semVoorBo, AANKOMST_NAGAAN, Antwoorden.op(AANKOMST_NAGAAN, AANGEKOMEN));
    var laatste = laatste(rit);
    assertThat(laatste.door()).isEqualTo(sem.naam());
    assertThat(laatste.namens()).isEqualTo(wereld.bo().naam());
    assertThat(
            loop.jdbc
                .sql(
                    "select wie || ' ' || namens from auditregel where zaak_id = ? and namens is not null order by id")
                .param(rit.zaak())
                .query(String.class)
                .list())
        .contains(sem.gebruikersnaam() + " " + wereld.bo().gebruikersnaam());
    assertThat(rit.behandelaar(Stap.NAZORG)).as("de volgende taak").isEqualTo("bo");
  }

  @Test
  void watErTijdensWaarnemenBegintIsVanDeAfwezige() {
    var opdracht = loop.opdracht(wereld.zonderAccount());
    balie.verstuur(opdracht, semVoorBo);
    var rit = new Rit(loop, wereld, opdracht.id());
    assertThat(rit.kolom("brugfunctionaris", String.class)).isEqualTo(wereld.bo().gebruikersnaam());
    assertThat(rit.kolom("vestiging", String.class)).isEqualTo(wereld.school());
    assertThat(rit.behandelaar(AANKOMST_NAGAAN)).isEqualTo("bo");
    assertThat(rit.namens()).isEqualTo(wereld.bo().naam());
    assertThatThrownBy(() -> dossiers.open(rit.id(), sem)).isInstanceOf(NietGevonden.class);
  }

  /** Wat half af is, kan juist het dringendste zijn; de afwezige kan er nu niet bij. */
  @Test
  void ookHetConceptVanDeAfwezigeKanVerderEnDatVanDeCollegaNiet() {
    var opdracht = loop.opdracht(wereld.zonderAccount());
    balie.bewaarConcept(opdracht, null, wereld.bo());
    var vanCollega = loop.opdracht(wereld.zonderAccount());
    balie.bewaarConcept(vanCollega, null, wereld.collega());
    assertThat(overzicht.laatsteConcept(semVoorBo)).isPresent();
    assertThat(balie.concept(opdracht.id(), semVoorBo).nieuwGezin()).isEqualTo("Fam. Proef");
    assertThatThrownBy(() -> balie.concept(vanCollega.id(), semVoorBo))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.concept(opdracht.id(), sem)).isInstanceOf(NietGevonden.class);
    balie.verstuur(opdracht, semVoorBo);
  }

  @Test
  void eenTeamlidDoetDeTaakDieDeAfwezigeHeeft() {
    var rit = loop.verstuur(wereld, wereld.metAccount());
    var taak = rit.taak(ONTVANGST_BEVESTIGEN);
    taken.pakOp(taak, wereld.noor());
    var antwoord = Antwoorden.op(ONTVANGST_BEVESTIGEN, AANGENOMEN);
    assertThatThrownBy(() -> rit.doet(wereld.sam(), ONTVANGST_BEVESTIGEN, antwoord))
        .isInstanceOf(KanNietMeer.class);
    var samVoorNoor = waarnemend(wereld.noor(), wereld.sam());
    assertThat(mijnTaken(samVoorNoor)).contains(rit.zaak());
    rit.doet(samVoorNoor, ONTVANGST_BEVESTIGEN, antwoord);
    assertThat(rit.namens()).isEqualTo(wereld.noor().naam());
    assertThat(rit.behandelaar(Stap.UITKOMST_TERUGKOPPELEN)).isEqualTo("noor");
  }

  @Test
  void eenTaakDieJeTijdensWaarnemenOppaktWordtVanDeAfwezige() {
    var rit = loop.verstuur(wereld, wereld.metAccount());
    var samVoorNoor = waarnemend(wereld.noor(), wereld.sam());
    taken.pakOp(rit.taak(ONTVANGST_BEVESTIGEN), samVoorNoor);
    assertThat(rit.behandelaar(ONTVANGST_BEVESTIGEN)).isEqualTo("noor");
    assertThat(mijnTaken(wereld.sam())).isEmpty();
    assertThat(mijnTaken(wereld.noor())).contains(rit.zaak());
  }

  @Test
  void eenBerichtAanDeAfwezigeKomtOokBijWieWaarneemt() {
    var rit = loop.verstuur(wereld, wereld.metAccount());
    rit.team(ONTVANGST_BEVESTIGEN, VRAAG);
    assertThat(berichten(wereld.bo())).isEqualTo(1);
    assertThat(berichten(sem)).isEqualTo(1);
    assertThat(namensBij(sem)).isEqualTo(wereld.bo().gebruikersnaam());
  }

  @Test
  void eenHerinneringAanEenAfwezigeBereiktWieWaarneemt() {
    var rit = loop.verstuur(wereld, wereld.zonderAccount());
    loop.dossiers.open(rit.id(), wereld.bo());
    var voor = berichten(sem);
    rit.wekker("aankomstNagaan", rit.uiterlijk(AANKOMST_NAGAAN).toString());
    assertThat(berichten(sem)).isEqualTo(voor + 1);
    loop.klok.herstel();
  }

  @Test
  void niemandKrijgtHetzelfdeBerichtTweeKeer() {
    waarnemend(wereld.noor(), wereld.sam());
    loop.verstuur(wereld, wereld.metAccount());
    assertThat(berichten(wereld.sam())).isEqualTo(1);
    assertThat(namensBij(wereld.sam())).isNull();
  }

  @Test
  void naDeLaatsteDagKomtErNietsMeer() {
    var voorbij = mensen.nieuw(Rol.BRUGFUNCTIONARIS, wereld.bo().organisatie(), wereld.school());
    mensen.waarneming(wereld.collega(), voorbij, VANDAAG.minusDays(9), VANDAAG.minusDays(1));
    var opdracht = loop.opdracht(wereld.metAccount());
    balie.verstuur(opdracht, wereld.collega());
    new Rit(loop, wereld, opdracht.id()).team(ONTVANGST_BEVESTIGEN, VRAAG);
    assertThat(berichten(wereld.collega())).isEqualTo(1);
    assertThat(berichten(voorbij)).isZero();
  }

  private Gebruiker waarnemend(Gebruiker afwezige, Gebruiker waarnemer) {
    var id = mensen.waarneming(afwezige, waarnemer, VANDAAG, VANDAAG.plusDays(30));
    return waarneembalie.begin(UUID.fromString(id), waarnemer);
  }

  private java.util.List<UUID> mijnTaken(Gebruiker wie) {
    return taken.blad(Taakzicht.VAN_MIJ, Taakfilter.ALLES, null, wie).regels().stream()
        .map(taak -> taak.zaakId())
        .toList();
  }

  private Dossier.Moment laatste(Rit rit) {
    var tijdlijn = dossiers.open(rit.id(), wereld.bo()).tijdlijn();
    return tijdlijn.get(tijdlijn.size() - 1);
  }

  private int berichten(Gebruiker wie) {
    return loop.jdbc
        .sql("select count(*) from bericht where aan = ? and zaaksoort = 'doorverwijzing'")
        .param(wie.gebruikersnaam())
        .query(Integer.class)
        .single();
  }

  private String namensBij(Gebruiker wie) {
    return loop.jdbc
        .sql("select namens from bericht where aan = ? and zaaksoort = 'doorverwijzing'")
        .param(wie.gebruikersnaam())
        .query((rij, nummer) -> rij.getString(1))
        .list()
        .get(0);
  }
}
