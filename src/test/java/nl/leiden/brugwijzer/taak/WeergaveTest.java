package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.taak.Taakfilter.Wanneer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Een weergave is van jou of van je team, en laat nooit meer zien dan je al mocht zien. */
@BrugwijzerTest
class WeergaveTest {

  private static final Taakfilter TE_LAAT = new Taakfilter(null, null, Wanneer.TE_LAAT, "niemand");

  @Autowired Weergavebalie balie;
  @Autowired Proefmensen mensen;

  Gebruiker noor;
  Gebruiker sam;
  Gebruiker leider;
  Gebruiker vreemde;

  @BeforeEach
  void tweeTeams() {
    var team = mensen.organisatie();
    noor = mensen.teamlid(team);
    sam = mensen.teamlid(team);
    leider = mensen.teamleider(team);
    vreemde = mensen.teamleider(mensen.organisatie());
  }

  @Test
  void eenEigenWeergaveZietAlleenWieHaarBewaarde() {
    var id = bewaar("Te laat", false, noor);
    assertThat(balie.van(noor))
        .singleElement()
        .satisfies(w -> assertThat(w.is(Taakzicht.TEAM, TE_LAAT)).isTrue());
    for (var ander : List.of(sam, leider, vreemde)) {
      assertThat(balie.van(ander)).isEmpty();
      assertThatThrownBy(() -> balie.vind(id, ander)).isInstanceOf(NietGevonden.class);
      assertThatThrownBy(() -> balie.haalWeg(id, ander)).isInstanceOf(NietGevonden.class);
    }
  }

  @Test
  void watDeLeiderDeeltZietHetTeamEnWijzigtAlleenEenLeider() {
    assertThatThrownBy(() -> bewaar("Van ons", true, noor)).isInstanceOf(NietToegestaan.class);
    var id = bewaar("Van ons", true, leider);
    assertThat(balie.van(sam)).extracting(Weergave::magWijzigen).containsExactly(false);
    assertThat(balie.van(vreemde)).isEmpty();
    assertThatThrownBy(() -> balie.hernoem(id, "Anders", sam)).isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> balie.haalWeg(id, vreemde)).isInstanceOf(NietGevonden.class);
    balie.hernoem(id, "Anders", mensen.teamleider(leider.organisatie()));
    assertThat(balie.van(sam)).extracting(Weergave::naam).containsExactly("Anders");
  }

  @Test
  void eenNaamIsErMaarEenKeer() {
    bewaar("Te laat", false, noor);
    bewaar("Van ons", true, leider);
    for (var naam : List.of("te  LAAT", "Te laat ", "van ons"))
      assertThatThrownBy(() -> bewaar(naam, false, noor))
          .isInstanceOfSatisfying(
              OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("naam"));
    bewaar("Te laat", false, sam);
  }

  @Test
  void tweeKeerVersturenIsEenKeerOokTegelijk() {
    var id = UUID.randomUUID();
    Samen.Handeling een =
        () -> {
          balie.bewaar(id, "Dubbel", false, Taakzicht.ROL, TE_LAAT, noor);
          return null;
        };
    assertThat(Samen.doe(List.of(een, een, een, een))).allMatch(Samen.Uitkomst::gelukt);
    assertThat(balie.van(noor)).hasSize(1);
  }

  @Test
  void eenNaamHeeftEenMaatEnGeenBsn() {
    for (var naam : new String[] {null, "", "  ", "x".repeat(61), "kind 123456782"})
      assertThatThrownBy(() -> bewaar(naam, false, noor)).isInstanceOf(OngeldigeInvoer.class);
    bewaar("x".repeat(60), false, noor);
  }

  @Test
  void bijTwintigIsHetVolEnWegIsTerugTeDraaien() {
    var eerste = bewaar("nummer", false, noor);
    for (var nummer = 1; nummer < Weergavebalie.GRENS; nummer++)
      bewaar("nummer " + nummer, false, noor);
    assertThatThrownBy(() -> bewaar("nog een", false, noor)).isInstanceOf(OngeldigeInvoer.class);
    balie.haalWeg(eerste, noor);
    assertThat(balie.van(noor)).hasSize(19);
    balie.zetTerug(eerste, noor);
    assertThat(balie.van(noor)).hasSize(20);
    balie.haalWeg(eerste, noor);
    bewaar("Nummer", false, noor);
    assertThatThrownBy(() -> balie.zetTerug(eerste, noor)).isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenOnmogelijkFilterIsNietTeBewaren() {
    var filter = new Taakfilter("x".repeat(61), null, null, null);
    assertThatThrownBy(
            () -> balie.bewaar(UUID.randomUUID(), "x", false, Taakzicht.TEAM, filter, noor))
        .isInstanceOf(NietGevonden.class);
  }

  private UUID bewaar(String naam, boolean gedeeld, Gebruiker wie) {
    var id = UUID.randomUUID();
    balie.bewaar(id, naam, gedeeld, Taakzicht.TEAM, TE_LAAT, wie);
    return id;
  }
}
