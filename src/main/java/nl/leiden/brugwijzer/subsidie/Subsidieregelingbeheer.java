package nl.leiden.brugwijzer.subsidie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import nl.leiden.brugwijzer.subsidie.geld.Plafondstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** De subsidieregelingen bijhouden, in versies: alleen voor beleid Onderwijs. */
@Service
@Transactional
public class Subsidieregelingbeheer {

  static final String SOORT = "subsidieregeling";

  private final Subsidieregelingen regelingen;
  private final Plafond plafond;
  private final Eenmalig eenmalig;
  private final Auditspoor spoor;
  private final JdbcClient jdbc;
  private final Clock klok;

  Subsidieregelingbeheer(
      Subsidieregelingen regelingen,
      Plafond plafond,
      Eenmalig eenmalig,
      Auditspoor spoor,
      JdbcClient jdbc,
      Clock klok) {
    this.regelingen = regelingen;
    this.plafond = plafond;
    this.eenmalig = eenmalig;
    this.spoor = spoor;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** Een regel in de lijst van versies. */
  public record Regel(UUID id, String naam, int versienummer, String stand, Instant gewijzigd) {}

  /** De versies, laatst veranderd eerst. */
  @Transactional(readOnly = true)
  public Bladzijde<Regel> blad(String na, Gebruiker wie) {
    moetMogen("subsidieregeling.lezen", wie);
    var cursor = Cursor.van(na);
    var vraag =
        jdbc.sql(
                "select id, naam, versienummer, stand, gewijzigd from subsidieregeling "
                    + (cursor == null ? "" : "where (gewijzigd, id) < (:moment, :id) ")
                    + "order by gewijzigd desc, id desc limit :aantal")
            .param("aantal", Bladzijde.GROOTTE + 1);
    if (cursor != null)
      vraag = vraag.param("moment", Timestamp.from(cursor.moment())).param("id", cursor.id());
    return Bladzijde.van(
        vraag.query(Regel.class).list(),
        Bladzijde.GROOTTE,
        regel -> Cursor.van(regel.gewijzigd(), regel.id()).alsTekst());
  }

  /** Eén versie. */
  @Transactional(readOnly = true)
  public Regelingversie lees(UUID id, Gebruiker wie) {
    moetMogen("subsidieregeling.lezen", wie);
    return regelingen.findById(id).orElseThrow(() -> nietGevonden(id)).beeld();
  }

  /** De versie hiervoor, als die er is. */
  @Transactional(readOnly = true)
  public Optional<Regelingversie> vorige(Regelingversie versie, Gebruiker wie) {
    return opNummer(versie.code(), versie.versienummer() - 1, wie);
  }

  /** De versie hierna, als die er is. */
  @Transactional(readOnly = true)
  public Optional<Regelingversie> volgende(Regelingversie versie, Gebruiker wie) {
    return opNummer(versie.code(), versie.versienummer() + 1, wie);
  }

  /** Begint een regeling; een herhaling met dezelfde sleutel geeft dezelfde. */
  public UUID maak(UUID sleutel, String code, Regelinginhoud inhoud, Gebruiker wie) {
    moetMogen("subsidieregeling.maken", wie);
    return eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "subsidieregeling.maken",
        () -> {
          if (!code.matches("[a-z0-9-]{3,40}"))
            throw new OngeldigeInvoer("code", "fout.subsidieregeling.code");
          if (regelingen.existsByCode(code))
            throw new OngeldigeInvoer("code", "fout.subsidieregeling.codebestaat");
          var nieuw = Subsidieregeling.eerste(code, inhoud, klok.instant());
          regelingen.save(nieuw);
          spoor.legVast(wie, "subsidieregeling.maken", SOORT, nieuw.id());
          return nieuw.id();
        });
  }

