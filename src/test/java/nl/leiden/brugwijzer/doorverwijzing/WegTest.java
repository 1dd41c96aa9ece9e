package nl.leiden.brugwijzer.doorverwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrugwijzerTest
class WegTest {
  @Autowired Doorverwijsbalie balie;
  @Autowired Stappenbalie stappen;
  @Autowired Dossiers dossiers;
  @Autowired Gebruikers gebruikers;
  @Autowired SocialeKaart kaart;
  @Autowired org.springframework.jdbc.core.simple.JdbcClient jdbc;

  @Test
  void loopt() {
    var bo = gebruikers.vind("bf.tweemaster").orElseThrow();
    var noor = gebruikers.vind("wijkteam1").orElseThrow();
    var inst = UUID.randomUUID();
    jdbc.sql("insert into instantie (id,naam,soort,reactie_werkdagen,nagekeken,versie,organisatie) values (?,'Wijkteam','X',3,'2026-01-01',0,'swt') on conflict do nothing").param(inst).update();
    var naar = kaart.bestemmingen().stream().filter(b -> "swt".equals(b.organisatie())).findFirst().orElseThrow();
    var id = new DoorverwijzingId(UUID.randomUUID());
    balie.verstuur(new Opdracht(id, null, "M., groep 4", Hulpvraag.GELD, naar.id(), true, Akkoord.Wie.MOEDER, Akkoord.Hoe.MONDELING, LocalDate.of(2026, 11, 16), Set.of(), "hoi", false, false, null, null), bo);
    var d = dossiers.open(id, noor);
    System.err.println(d);
    stappen.antwoord(id, Stap.ONTVANGST_BEVESTIGEN, Antwoord.van(Antwoordsoort.AANGENOMEN), noor);
    stappen.antwoord(id, Stap.UITKOMST_TERUGKOPPELEN, Antwoord.van(Antwoordsoort.HULP_GESTART), noor);
    stappen.antwoord(id, Stap.NAZORG, Antwoord.van(Antwoordsoort.JA), bo);
    d = dossiers.open(id, bo);
    assertThat(d.status()).isEqualTo(Status.AFGEROND);
    System.err.println(dossiers.procesbeeld(id, bo));
  }
}
