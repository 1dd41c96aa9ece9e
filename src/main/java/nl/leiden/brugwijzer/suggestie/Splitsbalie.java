package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Splitst een signaal dat over meer gaat, elk deel met een eigen eigenaar en termijn. De melders
 * krijgen één antwoord: op het geheel, als de delen af zijn.
 */
@Service
@Transactional
public class Splitsbalie {

  private final Signaaltoegang toegang;
  private final Signalen signalen;
  private final Splitskeuring keuring;
  private final Stapwerk werk;
  private final Meldbalie meldbalie;
  private final Samenvoegbalie samenvoegen;
  private final Signaalverslag verslag;
  private final Signaalmeldingen meldingen;
  private final Procesmotor motor;
  private final Clock klok;

  Splitsbalie(
      Signaaltoegang toegang,
      Signalen signalen,
      Splitskeuring keuring,
      Stapwerk werk,
      Meldbalie meldbalie,
      Samenvoegbalie samenvoegen,
      Signaalverslag verslag,
      Signaalmeldingen meldingen,
      Procesmotor motor,
      Clock klok) {
    this.toegang = toegang;
    this.signalen = signalen;
    this.keuring = keuring;
    this.werk = werk;
    this.meldbalie = meldbalie;
    this.samenvoegen = samenvoegen;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.motor = motor;
    this.klok = klok;
  }

  /**
   * Een deel.
   *
   * @param zin waar dit deel over gaat
   * @param eigenaar wie het behandelt: een keuze van een mens
   */
  public record Deel(String zin, String thema, Eigenaar eigenaar) {}

  /**
   * Splitst een signaal. Wie het stuurde, en wie er een stuurde dat ermee samengevoegd is, hoort
   * het één keer.
   *
   * @param gezin het nummer van het deel, vanaf 0, waar het gezin dat nu vastzit geholpen wordt;
   *     null als er geen gezin vastzit
   * @return de delen, in dezelfde volgorde
   */
  public List<SignaalId> splits(SignaalId id, List<Deel> delen, Integer gezin, Gebruiker wie) {
    var s = toegang.kantoor("signaal.splitsen", id, wie);
    if (s.antwoordtViaGeheel()) throw new KanNietMeer("fout.splitsen.deel");
    if (!s.status().kanNaar(Signaalstatus.GESPLITST)) throw new KanNietMeer("fout.suggestie.stap");
    werk.nietBijCollega(s, wie);
    keuring.keur(delen, !s.gezinKlaar(), gezin);
    var vast = !s.gezinKlaar();
    s.splits(wie.werkVan(), nu());
    var gemaakt = new ArrayList<Signaal>();
    for (var i = 0; i < delen.size(); i++)
      gemaakt.add(maak(s, delen.get(i), vast && gezin == i, wie));
    var nummers = gemaakt.stream().map(Signaal::nummer).collect(Collectors.joining(", "));
    verslag.schrijf(s, "GESPLITST", nummers, wie);
    meldingen.aanIedereen(samenvoegen.metLeden(s), "signaal.gesplitst");
    motor.bericht(id.waarde(), "gesplitst", Map.of("behandelaar", wie.werkVan()));
    gemaakt.forEach(meldbalie::begin);
    return gemaakt.stream().map(Signaal::id).toList();
  }

  private Signaal maak(Signaal geheel, Deel deel, boolean gezin, Gebruiker wie) {
    var was = geheel.inhoud();
    var inhoud = was.met(deel.zin(), was.idee(), was.regel(), deel.thema()).metGezin(gezin);
    var nieuw =
        Signaal.deelVan(geheel, new SignaalId(UUID.randomUUID()), meldbalie.nummer(), inhoud, nu());
    nieuw.wijsToe(deel.eigenaar(), "DEEL", nu());
    verslag.schrijf(nieuw, "DEEL_GEMAAKT", geheel.nummer(), wie);
    return nieuw;
  }

  /** Een deel is af. Was het 't laatste, dan kan het geheel beantwoord worden. */
  @Transactional(propagation = Propagation.MANDATORY)
  void deelAf(Signaal deel) {
    if (!deel.antwoordtViaGeheel()) return;
    var geheel = toegang.proces(deel.deelVan());
    if (geheel.status() != Signaalstatus.GESPLITST) return;
    if (open(geheel).stream().anyMatch(ander -> !ander.id().equals(deel.id()))) return;
    verslag.vanzelf(naarAntwoord(geheel), "DELEN_AF", null);
    var behandelaar = behandelaar(geheel);
    meldingen.aanBehandelaar(geheel, behandelaar, "signaal.delenaf");
    bericht(geheel, behandelaar);
  }

  /** Wacht niet langer op de delen; wie dat besloot, beantwoordt het geheel. */
  @Transactional(propagation = Propagation.MANDATORY)
  void beantwoord(Signaal geheel, Gebruiker wie) {
    verslag.schrijf(naarAntwoord(geheel), "GEHEEL_AF", null, wie);
    bericht(geheel, wie.werkVan());
  }

  private Signaal naarAntwoord(Signaal geheel) {
    geheel.naar(Signaalstatus.TE_BEANTWOORDEN, nu());
    return geheel;
  }

  private String behandelaar(Signaal geheel) {
    return meldingen.alsNogWerkt(geheel.behandelaar(), geheel.eigenaar());
  }

  private void bericht(Signaal geheel, String behandelaar) {
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("behandelaar", behandelaar);
    motor.bericht(geheel.id().waarde(), "delenAf", antwoorden);
  }

  /** De delen die nog lopen en waarvan de melders het antwoord via het geheel krijgen. */
  List<Signaal> open(Signaal geheel) {
    return signalen.delenVan(geheel.id().waarde()).stream()
        .filter(deel -> deel.antwoordtViaGeheel() && deel.status().loopt())
        .toList();
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