  /** Maakt een volgende versie als concept; is die er al, dan die. */
  public UUID volgOp(UUID id, Gebruiker wie) {
    var huidige = opSlot("subsidieregeling.opvolgen", id, wie);
    var beeld = huidige.beeld();
    var alGemaakt = volgende(beeld, wie);
    if (alGemaakt.isPresent()) return alGemaakt.get().id();
    var nieuw = regelingen.save(huidige.opvolger(klok.instant()));
    spoor.legVast(wie, "subsidieregeling.opvolgen", SOORT, nieuw.id());
    return nieuw.id();
  }

  /**
   * Verandert een concept.
   *
   * @throws Ingehaald als een ander intussen iets veranderde
   * @throws nl.leiden.brugwijzer.basis.KanNietMeer als de versie al gepubliceerd is
   */
  public void schrijf(UUID id, int gezien, Regelinginhoud inhoud, Gebruiker wie) {
    var regeling = opSlot("subsidieregeling.wijzigen", id, wie);
    if (!regeling.beeld().gepubliceerd()) Ingehaald.alsAnders(gezien, regeling.versie());
    regeling.schrijf(inhoud, klok.instant());
    spoor.legVast(wie, "subsidieregeling.wijzigen", SOORT, id);
  }

  /**
   * Maakt een concept geldig, en stelt de plafonds in die erin staan. Wie dat na een ander doet die
   * nog iets veranderde, kijkt eerst.
   *
   * @throws nl.leiden.brugwijzer.basis.KanNietMeer als een plafond lager is dan wat al vergeven is
   */
  public void publiceer(UUID id, int gezien, Gebruiker wie) {
    var regeling = opSlot("subsidieregeling.publiceren", id, wie);
    if (!regeling.beeld().gepubliceerd()) Ingehaald.alsAnders(gezien, regeling.versie());
    regeling.publiceer(wie, klok.instant());
    stelPlafondsIn(regeling.beeld());
    spoor.legVast(wie, "subsidieregeling.publiceren", SOORT, id);
  }

  /** De nieuwste gepubliceerde versie van elke regeling, voor iedereen. */
  @Transactional(readOnly = true)
  public List<Regelingversie> geldend() {
    return regelingen.geldend(klok.instant()).stream().map(Subsidieregeling::beeld).toList();
  }

  /** Hoe het staat met het geld van de schooljaren in een gepubliceerde versie. */
  @Transactional(readOnly = true)
  public List<Plafondstand> plafonds(Regelingversie versie, Gebruiker wie) {
    moetMogen("subsidieregeling.lezen", wie);
    if (!versie.gepubliceerd()) return List.of();
    return versie.inhoud().schooljaren().stream()
        .map(jaar -> plafond.stand(versie.code(), jaar.schooljaar()))
        .toList();
  }

  /** Het geld is van de regeling en het schooljaar: een volgende versie heeft geen tweede pot. */
  private void stelPlafondsIn(Regelingversie versie) {
    var inhoud = versie.inhoud();
    var bron = inhoud.bron() + ", " + inhoud.bronDatum();
    // Altijd in dezelfde volgorde, anders wachten twee op elkaar.
    inhoud.schooljaren().stream()
        .map(jaar -> new Jaarbedrag(jaar.schooljaar(), jaar.bedrag()))
        .sorted(Comparator.comparing(Jaarbedrag::schooljaar))
        .forEach(jaar -> plafond.stelIn(versie.code(), jaar, bron, inhoud.voorbeeld()));
  }

  private Optional<Regelingversie> opNummer(String code, int nummer, Gebruiker wie) {
    moetMogen("subsidieregeling.lezen", wie);
    return regelingen.findByCodeAndVersienummer(code, nummer).map(Subsidieregeling::beeld);
  }

  private Subsidieregeling opSlot(String handeling, UUID id, Gebruiker wie) {
    moetMogen(handeling, wie);
    return regelingen.findForUpdate(id).orElseThrow(() -> nietGevonden(id));
  }

  private static void moetMogen(String handeling, Gebruiker wie) {
    wie.moetZijn(handeling, Rol.BELEID_ONDERWIJS);
  }

  private static NietGevonden nietGevonden(UUID id) {
    return new NietGevonden(SOORT, id);
  }
}
