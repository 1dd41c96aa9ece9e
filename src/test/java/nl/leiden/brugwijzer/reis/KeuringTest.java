package nl.leiden.brugwijzer.reis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** De keuring van elke reis ziet echt wat er mis is. */
@Reis
class KeuringTest {

  private static final String VERBODEN =
      """
      () => {
        document.body.insertAdjacentHTML('beforeend',
          '<img src="https://elders.example/spion.png"><p class="breed">breed</p>');
        const breed = document.querySelector('p.breed');
        breed.style.width = '900px';
        console.error('dit ging mis');
        setTimeout(() => { window.klaar = true; throw new Error("onverwacht"); });
      }""";

  @Autowired Reisbureau bureau;

  @Test
  void zietToegankelijkheidBreedteConsoleScriptfoutEnCsp() {
    var telefoon = bureau.telefoon().gaNaar("/aanmelden");
    telefoon.pagina().evaluate(VERBODEN);
    telefoon.pagina().waitForFunction("() => window.klaar");
    telefoon.keurNogEens();
    assertThat(bureau.neemBezwaren())
        .anyMatch(bezwaar -> bezwaar.contains("axe image-alt"))
        .anyMatch(bezwaar -> bezwaar.contains("px opzij"))
        .anyMatch(bezwaar -> bezwaar.contains("dit ging mis"))
        .anyMatch(bezwaar -> bezwaar.contains("onverwacht"))
        .anyMatch(bezwaar -> bezwaar.startsWith("CSP") && bezwaar.contains("img-src"));
  }
}
