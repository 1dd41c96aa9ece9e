package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** Iemand die alleen het toetsenbord gebruikt, en altijd ziet waar de focus is. */
class Toetsenbord {

  private static final int GEDULD = 60;

  private static final String ZICHTBAAR =
      """
      () => {
        const doel = document.activeElement;
        const omlijst = e => e && getComputedStyle(e).outlineStyle !== 'none'
          && parseFloat(getComputedStyle(e).outlineWidth) > 0;
        return [doel, doel.closest('label'), ...(doel.closest('label')?.children ?? [])]
          .some(omlijst);
      }""";

  private final Reiziger wie;

  Toetsenbord(Reiziger wie) {
    this.wie = wie;
  }

  /** Tabt tot de focus op iets met deze naam staat. */
  Toetsenbord tabNaar(String wat) {
    return druk("Tab", wat);
  }

  /** Kiest in een groep met de pijltjes. */
  Toetsenbord kies(String wat) {
    if (wie.focus().contains(wat)) return druk("Space");
    return druk("ArrowDown", wat);
  }

  Toetsenbord typ(String tekst) {
    wie.pagina().keyboard().type(tekst);
    return this;
  }

  Toetsenbord druk(String toets) {
    wie.pagina().keyboard().press(toets);
    return this;
  }

  /** Drukt op Enter, en krijgt een andere pagina. */
  Toetsenbord enter(int status) {
    wie.opent(() -> druk("Enter"), status);
    return this;
  }

  private Toetsenbord druk(String toets, String totaan) {
    for (var keer = 0; keer < GEDULD; keer++) {
      druk(toets);
      var focus = wie.focus();
      assertThat(wie.pagina().evaluate(ZICHTBAAR)).as("zichtbare focus: " + focus).isEqualTo(true);
      if (focus.contains(totaan)) return this;
    }
    return fail("met " + toets + " niet te vinden: " + totaan);
  }
}
