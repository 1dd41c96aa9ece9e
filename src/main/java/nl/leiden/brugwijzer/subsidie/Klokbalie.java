package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.Beslisklok.Beslistermijn;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting.Grond;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verdagen, opschorten en hervatten: eerst kijken wat de laatste dag wordt, dan pas doen. */
@Service
@Transactional
public class Klokbalie {

  private final Subsidietoegang toegang;
  private final Aanvraagklok aanvraagklok;
  private final Beslisklok beslisklok;
  private final Klokbeelden beelden;
  private final Aanvulling aanvulling;
  private final Klokbrieven brieven;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Gewonedagen dagen;
  private final Eenmalig eenmalig;
  private final Clock klok;

  Klokbalie(
      Subsidietoegang toegang,
      Aanvraagklok aanvraagklok,
      Beslisklok beslisklok,
      Klokbeelden beelden,
      Aanvulling aanvulling,
      Klokbrieven brieven,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Gewonedagen dagen,
      Eenmalig eenmalig,
      Clock klok) {
    this.toegang = toegang;
    this.aanvraagklok = aanvraagklok;
    this.beslisklok = beslisklok;
    this.beelden = beelden;
    this.aanvulling = aanvulling;
    this.brieven = brieven;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.dagen = dagen;
    this.eenmalig = eenmalig;
    this.klok = klok;
  }

  /**
   * Hoe een termijn nu is en hoe hij zou worden.
   *
   * @param straks null zolang er niets ingevuld is
   */
  public record Vooruitblik(Klokbeeld.Lopend nu, Klokbeeld.Lopend straks) {}

  /** De beslistermijn zoals hij nu is, met waarom hij eventueel stilstaat. */
  @Transactional(readOnly = true)
  public Vooruitblik nu(AanvraagId id, boolean aanvullen, Gebruiker wie) {
    var nu = termijn(lees(id, wie), aanvullen);
    return new Vooruitblik(beelden.lopend(nu.soort(), nu.termijn()), null);
  }

  /** Op welke gronden de beslistermijn nu stilstaat zonder bekend einde. */
  @Transactional(readOnly = true)
  public List<Grond> openGronden(AanvraagId id, Gebruiker wie) {
    return Klokzet.Hervatten.gronden(termijn(lees(id, wie), false).termijn());
  }

  /**
   * Rekent uit wat het zou worden; verandert niets.
   *
   * @throws OngeldigeInvoer naast elk veld waar het aan schort
   */
  @Transactional(readOnly = true)
  public Vooruitblik kijk(AanvraagId id, Klokzet zet, Gebruiker wie) {
    return kijk(lees(id, wie), zet);
  }

  /**
   * Doet het; nog een keer met dezelfde sleutel verandert niets.
   *
   * @param gezien de laatste dag die op het scherm stond, of null als de termijn daar stilstond
   * @throws Ingehaald als er nu een andere dag uitkomt
   */
  public void doe(AanvraagId id, Klokzet zet, LocalDate gezien, UUID sleutel, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.klok", id, wie, Rol.BELEID_ONDERWIJS);
    eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "subsidie.klok",
        () -> {
          var blik = kijk(a, zet);
          var straks = blik.straks();
          if (!Objects.equals(straks.uiterlijk(), gezien)) throw new Ingehaald();
          aanvraagklok.verander(
              id,
              Soort.valueOf(straks.soort()),
              zet.slag(),
              t -> zet.opTermijn(t, LocalDate.now(klok), dagen),
              wie);
          vertel(a, zet, blik, wie);
          return sleutel;
        });
  }

  private Vooruitblik kijk(Aanvraag a, Klokzet zet) {
    var nu = termijn(a, zet instanceof Klokzet.MeerAanvultijd);
    var vandaag = LocalDate.now(klok);
    var ontvangen = LocalDate.ofInstant(a.ingediend(), klok.getZone());
    var fouten = zet.fouten(nu.termijn(), ontvangen, vandaag, dagen);
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
    var straks = zet.opTermijn(nu.termijn(), vandaag, dagen);
    return new Vooruitblik(
        beelden.lopend(nu.soort(), nu.termijn()), beelden.lopend(nu.soort(), straks));
  }

  private void vertel(Aanvraag a, Klokzet zet, Vooruitblik blik, Gebruiker wie) {
    var reden = zet.reden();
    if (zet instanceof Klokzet.Opschorten opschorten) {
      brieven.opschorting(a, opschorten.grond(), reden, blik.straks(), wie);
      verslag.schrijf(a, "OPGESCHORT", reden, wie);
      meldingen.aanSchool(a, "subsidie.opgeschort");
    } else if (zet instanceof Klokzet.Hervatten) {
      brieven.hervatting(a, reden, blik.straks(), wie);
      verslag.schrijf(a, "HERVAT", reden, wie);
      meldingen.aanSchool(a, "subsidie.hervat");
    } else if (zet instanceof Klokzet.Verdagen) {
      brieven.verdaging(a, reden, blik.nu(), blik.straks(), wie);
      verslag.schrijf(a, "VERDAAGD", reden, wie);
      meldingen.aanSchool(a, "subsidie.verdaagd");
    } else {
      aanvulling.verleng(a, blik.straks().uiterlijk());
      brieven.aanvultijd(a, reden, blik.straks(), wie);
      verslag.schrijf(a, "AANVULTIJD", reden, wie);
      meldingen.aanSchool(a, "subsidie.aanvultijd");
    }
  }

  private Aanvraag lees(AanvraagId id, Gebruiker wie) {
    wie.moetZijn("subsidie.klok", Rol.BELEID_ONDERWIJS);
    return toegang.lees(id, wie);
  }

  private Beslistermijn termijn(Aanvraag a, boolean aanvullen) {
    var gevonden =
        aanvullen
            ? aanvraagklok
                .lopend(a.id(), Soort.AANVULLEN)
                .map(t -> new Beslistermijn(Soort.AANVULLEN, t))
            : beslisklok.lopend(a);
    return gevonden.orElseThrow(() -> new KanNietMeer("fout.subsidie.geentermijn"));
  }
}
