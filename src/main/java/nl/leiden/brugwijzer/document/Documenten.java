package nl.leiden.brugwijzer.document;

import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documenten bij een zaak toevoegen, openen en weghalen. */
@Service
public class Documenten {

  /** Hoe groot een bestand mag zijn, in bytes. */
  public static final long GROOTST = 20L << 20;

  /** Hoeveel bestanden er bij een zaak mogen. */
  public static final int MEESTE = 20;

  private final Toegangen toegangen;
  private final Documentenkast kast;
  private final Documentinhoud inhouden;
  private final Scannerinstellingen scanner;
  private final Auditspoor spoor;
  private final ApplicationEventPublisher gebeurtenissen;
  private final Clock klok;

  Documenten(
      Toegangen toegangen,
      Documentenkast kast,
      Documentinhoud inhouden,
      Scannerinstellingen scanner,
      Auditspoor spoor,
      ApplicationEventPublisher gebeurtenissen,
      Clock klok) {
    this.toegangen = toegangen;
    this.kast = kast;
    this.inhouden = inhouden;
    this.scanner = scanner;
    this.spoor = spoor;
    this.gebeurtenissen = gebeurtenissen;
    this.klok = klok;
  }

  /** Een document met zijn inhoud; wie leest, sluit de stroom. */
  public record Geopend(Document document, InputStream inhoud) {}

  /**
   * Bewaart een bestand in quarantaine. Hetzelfde bestand nog eens toevoegen doet niets: een
   * dubbele klik of een herhaling geeft het id van de eerste keer.
   *
   * @param naam zoals de gebruiker het bestand noemt
   * @throws OngeldigeInvoer op veld {@code bestand}, als het te groot is, te veel, of niet mag
   * @throws NietGevonden als de zaak niet voor deze gebruiker is of niet meer verandert
   */
  @Transactional
  public UUID bewaar(Zaakverwijzing zaak, String naam, InputStream inhoud, Gebruiker wie) {
    // Eerst op slot: wie op het indienen wachtte, ziet dan dat er niets meer bij mag.
    kast.opSlot(zaak);
    toegangen.moetWijzigen(zaak, wie);
    var id = UUID.randomUUID();
    var binnen = Binnenkomst.van(inhoud, GROOTST, inhouden.schrijf(id));
    var eerder = kast.metHash(zaak, binnen.sha256());
    if (eerder.isPresent()) {
      inhouden.wis(id);
      return eerder.get();
    }
    if (kast.aantal(zaak) >= MEESTE)
      throw new OngeldigeInvoer("bestand", "fout.document.teveel", MEESTE);
    kast.voegToe(
        new Document(
            id,
            zaak.zaaksoort(),
            zaak.zaak(),
            Bestandsnaam.van(naam, binnen.type()),
            binnen.type(),
            binnen.omvang(),
            binnen.sha256(),
            Documentstatus.WACHT_OP_SCAN,
            klok.instant(),
            wie.gebruikersnaam(),
            false,
            0,
            null));
    spoor.legVast(wie, "document.toevoegen", "document", id);
    spoor.legVast(wie, "document.toevoegen", zaak.zaaksoort(), zaak.zaak());
    gebeurtenissen.publishEvent(new TeScannen());
    return id;
  }

  /**
   * De documenten van een zaak, in volgorde van binnenkomst.
   *
   * @throws NietGevonden als de zaak niet voor deze gebruiker is
   */
  @Transactional(readOnly = true)
  public Documentlijst lijst(Zaakverwijzing zaak, Gebruiker wie) {
    var toegang = toegangen.zien(zaak, wie);
    var wijzigen = toegang.magWijzigen(zaak.zaak(), wie);
    var opstellen = toegang.magOpstellen(zaak.zaak(), wie);
    var regels =
        kast.van(zaak).stream()
            .filter(d -> opstellen || d.status() != Documentstatus.CONCEPT)
            .map(
                d ->
                    new Documentlijst.Regel(
                        d, teOpenen(d), wijzigen && kanWeg(d), !scanner.aanwezig()))
            .toList();
    return new Documentlijst(zaak, regels, wijzigen);
  }

  /**
   * Opent een document en legt vast wie dat deed.
   *
   * @throws NietGevonden als het er niet is, of niet voor deze gebruiker
   * @throws KanNietMeer als het nog niet gescand is, of weggegooid
   */
  @Transactional
  public Geopend open(UUID id, Gebruiker wie) {
    var document = zichtbaar(id, wie);
    if (!teOpenen(document)) throw new KanNietMeer(waaromNiet(document));
    spoor.legVast(wie, "document.openen", "document", id);
    return new Geopend(document, inhouden.lees(id));
  }

  /**
   * Haalt een bestand weg dat nog niet vaststaat.
   *
   * @return de zaak waar het bij hoorde
   * @throws KanNietMeer als het intussen vaststaat
   */
  @Transactional
  public Zaakverwijzing haalWeg(UUID id, Gebruiker wie) {
    var zaak = zichtbaar(id, wie).zaak();
    toegangen.moetWijzigen(zaak, wie);
    kast.opSlot(zaak);
    if (!kanWeg(zichtbaar(id, wie))) throw new KanNietMeer("fout.document.vast");
    kast.haalWeg(id);
    spoor.legVast(wie, "document.weghalen", "document", id);
    spoor.legVast(wie, "document.weghalen", zaak.zaaksoort(), zaak.zaak());
    return zaak;
  }

  /**
   * Zet alle documenten van een zaak vast, zoals bij het indienen: daarna kan er niets meer weg.
   */
  @Transactional
  public void zetVast(Zaakverwijzing zaak) {
    kast.opSlot(zaak);
    kast.zetVast(zaak);
  }

  /** Waar de gebruiker na een handeling op een document terugkomt. */
  @Transactional(readOnly = true)
  public String adres(Zaakverwijzing zaak, Gebruiker wie) {
    return toegangen.zien(zaak, wie).adres(zaak.zaak());
  }

  private Document zichtbaar(UUID id, Gebruiker wie) {
    var document = kast.vind(id).orElseThrow(() -> new NietGevonden("document", id));
    toegangen.zien(document.zaak(), wie);
    if (document.status() == Documentstatus.CONCEPT) toegangen.moetOpstellen(document.zaak(), wie);
    return document;
  }

  /** Zonder scanner is er geen quarantaine: dat kan alleen in de demo, productie start dan niet. */
  private boolean teOpenen(Document document) {
    return document.status().veilig()
        || document.status() == Documentstatus.WACHT_OP_SCAN && !scanner.aanwezig();
  }

  private static boolean kanWeg(Document document) {
    return !document.vast() && !document.status().eigenMaaksel();
  }

  private static String waaromNiet(Document document) {
    return switch (document.status()) {
      case BESMET -> "fout.document.besmet";
      case NIET_TE_SCANNEN -> "fout.document.niettescannen";
      default -> document.scanPogingen() > 0 ? "fout.document.geenscanner" : "fout.document.wacht";
    };
  }
}
