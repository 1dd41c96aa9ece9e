package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Voegt signalen over hetzelfde samen. Elk signaal blijft bestaan en wacht op het antwoord van het
 * hoofdsignaal; losmaken zet het terug.
 */
@Service
@Transactional
public class Samenvoegbalie {

  /** Zoveel signalen gaan er hoogstens in één keer bij. */
  public static final int MEESTE = 20;

  private final Signaaltoegang toegang;
  private final Signalen signalen;
  private final Samenvoegkeuring keuring;
  private final Signaalvragen vragen;
  private final Signaaleigenaren eigenaren;
  private final Signaalverslag verslag;
  private final Signaalmeldingen meldingen;
  private final Procesmotor motor;
  private final Woorden woorden;
  private final Clock klok;

  Samenvoegbalie(
      Signaaltoegang toegang,
      Signalen signalen,
      Samenvoegkeuring keuring,
      Signaalvragen vragen,
      Signaaleigenaren eigenaren,
      Signaalverslag verslag,
      Signaalmeldingen meldingen,
      Procesmotor motor,
      Woorden woorden,
      Clock klok) {
    this.toegang = toegang;
    this.signalen = signalen;
    this.keuring = keuring;
    this.vragen = vragen;
    this.eigenaren = eigenaren;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.motor = motor;
    this.woorden = woorden;
    this.klok = klok;
  }

  /**
   * Voegt signalen bij een hoofdsignaal. Wie ze stuurde, hoort het één keer. Nog eens hetzelfde
   * doet niets.
   *
   * @param reden waarom ze over hetzelfde gaan; de melders lezen dit
   * @throws OngeldigeInvoer als een van de leden niet mee kan, met wat dan wel kan
   * @throws KanNietMeer als het hoofdsignaal er geen bij kan hebben
   */
  public void voegSamen(
      SignaalId hoofdId, Collection<SignaalId> leden, String reden, Gebruiker wie) {
    var gekozen = gekozen(leden);
    gekozen.remove(hoofdId);
    if (gekozen.isEmpty()) throw new OngeldigeInvoer("leden", "fout.samenvoegen.kies");
    if (gekozen.size() > MEESTE)
      throw new OngeldigeInvoer("leden", "fout.samenvoegen.teveel", MEESTE);
    var ids = new LinkedHashSet<>(gekozen);
    ids.add(hoofdId);
    var alle = toegang.kantoor("signaal.samenvoegen", ids, wie);
    var hoofd = alle.get(hoofdId);
    var erbij = gekozen.stream().map(alle::get).filter(lid -> !lid.wachtOp(hoofd)).toList();
    if (erbij.isEmpty()) return;
    var waarom = Triagebalie.verplicht("reden", reden, "fout.samenvoegen.reden");
    keuring.keur(hoofd, erbij, wie);
    erbij.forEach(lid -> voegBij(hoofd, lid, waarom, wie));
    verslag.schrijf(hoofd, "ERBIJ", metReden(nummers(erbij), waarom), wie);
    meldingen.aanIedereen(erbij, "signaal.samengevoegd");
    if (!Signaalmeldingen.eenPerMens(erbij).containsKey(hoofd.melder().gebruikersnaam()))
      meldingen.aanMelder(hoofd, "signaal.erbij");
  }

  private void voegBij(Signaal hoofd, Signaal lid, String waarom, Gebruiker wie) {
    laatVraagVervallen(lid);
    lid.voegBij(hoofd, nu());
    verslag.schrijf(lid, "SAMENGEVOEGD", metReden(hoofd.nummer(), waarom), wie);
    motor.bericht(lid.id().waarde(), "samengevoegd");
  }

  private void laatVraagVervallen(Signaal lid) {
    vragen
        .open(lid.id().waarde())
        .ifPresent(
            vraag -> {
              vraag.vervalt();
              vragen.saveAndFlush(vraag);
            });
  }

