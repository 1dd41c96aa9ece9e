package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bezwaar aannemen, compleet laten maken en intrekken. Ook een te laat bezwaar wordt aangenomen: of
 * het meetelt, is een beslissing.
 */
@Service
@Transactional
public class Bezwaarbalie {

  /** Waar bezwaar tegen kan; tegen een beslissing op bezwaar staat beroep open. */
  static final Set<Besluitsoort> VATBAAR =
      EnumSet.complementOf(EnumSet.of(Besluitsoort.OP_BEZWAAR));

  private static final int GROOTST = 8000;

  private final Subsidietoegang toegang;
  private final Besluiten besluiten;
  private final Bezwaren bezwaren;
  private final Bezwaarloop loop;
  private final Bezwaartermijn bezwaartermijn;
  private final Bezwaarklok bezwaarklok;
  private final Bezwaarbrieven brieven;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final SubsidieInstellingen instellingen;
  private final Eenmalig eenmalig;
  private final Procesmotor motor;
  private final Clock klok;

  Bezwaarbalie(
      Subsidietoegang toegang,
      Besluiten besluiten,
      Bezwaren bezwaren,
      Bezwaarloop loop,
      Bezwaartermijn bezwaartermijn,
      Bezwaarklok bezwaarklok,
      Bezwaarbrieven brieven,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      SubsidieInstellingen instellingen,
      Eenmalig eenmalig,
      Procesmotor motor,
      Clock klok) {
    this.toegang = toegang;
    this.besluiten = besluiten;
    this.bezwaren = bezwaren;
    this.loop = loop;
    this.bezwaartermijn = bezwaartermijn;
    this.bezwaarklok = bezwaarklok;
    this.brieven = brieven;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.instellingen = instellingen;
    this.eenmalig = eenmalig;
    this.motor = motor;
    this.klok = klok;
  }

