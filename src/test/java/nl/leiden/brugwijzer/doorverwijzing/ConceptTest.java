package nl.leiden.brugwijzer.doorverwijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Een concept: onvolledig mag, en het is alleen van wie het schreef. */
@BrugwijzerTest
class ConceptTest {

  @Autowired Loop loop;
  @Autowired Doorverwijsbalie balie;
  @Autowired Dossiers dossiers;
  @Autowired Overzicht overzicht;

  @Test
  void eenLeegConceptMag() {
    var wereld = loop.wereld();
    var leeg = leeg(null, null);
    balie.bewaarConcept(leeg, null, wereld.bo());
    assertThat(overzicht.laatsteConcept(wereld.bo())).isPresent();
    assertThatThrownBy(() -> dossiers.open(leeg.id(), wereld.bo()))
        .isInstanceOfSatisfying(
            ConceptGeopend.class, fout -> assertThat(fout.id()).isEqualTo(leeg.id()));
    assertThat(dossiers.procesbeeld(leeg.id(), wereld.bo()).doorlopen()).isEmpty();
    assertThatThrownBy(() -> balie.verstuur(leeg, wereld.bo())).isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void alleenWieHetSchreefZietHet() {
    var wereld = loop.wereld();
    var opdracht = loop.opdracht(wereld.metAccount());
    balie.bewaarConcept(opdracht, null, wereld.bo());
    var id = opdracht.id();
    for (var ander :
        new nl.leiden.brugwijzer.gebruiker.Gebruiker[] {
          wereld.collega(), wereld.noor(), wereld.leider()
        }) {
      assertThatThrownBy(() -> dossiers.open(id, ander)).isInstanceOf(NietGevonden.class);
      assertThatThrownBy(() -> dossiers.procesbeeld(id, ander)).isInstanceOf(NietGevonden.class);
      assertThatThrownBy(() -> dossiers.model(id, ander)).isInstanceOf(NietGevonden.class);
      assertThatThrownBy(() -> balie.gooiWeg(id, ander)).isInstanceOf(NietGevonden.class);
      assertThatThrownBy(() -> balie.trekIn(id, false, null, ander))
          .isInstanceOf(NietGevonden.class);
      for (var keus : Overzicht.Keus.values())
        assertThat(overzicht.blad(keus, false, null, ander).regels()).isEmpty();
    }
    assertThatThrownBy(() -> balie.bewaarConcept(opdracht, null, wereld.collega()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.verstuur(opdracht, wereld.collega()))
        .isInstanceOf(NietGevonden.class);
    assertThat(overzicht.laatsteConcept(wereld.collega())).isEmpty();
    for (var keus : Overzicht.Keus.values())
      assertThat(overzicht.blad(keus, false, null, wereld.bo()).regels()).isEmpty();
  }

  @Test
  void versturenMaaktVanHetConceptDeDoorverwijzing() {
    var wereld = loop.wereld();
    var opdracht = loop.opdracht(wereld.metAccount());
    balie.bewaarConcept(opdracht, null, wereld.bo());
    var rit = loop.verstuur(wereld, opdracht);
    assertThat(rit.status()).isEqualTo(Status.VERZONDEN);
    assertThat(overzicht.laatsteConcept(wereld.bo())).isEmpty();
    assertThatThrownBy(() -> balie.bewaarConcept(opdracht, null, wereld.bo()))
        .isInstanceOf(KanNietMeer.class);
    assertThatThrownBy(() -> balie.gooiWeg(opdracht.id(), wereld.bo()))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenVensterDatAchterlooptOverschrijftNiets() {
    var wereld = loop.wereld();
    var id = new DoorverwijzingId(UUID.randomUUID());
    var eerste = balie.bewaarConcept(leeg(id, "eerste"), null, wereld.bo());
    balie.bewaarConcept(leeg(id, "tweede"), eerste, wereld.bo());
    assertThatThrownBy(() -> balie.bewaarConcept(leeg(id, "oud venster"), eerste, wereld.bo()))
        .isInstanceOf(Ingehaald.class);
  }

  @Test
  void weggooienLaatNietsAchterDanHetSpoor() {
    var wereld = loop.wereld();
    var opdracht = loop.opdracht(wereld.metAccount());
    var rit = new Rit(loop, wereld, opdracht.id());
    balie.bewaarConcept(opdracht, null, wereld.bo());
    balie.gooiWeg(opdracht.id(), wereld.bo());
    assertThat(overzicht.laatsteConcept(wereld.bo())).isEmpty();
    assertThat(rit.spoor()).containsExactly("doorverwijzing.weggooien");
    assertThatThrownBy(() -> balie.gooiWeg(opdracht.id(), wereld.bo()))
        .isInstanceOf(NietGevonden.class);
  }

  @ParameterizedTest
  @CsvSource({"nieuwGezin", "toelichting", "spoedReden"})
  void eenBsnKomtNergensBinnen(String veld) {
    var wereld = loop.wereld();
    var opdracht = met(veld, "bel 111222333");
    assertThatThrownBy(() -> balie.bewaarConcept(opdracht, null, wereld.bo()))
        .isInstanceOfSatisfying(
            OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
    assertThat(overzicht.laatsteConcept(wereld.bo())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"nieuwGezin", "toelichting", "spoedReden"})
  void vreemdeTekensGevenGeenStoring(String veld) {
    var wereld = loop.wereld();
    for (var tekst : new String[] {"a\0b", "\0", "👨‍👩‍👧 <script>alert(1)</script>", "\u202Eabc"})
      assertThatCode(() -> balie.bewaarConcept(met(veld, tekst), null, wereld.bo()))
          .as(tekst)
          .doesNotThrowAnyException();
  }

  @Test
  void eenOnbekendGezinBestemmingOfVorigeIsNietGevonden() {
    var wereld = loop.wereld();
    var elders = loop.naarTeam();
    assertThatThrownBy(
            () -> balie.bewaarConcept(loop.opdracht(UUID.randomUUID()), null, wereld.bo()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(
            () ->
                balie.bewaarConcept(
                    loop.opdracht(wereld.metAccount(), elders.zaak()), null, wereld.bo()))
        .isInstanceOf(NietGevonden.class);
    var gezin = elders.kolom("gezin_id", UUID.class);
    assertThatThrownBy(() -> balie.bewaarConcept(vanGezin(gezin), null, wereld.bo()))
        .isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> balie.verstuur(vanGezin(gezin), wereld.bo()))
        .isInstanceOfAny(NietGevonden.class, OngeldigeInvoer.class);
  }

  private static Opdracht leeg(DoorverwijzingId id, String toelichting) {
    return opdracht(id, null, null, toelichting, false, null);
  }

  private static Opdracht vanGezin(UUID gezin) {
    return opdracht(null, gezin, null, null, false, null);
  }

  private static Opdracht met(String veld, String tekst) {
    return opdracht(
        null,
        null,
        veld.equals("nieuwGezin") ? tekst : null,
        veld.equals("toelichting") ? tekst : null,
        true,
        veld.equals("spoedReden") ? tekst : "Omdat.");
  }

  private static Opdracht opdracht(
      DoorverwijzingId id,
      UUID gezin,
      String nieuwGezin,
      String toelichting,
      boolean spoed,
      String spoedReden) {
    return new Opdracht(
        id == null ? new DoorverwijzingId(UUID.randomUUID()) : id,
        gezin,
        nieuwGezin,
        Hulpvraag.FIETS,
        null,
        false,
        null,
        null,
        null,
        Set.of(),
        toelichting,
        false,
        spoed,
        spoedReden,
        null);
  }
}
