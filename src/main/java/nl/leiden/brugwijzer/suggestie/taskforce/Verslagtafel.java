package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schrijft het verslag, punt voor punt, en stuurt het aan de leden. */
@Service
@Transactional
public class Verslagtafel {

  private final Taskforcetoegang toegang;
  private final Vergaderingen vergaderingen;
  private final Puntenkast punten;
  private final Vergaderboek boek;
  private final Taskforcebrieven brieven;
  private final Taskforcemeldingen meldingen;
  private final Auditspoor spoor;
  private final Clock klok;

  Verslagtafel(
      Taskforcetoegang toegang,
      Vergaderingen vergaderingen,
      Puntenkast punten,
      Vergaderboek boek,
      Taskforcebrieven brieven,
      Taskforcemeldingen meldingen,
      Auditspoor spoor,
      Clock klok) {
    this.toegang = toegang;
    this.vergaderingen = vergaderingen;
    this.punten = punten;
    this.boek = boek;
    this.brieven = brieven;
    this.meldingen = meldingen;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * De tekst bij een punt.
   *
   * @param versie waarop getypt is
   */
  public record Tekst(UUID punt, int versie, String tekst) {}

  /**
   * Bewaart het verslag; wat een ander intussen veranderde, blijft zoals die het schreef.
   *
   * @param aanwezig wie er waren
   * @param gezien versie van de vergadering waarop dat getypt is
   * @return de punten die een ander intussen veranderde, zoals ze nu zijn; die zijn niet bewaard
   */
  public List<Puntbeeld> bewaar(
      UUID id, String aanwezig, int gezien, List<Tekst> getypt, Gebruiker wie) {
    var v = toegang.beheer("verslag", id, wie);
    v.moetZijn(Vergaderstand.GEHOUDEN);
    if (!aanwezig.equals(v.aanwezig())) {
      nl.leiden.brugwijzer.basis.Ingehaald.alsAnders(gezien, v.versie());
      v.waren(aanwezig);
      vergaderingen.saveAndFlush(v);
    }
    var ingehaald = new ArrayList<Puntbeeld>();
    for (var tekst : getypt) {
      var punt = van(id, tekst.punt());
      if (tekst.tekst().equals(punt.verslag())) continue;
      if (tekst.versie() != punt.versie()) {
        ingehaald.add(punt.beeld(null));
        continue;
      }
      punt.schrijfVerslag(tekst.tekst());
      punten.saveAndFlush(punt);
    }
    spoor.legVast(wie, "taskforce.verslag", Taskforceadres.ZAAKSOORT, id);
    return ingehaald;
  }

  private Agendapunt van(UUID vergadering, UUID punt) {
    return punten
        .findById(punt)
        .filter(p -> vergadering.equals(p.vergadering()))
        .orElseThrow(() -> new NietGevonden("agendapunt", punt));
  }

  /**
   * Stelt het verslag vast en stuurt het aan de leden; nog een keer doen mag.
   *
   * @throws OngeldigeInvoer naast elk punt zonder tekst
   */
  public void verstuur(UUID id, Gebruiker wie) {
    var v = toegang.beheer("versturen", id, wie);
    if (v.stand() == Vergaderstand.VERSLAG_VERSTUURD) return;
    moetCompleetZijn(punten.van(id));
    v.verstuurVerslag(klok.instant());
    vergaderingen.saveAndFlush(v);
    var blad = boek.open(id, wie);
    brieven.verslag(v, blad.punten(), blad.acties(), wie);
    spoor.legVast(wie, "taskforce.versturen", Taskforceadres.ZAAKSOORT, id);
    meldingen.aanLeden(v, "taskforce.verslag", wie);
  }

  private static void moetCompleetZijn(List<Agendapunt> alle) {
    var rij = alle.stream().filter(p -> p.stand() != Puntstand.INGETROKKEN).toList();
    var fouten = new ArrayList<Fout>();
    for (var i = 0; i < rij.size(); i++)
      if (rij.get(i).verslag().isEmpty())
        fouten.add(new Fout("punten[" + i + "].tekst", "fout.taskforce.verslagleeg"));
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }
}
