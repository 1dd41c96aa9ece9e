package nl.leiden.brugwijzer.doorverwijzing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Geeft doorverwijzingen aan een collega van dezelfde school: één, of alles in één keer. */
@Service
@Transactional
public class Overdracht {

  private final Doorverwijzingen doorverwijzingen;
  private final Toegang toegang;
  private final Tijdlijn tijdlijn;
  private final Taken taken;
  private final Gebruikers gebruikers;
  private final Meldingen meldingen;
  private final Auditspoor spoor;
  private final Clock klok;

  Overdracht(
      Doorverwijzingen doorverwijzingen,
      Toegang toegang,
      Tijdlijn tijdlijn,
      Taken taken,
      Gebruikers gebruikers,
      Meldingen meldingen,
      Auditspoor spoor,
      Clock klok) {
    this.doorverwijzingen = doorverwijzingen;
    this.toegang = toegang;
    this.tijdlijn = tijdlijn;
    this.taken = taken;
    this.gebruikers = gebruikers;
    this.meldingen = meldingen;
    this.spoor = spoor;
    this.klok = klok;
  }

  /** Aan wie iemand kan overdragen: de andere brugfunctionarissen van de school. */
  @Transactional(readOnly = true)
  public List<Gebruiker> collegas(Gebruiker wie) {
    return brugfunctionarissen(wie).stream()
        .filter(collega -> !collega.gebruikersnaam().equals(wie.werkVan()))
        .toList();
  }

  /** De brugfunctionarissen van de school van deze brugfunctionaris. */
  @Transactional(readOnly = true)
  public List<Gebruiker> brugfunctionarissen(Gebruiker wie) {
    return wie.isBrugfunctionaris()
        ? gebruikers.brugfunctionarissenVan(wie.vestiging())
        : List.of();
  }

  /** Draagt één doorverwijzing over. */
  public void draagOver(DoorverwijzingId id, String naar, Gebruiker wie) {
    var d = toegang.verzender(id, wie);
    var ontvanger = collega(naar, wie);
    geef(d, ontvanger, wie);
    if (d.status() != Status.CONCEPT)
      meldingen.aan(ontvanger.gebruikersnaam(), "doorverwijzing.overgedragen", d);
  }

  /**
   * Draagt alles over wat van een brugfunctionaris van deze school loopt of in concept staat.
   *
   * @return hoeveel er overgedragen zijn
   */
  public int draagCaseloadOver(String van, String naar, Gebruiker wie) {
    wie.moetZijn("doorverwijzing.caseload", Rol.BRUGFUNCTIONARIS);
    var ontvanger = collega(naar, wie);
    var caseload = doorverwijzingen.caseload(Tekst.schoon(van), wie.vestiging());
    caseload.forEach(d -> geef(d, ontvanger, wie));
    if (caseload.stream().anyMatch(d -> d.status() != Status.CONCEPT))
      meldingen.caseloadOvergedragen(ontvanger.gebruikersnaam());
    return caseload.size();
  }

  /** Draagt alles van iemand die vertrekt over aan wie hem opvolgt op dezelfde school. */
  void draagAllesOver(Gebruiker van, Gebruiker naar, Gebruiker door) {
    var caseload = doorverwijzingen.caseload(van.gebruikersnaam(), van.vestiging());
    caseload.forEach(d -> geef(d, naar, door));
    if (caseload.stream().anyMatch(d -> d.status() != Status.CONCEPT))
      meldingen.caseloadOvergedragen(naar.gebruikersnaam());
  }

  private void geef(Doorverwijzing d, Gebruiker ontvanger, Gebruiker wie) {
    d.draagOverAan(ontvanger.gebruikersnaam(), klok.instant());
    // Een concept heeft nog geen tijdlijn: het kan zo weer weggegooid worden.
    if (d.status() != Status.CONCEPT)
      tijdlijn.save(
          new Gebeurtenis(d.id(), "OVERGEDRAGEN", wie, klok.instant())
              .met(ontvanger.naam(), null)
              .nietVoorOntvanger());
    taken.aangevuld(d.id().waarde(), Set.of(Rol.BRUGFUNCTIONARIS), wie);
    spoor.legVast(
        wie, "doorverwijzing.overdragen", DoorverwijzingTaakscherm.ZAAKSOORT, d.id().waarde());
    taken.vanZaak(d.id().waarde()).stream()
        .filter(taak -> taak.rol() == Rol.BRUGFUNCTIONARIS)
        .forEach(taak -> taken.geefAan(taak, ontvanger.gebruikersnaam()));
  }

  private Gebruiker collega(String gebruikersnaam, Gebruiker wie) {
    return gebruikers.brugfunctionarissenVan(wie.vestiging()).stream()
        .filter(g -> g.gebruikersnaam().equals(gebruikersnaam))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("gebruiker", gebruikersnaam));
  }
}
