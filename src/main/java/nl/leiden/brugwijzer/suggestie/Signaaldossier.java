package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.document.Brieftekst;
import nl.leiden.brugwijzer.document.Brieftekst.Alinea;
import nl.leiden.brugwijzer.document.Brieftekst.Blok;
import nl.leiden.brugwijzer.document.Brieftekst.Gegevens;
import nl.leiden.brugwijzer.document.Brieftekst.Kop;
import nl.leiden.brugwijzer.document.Brieftekst.Lijst;
import nl.leiden.brugwijzer.document.Brieven;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Het dossier om mee te sturen als een signaal bij een ander op de agenda komt: wat er gemeld is,
 * het bewijs en het idee; nooit wie het meldde en niets van een gezin.
 */
@Service
@Transactional
public class Signaaldossier {

  private final Signaaltoegang toegang;
  private final Uitkomstenboek uitkomsten;
  private final Signaalbewijs bewijs;
  private final Signaaldossiers dossiers;
  private final Signaalverslag verslag;
  private final Signalen signalen;
  private final Brieven brieven;
  private final Documenten documenten;
  private final Signaalwoorden signaalwoorden;
  private final Woorden woorden;
  private final Clock klok;

  Signaaldossier(
      Signaaltoegang toegang,
      Uitkomstenboek uitkomsten,
      Signaalbewijs bewijs,
      Signaaldossiers dossiers,
      Signaalverslag verslag,
      Signalen signalen,
      Brieven brieven,
      Documenten documenten,
      Signaalwoorden signaalwoorden,
      Woorden woorden,
      Clock klok) {
    this.toegang = toegang;
    this.uitkomsten = uitkomsten;
    this.bewijs = bewijs;
    this.dossiers = dossiers;
    this.verslag = verslag;
    this.signalen = signalen;
    this.brieven = brieven;
    this.documenten = documenten;
    this.signaalwoorden = signaalwoorden;
    this.woorden = woorden;
    this.klok = klok;
  }

  /**
   * Maakt het dossier opnieuw; een eerder dossier van dit signaal verdwijnt.
   *
   * @return het document om te openen
   * @throws KanNietMeer als het nergens op een agenda staat
   */
  public UUID maak(SignaalId id, Gebruiker wie) {
    var s = toegang.kantoor("signaal.dossier", id, wie);
    if (agendering(s) == null) throw new KanNietMeer("fout.suggestie.geendossier");
    verslag.intern(s, "DOSSIER", null, wie);
    return druk(s, wie);
  }

  /** Er is iets weggelakt: een dossier waar het in stond, wordt vervangen. */
  void vernieuw(Collection<UUID> geraakt, Gebruiker wie) {
    for (var s : signalen.findByIdIn(geraakt.stream().map(SignaalId::new).toList()))
      if (toegang.alsKantoor(s, wie)
          && !documenten.lijst(Signaaladres.verwijzing(s.id()), wie).regels().isEmpty())
        druk(s, wie);
  }

  private UUID druk(Signaal s, Gebruiker wie) {
    var naam = "dossier-" + s.nummer();
    return brieven.stelOp(Signaaladres.verwijzing(s.id()), naam, tekst(s), wie).id();
  }

  /** Wat er in het dossier staat. */
  Brieftekst tekst(Signaal s) {
    var inhoud = s.inhoud();
    var agendering = agendering(s);
    var blokken = new ArrayList<Blok>();
    blokken.add(new Alinea(woord("intro")));
    blokken.add(new Kop(woord("gemeld")));
    alineas(inhoud.zin(), blokken);
    blokken.add(
        new Gegevens(
            woord("gegevens"),
            List.of(
                List.of(woord("waarbij"), dossiers.waarbij(inhoud)),
                List.of(woord("thema"), signaalwoorden.thema(inhoud.thema())),
                List.of(
                    woord("vast"),
                    woorden.van(inhoud.gezinVast() ? "suggestie.ja" : "suggestie.nee")))));
    blokken.add(new Kop(woord("bewijs")));
    blokken.add(new Lijst(bewijs.van(List.of(s)).get(s.id().waarde())));
    if (!inhoud.idee().isEmpty()) {
      blokken.add(new Kop(woord("idee")));
      alineas(inhoud.idee(), blokken);
    }
    blokken.add(new Kop(woord("vraag")));
    alineas(agendering.toelichting(), blokken);
    return new Brieftekst(
        woorden.van("suggestie.dossier.onderwerp", dossiers.waarbij(inhoud)),
        s.nummer(),
        null,
        LocalDate.now(klok),
        List.of(agendering.bij()),
        blokken,
        List.of(signaalwoorden.eigenaar(s.eigenaar())),
        null);
  }

  private Uitkomst agendering(Signaal s) {
    return uitkomsten.van(s.id().waarde()).stream()
        .filter(u -> u.soort() == Uitkomstsoort.AGENDEREN)
        .reduce((eerder, later) -> later)
        .orElse(null);
  }

  private static void alineas(String tekst, List<Blok> blokken) {
    tekst.lines().filter(r -> !r.isBlank()).forEach(r -> blokken.add(new Alinea(r.strip())));
  }

  private String woord(String naam) {
    return woorden.van("suggestie.dossier." + naam);
  }
}