  /**
   * De school maakt bezwaar; een tweede keer met dezelfde sleutel doet niets.
   *
   * @param volgtNog of de gronden nog komen
   * @return het bezwaar
   */
  public UUID maak(
      AanvraagId id, UUID sleutel, UUID besluit, String gronden, boolean volgtNog, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.bezwaar", id, wie);
    var schrift = Bezwaarschrift.digitaal(gronden, volgtNog, LocalDate.now(klok));
    return eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "subsidie.bezwaar",
        () -> neemAan(a, sleutel, besluit, schrift, wie));
  }

  /** De gemeente registreert een brief van de school. */
  public UUID registreer(
      AanvraagId id, UUID sleutel, UUID besluit, Bezwaarschrift brief, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.bezwaar", id, wie, Rol.BELEID_ONDERWIJS);
    return eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "subsidie.bezwaar",
        () -> neemAan(a, sleutel, besluit, brief, wie));
  }

  private UUID neemAan(
      Aanvraag a, UUID sleutel, UUID besluitId, Bezwaarschrift schrift, Gebruiker wie) {
    var besluit = vatbaar(a, besluitId);
    if (a.gesloten() != null) throw new KanNietMeer("fout.bezwaar.gesloten");
    moetNieuwZijn(a, besluit);
    var vandaag = LocalDate.now(klok);
    keur(schrift, besluit, vandaag);
    var bezwaar =
        new Bezwaar(
            sleutel,
            besluit,
            schrift,
            bezwaartermijn.uiterlijk(besluit.bekendgemaakt()),
            wie,
            klok.instant());
    if (schrift.gronden().isEmpty()) bezwaar.vraagAanvulling(vandaag, aanvullenTot(vandaag));
    bezwaren.saveAndFlush(bezwaar);
    loop.begin(a, wie);
    brieven.ontvangst(a, bezwaar, wie);
    verslag.schrijf(
        a,
        schrift.wijze() == Bezwaar.Wijze.OP_PAPIER ? "BEZWAAR_OP_PAPIER" : "BEZWAAR_INGEDIEND",
        null,
        wie);
    meldingen.aanSchool(a, "subsidie.bezwaarontvangen");
    meldingen.aanKantoor(a, Rol.BELEID_ONDERWIJS, "subsidie.bezwaar");
    return bezwaar.id();
  }

  private Besluit vatbaar(Aanvraag a, UUID besluit) {
    return besluiten
        .findById(besluit)
        .filter(b -> b.aanvraag().equals(a.id()))
        .filter(b -> b.stand() == Besluit.Stand.BEKENDGEMAAKT && VATBAAR.contains(b.soort()))
        .orElseThrow(() -> new NietGevonden("besluit", besluit));
  }

  private void moetNieuwZijn(Aanvraag a, Besluit besluit) {
    for (var eerder : bezwaren.findByAanvraagIdOrderByMoment(a.id().waarde()))
      if (eerder.besluit().equals(besluit.id())) {
        if (eerder.loopt()) throw new KanNietMeer("fout.bezwaar.loopt");
        if (eerder.stand() == Bezwaar.Stand.BESLIST)
          throw new KanNietMeer("fout.bezwaar.albeslist");
      }
  }

  private static void keur(Bezwaarschrift schrift, Besluit besluit, LocalDate vandaag) {
    if (schrift.ontvangen() == null)
      throw new OngeldigeInvoer("ontvangen", "fout.bezwaar.ontvangen");
    if (schrift.ontvangen().isAfter(vandaag))
      throw new OngeldigeInvoer("ontvangen", "fout.bezwaar.toekomst");
    if (schrift.ontvangen().isBefore(besluit.bekendgemaakt()))
      throw new OngeldigeInvoer("ontvangen", "fout.bezwaar.tevroeg");
    if (schrift.gepost() != null && schrift.gepost().isAfter(schrift.ontvangen()))
      throw new OngeldigeInvoer("gepost", "fout.bezwaar.gepost");
    if (schrift.gronden().isEmpty() && !schrift.volgtNog())
      throw new OngeldigeInvoer("gronden", "fout.bezwaar.gronden");
    if (schrift.gronden().length() > GROOTST)
      throw new OngeldigeInvoer("gronden", "fout.bezwaar.lang");
  }

  /** De school vult haar bezwaar aan, met gronden die nog kwamen of waar om gevraagd is. */
  public void vulAan(AanvraagId id, UUID bezwaar, String tekst, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.bezwaar", id, wie);
    var b = bezwaar(a, bezwaar);
    var schoon = Tekst.schoon(tekst);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("gronden", "fout.bezwaar.gronden");
    if (schoon.length() + (b.gronden() == null ? 0 : b.gronden().length() + 2) > GROOTST)
      throw new OngeldigeInvoer("gronden", "fout.bezwaar.lang");
    b.vulAan(schoon, LocalDate.now(klok));
    bezwaarklok.volg(b, Klokslag.HERVAT, wie);
    verslag.schrijf(a, "BEZWAAR_AANGEVULD", null, wie);
    meldingen.aanKantoor(a, Rol.BELEID_ONDERWIJS, "subsidie.bezwaaraangevuld");
  }

  /**
   * De school trekt haar bezwaar in.
   *
   * @throws KanNietMeer als er al op besloten is
   */
  public void trekIn(AanvraagId id, UUID bezwaar, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.bezwaar", id, wie);
    var b = bezwaar(a, bezwaar);
    var liep = b.stand() == Bezwaar.Stand.IN_BEHANDELING;
    b.trekIn(wie, LocalDate.now(klok));
    if (liep) breekAf(a, b, wie);
    verslag.schrijf(a, "BEZWAAR_INGETROKKEN", null, wie);
    meldingen.aanKantoor(a, Rol.BELEID_ONDERWIJS, "subsidie.bezwaaringetrokken");
  }

  private void breekAf(Aanvraag a, Bezwaar b, Gebruiker wie) {
    besluiten
        .open(a.id().waarde(), Ronde.BEZWAAR)
        .ifPresent(
            voorstel -> {
              if (voorstel.stand() == Besluit.Stand.GENOMEN)
                throw new KanNietMeer("fout.bezwaar.albesloten");
              voorstel.vervalt();
              besluiten.saveAndFlush(voorstel);
            });
    motor.bericht(a.id().waarde(), "bezwaarIngetrokken");
    bezwaren.saveAndFlush(b);
    loop.klaar(a, b, wie);
  }

  /** De gemeente vraagt de school haar bezwaar compleet te maken (artikel 6:6 Awb). */
  public void vraagAanvulling(AanvraagId id, UUID bezwaar, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.bezwaar", id, wie, Rol.BELEID_ONDERWIJS);
    var b = bezwaar(a, bezwaar);
    var vandaag = LocalDate.now(klok);
    b.vraagAanvulling(vandaag, aanvullenTot(vandaag));
    bezwaarklok.volg(b, Klokslag.OPGESCHORT, wie);
    brieven.aanvulling(a, b, wie);
    verslag.schrijf(a, "BEZWAAR_AANVULLEN", null, wie);
    meldingen.aanSchool(a, "subsidie.bezwaaraanvullen");
  }

  /** Of een commissie adviseert; dan heeft de gemeente langer. */
  public void metCommissie(AanvraagId id, UUID bezwaar, boolean commissie, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.bezwaar", id, wie, Rol.BELEID_ONDERWIJS);
    var b = bezwaar(a, bezwaar);
    if (b.commissie() == commissie) return;
    b.metCommissie(commissie);
    bezwaarklok.volg(b, Klokslag.BEGONNEN, wie);
    verslag.schrijf(a, commissie ? "BEZWAAR_COMMISSIE" : "BEZWAAR_GEEN_COMMISSIE", null, wie);
  }

  /**
   * Kondigt aan dat de gemeente later beslist.
   *
   * @param weken een tot en met zes
   */
  public void verdaag(AanvraagId id, UUID bezwaar, Integer weken, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.bezwaar", id, wie, Rol.BELEID_ONDERWIJS);
    var b = bezwaar(a, bezwaar);
    if (weken == null || !List.of(1, 2, 3, 4, 5, 6).contains(weken))
      throw new OngeldigeInvoer("weken", "fout.bezwaar.weken");
    var eerder = bezwaarklok.uiterlijk(b);
    bezwaarklok.verdaag(b, weken);
    bezwaarklok.volg(b, Klokslag.VERDAAGD, wie);
    brieven.verdaging(a, b, eerder, wie);
    verslag.schrijf(a, "BEZWAAR_VERDAAGD", weken.toString(), wie);
    meldingen.aanSchool(a, "subsidie.bezwaarverdaagd");
  }

  private LocalDate aanvullenTot(LocalDate vandaag) {
    return vandaag.plusWeeks(instellingen.bezwaarAanvulWeken());
  }

  private Bezwaar bezwaar(Aanvraag a, UUID id) {
    return bezwaren
        .findByIdAndAanvraagId(id, a.id().waarde())
        .orElseThrow(() -> new NietGevonden("bezwaar", id));
  }
}
