package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rondt een gesplitst signaal af terwijl er nog delen lopen: van elk deel staat vast hoe verder.
 */
@Service
@Transactional
public class Geheelbalie {

  private final Signaaltoegang toegang;
  private final Splitsbalie splitsen;
  private final Signaalvragen vragen;
  private final Uitkomstenboek uitkomsten;
  private final Taskforcelijn taskforce;
  private final Signaalverslag verslag;
  private final Signaalmeldingen meldingen;
  private final Procesmotor motor;
  private final Clock klok;

  Geheelbalie(
      Signaaltoegang toegang,
      Splitsbalie splitsen,
      Signaalvragen vragen,
      Uitkomstenboek uitkomsten,
      Taskforcelijn taskforce,
      Signaalverslag verslag,
      Signaalmeldingen meldingen,
      Procesmotor motor,
      Clock klok) {
    this.toegang = toegang;
    this.splitsen = splitsen;
    this.vragen = vragen;
    this.uitkomsten = uitkomsten;
    this.taskforce = taskforce;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.motor = motor;
    this.klok = klok;
  }

  /** Wat er met een open deel gebeurt. */
  public enum Keus {
    /** De eigenaar maakt het af en geeft de melders zelf antwoord. */
    LOOPT_DOOR,
    /** Het stopt; de reden staat in het antwoord op het geheel. */
    STOPT
  }

  /**
   * De keuze bij een deel.
   *
   * @param reden verplicht als het stopt
   */
  public record Deelkeus(SignaalId deel, Keus keus, String reden) {}

  /**
   * Wacht niet langer op de delen: het geheel kan beantwoord worden.
   *
   * @param keuzes een keuze voor elk deel dat nog loopt
   * @throws OngeldigeInvoer naast het deel waar een keuze of een reden ontbreekt
   */
  public void rondAf(SignaalId id, List<Deelkeus> keuzes, Gebruiker wie) {
    var geheel = toegang.kantoor("signaal.geheelafronden", id, wie);
    if (geheel.status() != Signaalstatus.GESPLITST) throw new KanNietMeer("fout.suggestie.stap");
    var open = splitsen.open(geheel);
    var gekozen = keur(open, keuzes);
    open.forEach(deel -> doe(geheel, deel, gekozen.get(deel.id()), wie));
    splitsen.beantwoord(geheel, wie);
  }

  private static Map<SignaalId, Deelkeus> keur(List<Signaal> open, List<Deelkeus> keuzes) {
    var fouten = new ArrayList<Fout>();
    var gekozen = new HashMap<SignaalId, Deelkeus>();
    for (var i = 0; i < keuzes.size(); i++) {
      var keuze = keuzes.get(i);
      gekozen.put(keuze.deel(), keuze);
      if (open.stream().noneMatch(deel -> deel.id().equals(keuze.deel()))) continue;
      if (keuze.keus() == null)
        fouten.add(new Fout("delen[%d].keus".formatted(i), "fout.splitsen.keus"));
      if (keuze.keus() == Keus.STOPT) keurReden("delen[%d].reden".formatted(i), keuze, fouten);
    }
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
    if (!open.stream().allMatch(deel -> gekozen.containsKey(deel.id())))
      throw new OngeldigeInvoer("delen", "fout.splitsen.keuzes");
    return gekozen;
  }

  private static void keurReden(String veld, Deelkeus keuze, List<Fout> fouten) {
    try {
      Triagebalie.verplicht(veld, keuze.reden(), "fout.splitsen.stopreden");
    } catch (OngeldigeInvoer fout) {
      fouten.addAll(fout.fouten());
    }
  }

  private void doe(Signaal geheel, Signaal deel, Deelkeus keuze, Gebruiker wie) {
    if (keuze.keus() == Keus.LOOPT_DOOR) {
      deel.loopZelfDoor(nu());
      verslag.schrijf(deel, "LOOPT_DOOR", geheel.nummer(), wie);
      meldingen.aanBehandelaar(deel, deel.behandelaar(), "signaal.looptdoor");
    } else
      stop(
          geheel,
          deel,
          Triagebalie.verplicht("reden", keuze.reden(), "fout.splitsen.stopreden"),
          wie);
  }

  private void stop(Signaal geheel, Signaal deel, String reden, Gebruiker wie) {
    if (deel.status() == Signaalstatus.BIJ_TASKFORCE) taskforce.haalTerug(deel, wie);
    vragen
        .open(deel.id().waarde())
        .ifPresent(
            vraag -> {
              vraag.vervalt();
              vragen.saveAndFlush(vraag);
            });
    uitkomsten.laatVervallen(deel);
    deel.stop(nu());
    verslag.schrijf(deel, "GESTOPT", reden, wie);
    // Zo staat de reden klaar in het antwoord op het geheel.
    uitkomsten.nietOvergenomen(geheel, deel.inhoud().zin() + "\n" + reden, wie);
    meldingen.aanBehandelaar(deel, deel.behandelaar(), "signaal.gestopt");
    motor.bericht(deel.id().waarde(), "gestopt");
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
