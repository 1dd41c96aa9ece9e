package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** De regel aanpakken: wat er voor iedereen gaat veranderen, en wie dat doet. */
@Service
@Transactional
public class Behandelbalie {

  private final Signaaltoegang toegang;
  private final Stapwerk werk;
  private final Uitkomstenboek uitkomsten;
  private final Taskforcelijn taskforce;
  private final Signaalverslag verslag;
  private final Clock klok;

  Behandelbalie(
      Signaaltoegang toegang,
      Stapwerk werk,
      Uitkomstenboek uitkomsten,
      Taskforcelijn taskforce,
      Signaalverslag verslag,
      Clock klok) {
    this.toegang = toegang;
    this.werk = werk;
    this.uitkomsten = uitkomsten;
    this.taskforce = taskforce;
    this.verslag = verslag;
    this.klok = klok;
  }

  /**
   * Zet de regel uit: uitvoeren, naar beleid, agenderen of naar de Taskforce.
   *
   * @param gezien de taak op het scherm, of null
   */
  public void zetUit(SignaalId id, UUID gezien, Uitkomstkeuze gekozen, Gebruiker wie) {
    var s = toegang.kantoor("signaal.uitzetten", id, wie);
    var taak = werk.onderhanden(s, Stap.REGEL_AANPAKKEN, gezien, wie);
    var keuze = gekozen.gekeurd(LocalDate.now(klok));
    var weg = weg(keuze.soort());
    uitkomsten.begin(s, keuze, wie);
    s.zetUit(weg.status, keuze.uiterlijk(), nu());
    if (keuze.soort() == Uitkomstsoort.TASKFORCE) taskforce.draagAan(s, keuze, wie);
    verslag.schrijf(s, keuze.soort().name(), keuze.toelichting(), wie);
    werk.rondAf(taak, wie, weg.antwoord, wie.werkVan());
  }

  private record Weg(Signaalstatus status, Stapantwoord antwoord) {}

  private static Weg weg(Uitkomstsoort soort) {
    return switch (soort) {
      case UITVOERING_BREED -> new Weg(Signaalstatus.IN_UITVOERING, Stapantwoord.UITVOERING_BREED);
      case NAAR_BELEID -> new Weg(Signaalstatus.BIJ_BELEID, Stapantwoord.NAAR_BELEID);
      case AGENDEREN -> new Weg(Signaalstatus.GEAGENDEERD, Stapantwoord.AGENDEREN);
      case TASKFORCE -> new Weg(Signaalstatus.BIJ_TASKFORCE, Stapantwoord.TASKFORCE);
      case OPGELOST_GEZIN, NIET_OVERGENOMEN -> throw new IllegalArgumentException(soort.name());
    };
  }

  /**
   * Neemt het toch niet over; de melder krijgt de reden in het antwoord.
   *
   * @param reden in gewone woorden, voor de melder
   */
  public void neemNietOver(SignaalId id, UUID gezien, String reden, Gebruiker wie) {
    var s = toegang.kantoor("signaal.nietovernemen", id, wie);
    var taak = werk.onderhanden(s, Stap.REGEL_AANPAKKEN, gezien, wie);
    var waarom =
        Vrijetekst.verplicht("toelichting", reden, Vrijetekst.LANG, "fout.suggestie.reden");
    uitkomsten.nietOvergenomen(s, waarom, wie);
    s.regelIsKlaar(nu());
    verslag.intern(s, "NIET_OVERGENOMEN", waarom, wie);
    werk.rondAf(taak, wie, Stapantwoord.NIET_OVERGENOMEN, wie.werkVan());
  }

  /**
   * Met de regel is gedaan wat kon.
   *
   * @throws KanNietMeer als er nog niets mee gedaan is: dan is er ook niets te antwoorden
   */
  public void klaar(SignaalId id, UUID gezien, Gebruiker wie) {
    var s = toegang.kantoor("signaal.regelklaar", id, wie);
    var taak = werk.onderhanden(s, Stap.REGEL_AANPAKKEN, gezien, wie);
    if (!uitkomsten.heeftIets(s)) throw new KanNietMeer("fout.suggestie.nietsgedaan");
    s.regelIsKlaar(nu());
    verslag.intern(s, "REGEL_KLAAR", null, wie);
    werk.rondAf(taak, wie, Stapantwoord.KLAAR, wie.werkVan());
  }

  /** Haalt het signaal weg bij de Taskforce, zolang die nog niet besloot. */
  public void haalTerug(SignaalId id, Gebruiker wie) {
    var s = toegang.kantoor("signaal.terughalen", id, wie);
    taskforce.haalTerug(s, wie);
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
