package nl.leiden.brugwijzer.subsidie.geld;

import static nl.leiden.brugwijzer.subsidie.geld.Kassa.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Het plafond in beeld: de cijfers zeggen alles, de balk is alleen om te zien. */
@BrugwijzerTest
class PlafondbalkTest {

  @Autowired SpringTemplateEngine sjablonen;

  @Test
  void deCijfersStaanNaastDeBalk() {
    var stand =
        new Plafondstand(
            "proef",
            "2026-2027",
            euro("320000"),
            euro("80000"),
            euro("40000"),
            euro("120000"),
            euro("80000"),
            euro("160000"),
            euro("0"),
            true);
    var html =
        sjablonen.process(
            "subsidie/plafond",
            Set.of("balk"),
            new Context(Locale.forLanguageTag("nl"), Map.of("stand", stand)));
    var balk = Jsoup.parse(html);
    assertThat(balk.select("dd").eachText())
        .containsExactly(
            "€ 80.000,00",
            "€ 120.000,00",
            "€ 40.000,00",
            "€ 80.000,00",
            "€ 320.000,00",
            "€ 160.000,00");
    assertThat(balk.text()).contains("Plafond 2026-2027", "Dit bedrag is een voorbeeld.");
    assertThat(balk.select("svg[aria-hidden=true] rect").eachAttr("width"))
        .as("beschikbaar ligt onderop; daar liggen de andere overheen")
        .containsExactly("100", "75.00", "62.50", "25.00");
    assertThat(balk.select("[style]")).isEmpty();
  }

  @Test
  void eenPlafondVanNulDeeltNietDoorNul() {
    var leeg = Plafondstand.van("proef", "2026-2027", BigDecimal.ZERO, false, Potten.LEEG);
    assertThat(leeg.deel(leeg.beschikbaar())).isEqualByComparingTo("0");
  }
}
