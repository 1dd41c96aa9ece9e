package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Noteert in de vergadering wat er besloten wordt; pas bij het afronden staat dat vast. */
@Service
@Transactional
public class Besluitentafel {

  private final Taskforcetoegang toegang;
  private final Vergaderingen vergaderingen;
  private final Puntenkast punten;
  private final Taskforcemensen mensen;
  private final Besluitgevolg gevolg;
  private final Auditspoor spoor;
  private final Clock klok;

  Besluitentafel(
      Taskforcetoegang toegang,
      Vergaderingen vergaderingen,
      Puntenkast punten,
      Taskforcemensen mensen,
      Besluitgevolg gevolg,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.vergaderingen = vergaderingen;
    this.punten = punten;
    this.mensen = mensen;
    this.gevolg = gevolg;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Bewaart wat er getypt is, punt voor punt: een punt dat een ander intussen veranderde, houdt de
   * andere niet tegen.
   *
   * @return de punten die een ander intussen veranderde, zoals ze nu zijn; die zijn niet bewaard
   */
  public List<Puntbeeld> bewaar(UUID id, List<Besluitinvoer> getypt, Gebruiker wie) {
    var v = toegang.beheer("besluiten", id, wie);
    v.moetZijn(Vergaderstand.AGENDA_VASTGESTELD);
    keur(v, getypt);
    var ingehaald = new ArrayList<Puntbeeld>();
    var veranderd = false;
    for (var invoer : getypt) {
      var punt = van(v, invoer.punt());
      var nu = punt.beeld(null);
      if (invoer.zelfdeAls(nu.besluit())) continue;
      if (invoer.versie() != punt.versie() || punt.stand() != Puntstand.OP_AGENDA) {
        ingehaald.add(nu);
        continue;
      }
      punt.noteer(invoer);
      punten.saveAndFlush(punt);
      veranderd = true;
    }
    if (veranderd) spoor.legVast(wie, "taskforce.noteren", Taskforceadres.ZAAKSOORT, id);
    return ingehaald;
  }

  private Agendapunt van(Vergadering v, UUID punt) {
    return punten
        .findById(punt)
        .filter(p -> v.id().equals(p.vergadering()))
        .orElseThrow(() -> new NietGevonden("agendapunt", punt));
  }

  private void keur(Vergadering v, List<Besluitinvoer> getypt) {
    var namen = eigenaren();
    var fouten = new ArrayList<Fout>();
    for (var i = 0; i < getypt.size(); i++) {
      var b = getypt.get(i);
      if (b.eigenaar() != null && !namen.contains(b.eigenaar()))
        fouten.add(fout(i, "eigenaar", "fout.taskforce.eigenaar"));
      if (b.actiedag() != null && b.actiedag().isBefore(v.datum()))
        fouten.add(fout(i, "actiedag", "fout.taskforce.actiedag"));
    }
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private Set<String> eigenaren() {
    return mensen.eigenaren().stream().map(Gebruiker::gebruikersnaam).collect(Collectors.toSet());
  }

  /**
   * Rondt de vergadering af: besluiten staan vast, acties worden taken, indieners kunnen verder.
   * Nog een keer doen mag.
   *
   * @throws OngeldigeInvoer naast elk punt dat nog niet compleet is
   * @throws KanNietMeer als de vergadering nog moet komen
   */
  public void rondAf(UUID id, Gebruiker wie) {
    var v = toegang.beheer("afronden", id, wie);
    if (v.stand() == Vergaderstand.GEHOUDEN) return;
    if (v.datum().isAfter(LocalDate.now(klok)))
      throw new KanNietMeer("fout.taskforce.nognietgeweest");
    var rij = punten.van(id).stream().filter(p -> p.stand() == Puntstand.OP_AGENDA).toList();
    moetCompleetZijn(rij);
    v.rondAf(klok.instant());
    rij.forEach(punt -> gevolg.van(v, punt, wie));
    vergaderingen.saveAndFlush(v);
    spoor.legVast(wie, "taskforce.afronden", Taskforceadres.ZAAKSOORT, id);
  }

  private static void moetCompleetZijn(List<Agendapunt> rij) {
    var fouten = new ArrayList<Fout>();
    for (var i = 0; i < rij.size(); i++) {
      var p = rij.get(i);
      if (p.uitkomst() == null) fouten.add(fout(i, "uitkomst", "fout.taskforce.uitkomst"));
      else if (p.uitkomst().isAntwoord() && p.besluittekst().isEmpty())
        fouten.add(fout(i, "besluit", "fout.taskforce.besluit"));
      if (p.eigenaar() != null && p.actiedag() == null)
        fouten.add(fout(i, "actiedag", "fout.taskforce.wanneer"));
      if (p.eigenaar() == null && p.actiedag() != null)
        fouten.add(fout(i, "eigenaar", "fout.taskforce.wie"));
      if (p.eigenaar() != null && p.uitkomst() != null && p.uitkomst() != Uitkomst.BESLUIT)
        fouten.add(fout(i, "eigenaar", "fout.taskforce.geenactie"));
    }
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private static Fout fout(int rij, String veld, String sleutel) {
    return new Fout("punten[" + rij + "]." + veld, sleutel);
  }
}
