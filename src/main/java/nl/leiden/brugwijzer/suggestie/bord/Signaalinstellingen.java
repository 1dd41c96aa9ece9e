package nl.leiden.brugwijzer.suggestie.bord;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat zonder nieuwe versie te wijzigen is: de termijnen per thema, en wie wat behandelt. */
@Service
@Transactional
public class Signaalinstellingen {

  private static final Rol[] BEHEER = {Rol.BELEID_ARMOEDE, Rol.APPLICATIEBEHEERDER};

  private final Instellingenkast kast;
  private final Gebruikers gebruikers;
  private final Auditspoor spoor;

  Signaalinstellingen(Instellingenkast kast, Gebruikers gebruikers, Auditspoor spoor) {
    this.kast = kast;
    this.gebruikers = gebruikers;
    this.spoor = spoor;
  }

  /** Alles wat ingesteld is. */
  public record Overzicht(List<Themainstelling> themas, List<Eigenaarinstelling> eigenaren) {}

  /** Of iemand dit beheert. */
  public boolean beheert(Gebruiker wie) {
    return Stream.of(BEHEER).anyMatch(wie::is);
  }

  /** Alles wat ingesteld is. */
  @Transactional(readOnly = true)
  public Overzicht overzicht(Gebruiker wie) {
    wie.moetZijn("signaal.instellingen", BEHEER);
    return new Overzicht(kast.themas(), kast.eigenaren());
  }

  /** De termijnen van een thema. */
  @Transactional(readOnly = true)
  public Themainstelling thema(String code, Gebruiker wie) {
    wie.moetZijn("signaal.instellingen", BEHEER);
    return kast.thema(code).orElseThrow(() -> new NietGevonden("thema", code));
  }

  /** Waar een eigenaar werkt. */
  @Transactional(readOnly = true)
  public Eigenaarinstelling eigenaar(Eigenaar code, Gebruiker wie) {
    wie.moetZijn("signaal.instellingen", BEHEER);
    return kast.eigenaar(code);
  }

  /** De organisaties waaruit te kiezen is. */
  @Transactional(readOnly = true)
  public List<Keuze> organisaties(Eigenaar code) {
    return kast.organisaties(code);
  }

  /** Wie kan horen dat iets te lang duurt: alleen wie het signaal dan ook kan openen. */
  @Transactional(readOnly = true)
  public List<Keuze> leiders(Eigenaar code) {
    var leiders = new LinkedHashMap<String, Keuze>();
    for (var organisatie : kast.organisaties(code))
      voegToe(leiders, organisatie.waarde(), code.rol());
    voegToe(leiders, kast.eigenaar(Eigenaar.ARMOEDE).organisatie(), Rol.BELEID_ARMOEDE);
    return List.copyOf(leiders.values());
  }

  private void voegToe(LinkedHashMap<String, Keuze> leiders, String organisatie, Rol rol) {
    for (var g : gebruikers.van(organisatie, rol))
      leiders.putIfAbsent(
          g.gebruikersnaam(),
          new Keuze(g.gebruikersnaam(), g.naam() + ", " + g.organisatieNaam(), null));
  }

  /** Wijzigt de termijnen van een thema; wat al loopt, houdt zijn laatste dag. */
  public void wijzig(Themainstelling nieuw, Gebruiker wie) {
    var oud = thema(nieuw.code(), wie);
    if (nieuw.escalatie() <= nieuw.triage())
      throw new OngeldigeInvoer("escalatie", "fout.bord.escalatie");
    if (nieuw.antwoord() < nieuw.triage())
      throw new OngeldigeInvoer("antwoord", "fout.bord.antwoord");
    if (!kast.schrijf(nieuw, wie)) throw ingehaald("triage", oud.gewijzigdDoor());
    spoor.legVast(wie, "signaal.thema.wijzigen", "signaalthema", sleutel(nieuw.code()));
  }

  /**
   * Wijzigt waar een eigenaar werkt en wie leiding geeft.
   *
   * @param versie de versie op het scherm
   * @param leider gebruikersnaam; mag leeg zijn
   */
  public void wijzig(Eigenaar code, int versie, String organisatie, String leider, Gebruiker wie) {
    var oud = eigenaar(code, wie);
    if (kast.organisaties(code).stream().noneMatch(k -> k.waarde().equals(organisatie)))
      throw new OngeldigeInvoer("organisatie", "fout.bord.organisatie");
    if (!organisatie.equals(oud.organisatie()) && kast.loopt(code))
      throw new OngeldigeInvoer("organisatie", "fout.bord.loopt");
    var gekozen = Tekst.schoon(leider);
    if (!gekozen.isEmpty() && !kanLeiden(code, organisatie, gekozen))
      throw new OngeldigeInvoer("leider", "fout.bord.leider");
    if (!kast.schrijf(code, versie, organisatie, gekozen.isEmpty() ? null : gekozen, wie))
      throw ingehaald("organisatie", oud.gewijzigdDoor());
    spoor.legVast(wie, "signaal.eigenaar.wijzigen", "signaaleigenaar", sleutel(code.name()));
  }

  private boolean kanLeiden(Eigenaar code, String organisatie, String gebruikersnaam) {
    var armoede = kast.eigenaar(Eigenaar.ARMOEDE).organisatie();
    return gebruikers
        .vind(gebruikersnaam)
        .filter(
            g ->
                g.is(code.rol()) && g.organisatie().equals(organisatie)
                    || g.is(Rol.BELEID_ARMOEDE) && g.organisatie().equals(armoede))
        .isPresent();
  }

  private static OngeldigeInvoer ingehaald(String veld, String door) {
    return new OngeldigeInvoer(veld, "fout.bord.ingehaald", door == null ? "" : door);
  }

  private static UUID sleutel(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
  }
}
