package nl.leiden.brugwijzer.gebruiker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.gebruiker.WaarnemingGewijzigd.Soort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Afspreken wie er waarneemt, daarmee beginnen en ermee stoppen. Waarnemen kan alleen binnen
 * dezelfde rol en dezelfde werkgever, en nooit via een ander.
 */
@Service
@Transactional
public class Waarneembalie {

  private static final Rol[] MET_EIGEN_WERK = {Rol.BRUGFUNCTIONARIS, Rol.TEAMLID, Rol.TEAMLEIDER};

  private final Waarnemingen waarnemingen;
  private final Gebruikers gebruikers;
  private final Eenmalig eenmalig;
  private final ApplicationEventPublisher omroep;
  private final Waarneeminstellingen instellingen;

  Waarneembalie(
      Waarnemingen waarnemingen,
      Gebruikers gebruikers,
      Eenmalig eenmalig,
      ApplicationEventPublisher omroep,
      Waarneeminstellingen instellingen) {
    this.waarnemingen = waarnemingen;
    this.gebruikers = gebruikers;
    this.eenmalig = eenmalig;
    this.omroep = omroep;
    this.instellingen = instellingen;
  }

  /**
   * Wat iemand op het scherm over waarnemen ziet.
   *
   * @param nu voor wie hij vandaag kan waarnemen
   * @param straks voor wie hij later waarneemt
   * @param zelf wanneer hij zelf afwezig is
   * @param team wanneer zijn teamleden afwezig zijn; leeg voor wie geen team leidt
   */
  public record Overzicht(
      List<Waarneming> nu, List<Waarneming> straks, List<Waarneming> zelf, List<Waarneming> team) {}

  /** Alle afspraken waar deze gebruiker bij hoort. */
  @Transactional(readOnly = true)
  public Overzicht overzicht(Gebruiker wie) {
    wie.moetZijn("waarnemen", MET_EIGEN_WERK);
    var vandaag = waarnemingen.vandaag();
    var alles = waarnemingen.door(wie);
    return new Overzicht(
        alles.stream().filter(w -> w.geldtOp(vandaag)).toList(),
        alles.stream().filter(w -> !w.geldtOp(vandaag)).toList(),
        waarnemingen.voor(wie),
        wie.is(Rol.TEAMLEIDER) ? waarnemingen.vanTeam(wie.organisatie()) : List.of());
  }

  /** Voor wie iemand een afspraak kan maken: zichzelf, en een teamleider ook voor zijn leden. */
  @Transactional(readOnly = true)
  public List<Gebruiker> afwezigen(Gebruiker wie) {
    var mensen =
        new ArrayList<Gebruiker>(List.of(gebruikers.vind(wie.gebruikersnaam()).orElseThrow()));
    if (wie.is(Rol.TEAMLEIDER)) mensen.addAll(gebruikers.van(wie.organisatie(), Rol.TEAMLID));
    return mensen;
  }

  /** Wie er kan waarnemen voor de mensen over wie deze gebruiker iets kan afspreken. */
  @Transactional(readOnly = true)
  public List<Gebruiker> waarnemers(Gebruiker wie) {
    wie.moetZijn("waarnemen", MET_EIGEN_WERK);
    var mensen = new ArrayList<Gebruiker>(gebruikers.van(wie.organisatie(), wie.rol()));
    if (wie.is(Rol.TEAMLEIDER)) mensen.addAll(gebruikers.van(wie.organisatie(), Rol.TEAMLID));
    else mensen.removeIf(g -> g.gebruikersnaam().equals(wie.gebruikersnaam()));
    return mensen;
  }

  /**
   * Spreekt af dat iemand waarneemt.
   *
   * @throws OngeldigeInvoer naast het veld dat niet klopt
   * @throws NietGevonden als deze gebruiker niets over de afwezige mag afspreken
   */
  public void zet(Waarneemopdracht opdracht, Gebruiker wie) {
    wie.moetZijn("waarnemen", MET_EIGEN_WERK);
    eenmalig.doe(
        opdracht.sleutel(), wie.gebruikersnaam(), "waarneming.zetten", () -> nieuw(opdracht, wie));
  }

  /**
   * Spreekt af dat iemand waarneemt voor een ander, door wie over die ander gaat. Of hij dat doet,
   * heeft de aanroeper nagegaan.
   *
   * @throws OngeldigeInvoer naast het veld dat niet klopt
   */
  public void zetVoor(Gebruiker afwezige, Waarneemopdracht opdracht, Gebruiker wie) {
    afwezige.moetZijn("waarnemen", MET_EIGEN_WERK);
    eenmalig.doe(
        opdracht.sleutel(),
        wie.gebruikersnaam(),
        "waarneming.zetten",
        () -> nieuw(opdracht, afwezige, wie));
  }

  /** Of er voor iemand met deze rol een ander kan waarnemen. */
  public static boolean kan(Rol rol) {
    return List.of(MET_EIGEN_WERK).contains(rol);
  }

  private UUID nieuw(Waarneemopdracht opdracht, Gebruiker wie) {
    var afwezige =
        afwezigen(wie).stream()
            .filter(g -> g.gebruikersnaam().equals(opdracht.afwezige()))
            .findFirst()
            .orElseThrow(() -> new NietGevonden("gebruiker", opdracht.afwezige()));
    return nieuw(opdracht, afwezige, wie);
  }

