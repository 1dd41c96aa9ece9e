package nl.leiden.brugwijzer.document;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brieven bij een zaak. Een brief wordt één keer gemaakt: wat iemand als concept bekijkt, zijn de
 * bytes die later de deur uitgaan.
 */
@Service
public class Brieven {

  private final Toegangen toegangen;
  private final Documentenkast kast;
  private final Documentinhoud inhouden;
  private final Briefdrukker drukker;
  private final Auditspoor spoor;
  private final Clock klok;

  Brieven(
      Toegangen toegangen,
      Documentenkast kast,
      Documentinhoud inhouden,
      Briefdrukker drukker,
      Auditspoor spoor,
      Clock klok) {
    this.toegangen = toegangen;
    this.kast = kast;
    this.inhouden = inhouden;
    this.drukker = drukker;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Maakt een concept, en gooit een eerder concept met dezelfde naam in deze zaak weg.
   *
   * @param naam naam van het bestand, zonder einde
   * @return het concept; {@link Documenten#open} toont het, zijn hash hoort bij het definitief
   *     maken
   * @throws NietGevonden als deze gebruiker in deze zaak geen brieven opstelt
   */
  @Transactional
  public Document stelOp(Zaakverwijzing zaak, String naam, Brieftekst tekst, Gebruiker wie) {
    toegangen.moetOpstellen(zaak, wie);
    kast.opSlot(zaak);
    var brief = bewaar(zaak, naam, tekst, Documentstatus.CONCEPT, wie);
    kast.van(zaak).stream()
        .filter(d -> d.status() == Documentstatus.CONCEPT && d.naam().equals(brief.naam()))
        .filter(d -> !d.id().equals(brief.id()))
        .forEach(eerder -> kast.haalWeg(eerder.id()));
    spoor.legVast(wie, "brief.opstellen", "document", brief.id());
    return brief;
  }

  /**
   * Maakt een concept definitief: precies de bytes die bekeken zijn. Nog een keer doen mag.
   *
   * @param gezien hash van wat de gebruiker bekeek
   * @throws Ingehaald als dat niet het huidige concept is
   */
  @Transactional
  public void maakDefinitief(Zaakverwijzing zaak, UUID id, String gezien, Gebruiker wie) {
    toegangen.moetOpstellen(zaak, wie);
    kast.opSlot(zaak);
    var brief = kast.vind(id).filter(d -> d.zaak().equals(zaak)).orElseThrow(Ingehaald::new);
    if (!brief.status().eigenMaaksel()) throw new NietGevonden("brief", id);
    if (!brief.sha256().equals(gezien)) throw new Ingehaald();
    if (!kast.maakDefinitief(id)) return;
    spoor.legVast(wie, "brief.definitief", "document", id);
    spoor.legVast(wie, "brief.definitief", zaak.zaaksoort(), zaak.zaak());
  }

  /**
   * Maakt een brief die meteen vaststaat, zoals een ontvangstbewijs. De kamer van de zaak heeft al
   * bepaald dat dit mag: de brief volgt uit wat de gebruiker daar deed.
   */
  @Transactional
  public Document geefUit(Zaakverwijzing zaak, String naam, Brieftekst tekst, Gebruiker wie) {
    kast.opSlot(zaak);
    var brief = bewaar(zaak, naam, tekst, Documentstatus.DEFINITIEF, wie);
    spoor.legVast(wie, "brief.definitief", "document", brief.id());
    spoor.legVast(wie, "brief.definitief", zaak.zaaksoort(), zaak.zaak());
    return brief;
  }

  private Document bewaar(
      Zaakverwijzing zaak, String naam, Brieftekst tekst, Documentstatus status, Gebruiker wie) {
    var id = UUID.randomUUID();
    var pdf = new ByteArrayInputStream(drukker.druk(tekst));
    var binnen = Binnenkomst.van(pdf, Documenten.GROOTST, inhouden.schrijf(id));
    var brief =
        new Document(
            id,
            zaak.zaaksoort(),
            zaak.zaak(),
            Bestandsnaam.van(naam, binnen.type()),
            binnen.type(),
            binnen.omvang(),
            binnen.sha256(),
            status,
            klok.instant(),
            wie.gebruikersnaam(),
            status == Documentstatus.DEFINITIEF,
            0,
            null);
    kast.voegToe(brief);
    return brief;
  }
}