  /**
   * Maakt signalen weer los: elk gaat verder waar het was, met een nieuwe termijn. Wie het stuurde,
   * hoort het één keer. Wat al los is, blijft los.
   *
   * @param reden waarom het toch iets anders is; de melders lezen dit
   */
  public void maakLos(SignaalId hoofdId, Collection<SignaalId> leden, String reden, Gebruiker wie) {
    var hoofd = toegang.kantoor("signaal.losmaken", hoofdId, wie);
    var gekozen = gekozen(leden);
    if (gekozen.isEmpty()) throw new OngeldigeInvoer("leden", "fout.samenvoegen.kies");
    var alleLeden =
        signalen.samengevoegdMet(hoofdId.waarde()).stream()
            .filter(lid -> gekozen.contains(lid.id()))
            .toList();
    if (alleLeden.isEmpty()) return;
    var waarom = Triagebalie.verplicht("reden", reden, "fout.samenvoegen.losreden");
    for (var lid : alleLeden)
      if (!lid.wachtOp(hoofd)) throw new KanNietMeer("fout.samenvoegen.beantwoord", lid.nummer());
    alleLeden.forEach(lid -> maakLos(hoofd, lid, waarom, wie));
    verslag.schrijf(hoofd, "ERAF", metReden(nummers(alleLeden), waarom), wie);
    meldingen.aanIedereen(alleLeden, "signaal.losgemaakt");
  }

  private void maakLos(Signaal hoofd, Signaal lid, String waarom, Gebruiker wie) {
    lid.maakLos(nu());
    verslag.schrijf(lid, "LOSGEMAAKT", metReden(hoofd.nummer(), waarom), wie);
    if (!eigenaren.hoortBij(lid.eigenaar(), wie)) meldingen.aanEigenaar(lid, "signaal.nieuw");
    var opgepakt = lid.status() == Signaalstatus.IN_BEHANDELING;
    Map<String, Object> antwoorden = new HashMap<>();
    antwoorden.put("stand", opgepakt ? "BEHANDELEN" : "BEOORDELEN");
    antwoorden.put("gezinVast", !lid.gezinKlaar());
    antwoorden.put(
        "behandelaar", opgepakt ? meldingen.alsNogWerkt(lid.behandelaar(), lid.eigenaar()) : null);
    motor.bericht(lid.id().waarde(), "losgemaakt", antwoorden);
  }

  /**
   * Het hoofdsignaal kreeg zijn antwoord: alles wat erop wachtte ook. Elk mens zegt één keer of het
   * hielp, ook wie er meer van stuurde.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void hoofdBeantwoord(Signaal hoofd) {
    var gevraagd = new HashSet<>(Set.of(hoofd.melder().gebruikersnaam()));
    for (var lid : wachtend(hoofd)) {
      lid.naar(Signaalstatus.BEANTWOORD, nu());
      verslag.vanzelf(lid, "MET_HOOFD_BEANTWOORD", hoofd.nummer());
      motor.bericht(
          lid.id().waarde(),
          "hoofdBeantwoord",
          Map.of("tevredenVragen", gevraagd.add(lid.melder().gebruikersnaam())));
    }
  }

  /**
   * De signalen van iedereen die moet horen wat er met dit signaal gebeurt: het signaal zelf, wat
   * erop wacht, en bij een deel ook wat op het geheel wacht.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  List<Signaal> metLeden(Signaal hoofd) {
    var alle = new ArrayList<>(List.of(hoofd));
    alle.addAll(wachtend(hoofd));
    if (hoofd.antwoordtViaGeheel()) alle.addAll(wachtend(hoofd.deelVan()));
    return alle;
  }

  private List<Signaal> wachtend(Signaal hoofd) {
    return wachtend(hoofd.id().waarde());
  }

  private List<Signaal> wachtend(UUID hoofd) {
    return signalen.samengevoegdMet(hoofd).stream()
        .filter(lid -> lid.status() == Signaalstatus.SAMENGEVOEGD)
        .toList();
  }

  private static Set<SignaalId> gekozen(Collection<SignaalId> leden) {
    return leden == null ? new LinkedHashSet<>() : new LinkedHashSet<>(leden);
  }

  private static String nummers(List<Signaal> leden) {
    return leden.stream().map(Signaal::nummer).collect(Collectors.joining(", "));
  }

  private String metReden(String nummers, String reden) {
    return woorden.van("suggestie.metreden", nummers, reden);
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