  private UUID nieuw(Waarneemopdracht opdracht, Gebruiker afwezige, Gebruiker wie) {
    keurDagen(opdracht.vanaf(), opdracht.tot());
    keurWaarnemer(opdracht.waarnemer(), afwezige);
    waarnemingen.wachtOp(opdracht.afwezige(), opdracht.waarnemer());
    keurSamenloop(opdracht);
    var id = UUID.randomUUID();
    waarnemingen.zet(id, opdracht, wie);
    meld(Soort.GEZET, waarnemingen.van(id).orElseThrow(), wie);
    return id;
  }

  private void keurDagen(LocalDate vanaf, LocalDate tot) {
    var vandaag = waarnemingen.vandaag();
    if (vanaf.isBefore(vandaag)) throw new OngeldigeInvoer("vanaf", "fout.waarnemen.voorbij");
    if (vanaf.isAfter(vandaag.plusYears(1)))
      throw new OngeldigeInvoer("vanaf", "fout.waarnemen.teVer");
    if (tot.isBefore(vanaf)) throw new OngeldigeInvoer("tot", "fout.waarnemen.omgekeerd");
    if (tot.isAfter(vanaf.plusWeeks(instellingen.hoogstensWeken()).minusDays(1)))
      throw new OngeldigeInvoer("tot", "fout.waarnemen.teLang", instellingen.hoogstensWeken());
  }

  /** Wie niet mag, is voor de vrager hetzelfde als wie niet bestaat. */
  private void keurWaarnemer(String waarnemer, Gebruiker afwezige) {
    if (waarnemer.equals(afwezige.gebruikersnaam()))
      throw new OngeldigeInvoer("waarnemer", "fout.waarnemen.zelf");
    gebruikers
        .vind(waarnemer)
        .filter(g -> g.is(afwezige.rol()) && g.organisatie().equals(afwezige.organisatie()))
        .orElseThrow(() -> new OngeldigeInvoer("waarnemer", "fout.waarnemen.wie"));
  }

  /**
   * Eén waarnemer tegelijk, en geen ketens: wie waarneemt is er zelf, wie weg is neemt niet waar.
   */
  private void keurSamenloop(Waarneemopdracht o) {
    var fouten = new ArrayList<Fout>();
    for (var w : waarnemingen.rond(o.afwezige(), o.vanaf(), o.tot()))
      fouten.add(
          w.afwezige().equals(o.afwezige())
              ? new Fout("vanaf", "fout.waarnemen.dubbel", w.waarnemerNaam())
              : new Fout("vanaf", "fout.waarnemen.neemtZelfWaar", w.afwezigeNaam()));
    for (var w : waarnemingen.rond(o.waarnemer(), o.vanaf(), o.tot()))
      if (w.afwezige().equals(o.waarnemer()))
        fouten.add(new Fout("waarnemer", "fout.waarnemen.isAfwezig", w.afwezigeNaam()));
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  /**
   * Stopt een waarneming, ook als zij nog moet beginnen. Dat kunnen de afwezige, de waarnemer en de
   * teamleider; voor anderen bestaat zij niet. Nog eens stoppen verandert niets.
   */
  public void stop(UUID id, Gebruiker wie) {
    var w = waarnemingen.van(id).orElseThrow(() -> new NietGevonden("waarneming", id));
    if (!hoortBij(w, wie)) throw new NietGevonden("waarneming", id);
    if (waarnemingen.trekIn(id, wie)) meld(Soort.GESTOPT, w, wie);
  }

  /** Stopt de waarneming voor deze afwezige, door wie over hem gaat. */
  public void stopVoor(Gebruiker afwezige, UUID id, Gebruiker wie) {
    var w =
        waarnemingen
            .van(id)
            .filter(gevonden -> gevonden.afwezige().equals(afwezige.gebruikersnaam()))
            .orElseThrow(() -> new NietGevonden("waarneming", id));
    if (waarnemingen.trekIn(id, wie)) meld(Soort.GESTOPT, w, wie);
  }

  private boolean hoortBij(Waarneming w, Gebruiker wie) {
    return wie.gebruikersnaam().equals(w.afwezige())
        || wie.gebruikersnaam().equals(w.waarnemer())
        || afwezigen(wie).stream().anyMatch(g -> g.gebruikersnaam().equals(w.afwezige()));
  }

  /**
   * Begint met waarnemen.
   *
   * @return dezelfde mens, aan het werk voor de afwezige
   * @throws NietGevonden voor wie hier vandaag niet waarneemt
   */
  public Gebruiker begin(UUID id, Gebruiker wie) {
    var daar =
        waarnemingen.aanHetWerk(id, wie).orElseThrow(() -> new NietGevonden("waarneming", id));
    meld(Soort.BEGONNEN, waarnemingen.van(id).orElseThrow(), wie);
    return daar;
  }

  private void meld(Soort soort, Waarneming waarneming, Gebruiker door) {
    omroep.publishEvent(new WaarnemingGewijzigd(soort, waarneming, door));
  }
}
