package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Melderbeeld.Antwoord;
import nl.leiden.brugwijzer.suggestie.Melderbeeld.Vraag;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat de melder van zijn eigen signaal ziet; van een ander signaal nooit meer dan hoe ver. */
@Service
@Transactional(readOnly = true)
public class Melderdossiers {

  private final Signaaltoegang toegang;
  private final Signalen signalen;
  private final Signaalvragen vragen;
  private final Taken taken;
  private final JdbcClient jdbc;

  Melderdossiers(
      Signaaltoegang toegang,
      Signalen signalen,
      Signaalvragen vragen,
      Taken taken,
      JdbcClient jdbc) {
    this.toegang = toegang;
    this.signalen = signalen;
    this.vragen = vragen;
    this.taken = taken;
    this.jdbc = jdbc;
  }

  /** Voor wie het stuurde; voor ieder ander is het er niet. */
  public Melderbeeld van(SignaalId id, Gebruiker wie) {
    var s = toegang.vanMij(id, wie);
    var open = taken.vanZaak(id.waarde());
    var taak = open.stream().filter(t -> !vanMelder(t)).findFirst();
    return new Melderbeeld(
        ver(s),
        open.stream().filter(t -> vanMelder(t) && t.magDoen(wie)).toList(),
        taak.map(t -> t.uiterlijk()).orElse(null),
        taak.map(t -> t.uitleg()).orElse(null),
        vragen.findBySignaalIdOrderByGesteld(id.waarde()).stream()
            .map(v -> new Vraag(v.vraag(), v.gesteld(), v.antwoord(), v.geenReactie()))
            .toList(),
        antwoorden(s));
  }

  private static boolean vanMelder(Taak taak) {
    return Stap.met(taak.stap()).filter(Stap::vanMelder).isPresent();
  }

  private Signaalstatus ver(Signaal s) {
    if (s.status() != Signaalstatus.SAMENGEVOEGD) return s.status();
    return signalen.findById(new SignaalId(s.hoofdId())).map(Signaal::status).orElseThrow();
  }

  /** De antwoorden die de melder kreeg, ook als het antwoord op een groter geheel was. */
  private List<Antwoord> antwoorden(Signaal s) {
    return jdbc.sql(
            """
            select a.tekst, a.gestuurd, t.tevreden, t.toelichting
            from signaal_antwoord a
            join signaal_terugkoppeling t on t.antwoord_id = a.id
            where t.signaal_id = :id order by a.gestuurd, a.id
            """)
        .param("id", s.id().waarde())
        .query(Antwoord.class)
        .list();
  }
}
