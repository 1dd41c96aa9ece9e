package nl.leiden.brugwijzer.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** De regel voor één taak en de regel in de lijst zijn dezelfde, voor elke rol op elke plek. */
@BrugwijzerTest
class ZichtInLijstTest {

  @Autowired Takenbalie balie;
  @Autowired Takenlijst lijst;
  @Autowired JdbcClient jdbc;
  @Autowired Proefmensen mensen;

  @AfterEach
  void ruimOp() {
    Proeftaken.ruimOp(jdbc);
  }

  @Test
  void inDeLijstStaanDeTakenDieIemandOokLosMagZien() {
    var organisaties = List.of(mensen.organisatie(), mensen.organisatie());
    var scholen = List.of(mensen.vestiging(), mensen.vestiging());
    for (var rol : Rol.values())
      for (var organisatie : organisaties)
        for (var school : scholen)
          Proeftaken.vul(jdbc, 1, rol.name(), organisatie, school, null, 1);
    var alles = van(organisaties);
    for (var wie : mensen(organisaties.get(0), scholen.get(0))) {
      var mag = lijst.vind(alles, wie).stream().filter(taak -> taak.zichtbaarVoor(wie)).toList();
      var erin = balie.blad(Taakzicht.ROL, Taakfilter.ALLES, null, wie).regels();
      assertThat(erin)
          .as(wie.toString())
          .extracting(Taak::id)
          .containsExactlyInAnyOrderElementsOf(mag.stream().map(Taak::id).toList());
      assertThat(balie.tel(Taakzicht.ROL, wie).totaal()).as(wie.toString()).isEqualTo(mag.size());
      assertThat(mag.isEmpty())
          .as(wie.toString())
          .isEqualTo(wie.rol().vanEenSchool() && wie.vestiging() == null);
    }
  }

  /** Iemand van elke rol, met en zonder school. */
  private List<Gebruiker> mensen(String organisatie, String school) {
    var allen = new ArrayList<Gebruiker>();
    for (var rol : Rol.values()) {
      allen.add(mensen.nieuw(rol, organisatie, school));
      allen.add(mensen.nieuw(rol, organisatie, null));
    }
    return allen;
  }

  private List<UUID> van(List<String> organisaties) {
    return jdbc.sql("select id from taak where organisatie in (:organisaties)")
        .param("organisaties", organisaties)
        .query(UUID.class)
        .list();
  }
}
