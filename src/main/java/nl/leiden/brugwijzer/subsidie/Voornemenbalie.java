package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tijdig laten weten dat een subsidie na drie jaar stopt of verandert (artikel 4:51 Awb). */
@Service
@Transactional
public class Voornemenbalie {

  private final Subsidietoegang toegang;
  private final Driejaarwacht wacht;
  private final Uitvoeringsbrieven brieven;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Dagwoorden dagen;
  private final Stapwerk werk;
  private final Clock klok;

  Voornemenbalie(
      Subsidietoegang toegang,
      Driejaarwacht wacht,
      Uitvoeringsbrieven brieven,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Dagwoorden dagen,
      Stapwerk werk,
      Clock klok) {
    this.toegang = toegang;
    this.wacht = wacht;
    this.brieven = brieven;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.dagen = dagen;
    this.werk = werk;
    this.klok = klok;
  }

  /**
   * Meldt het voornemen, met een brief.
   *
   * @param vanaf de dag waarop de subsidie stopt of verandert; tot dan heeft de school de tijd
   * @param reden waarom; komt in de brief
   */
  public void meld(AanvraagId id, UUID taak, LocalDate vanaf, String reden, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.voornemen", id, wie, Rol.BELEID_ONDERWIJS);
    var onderhanden = werk.onderhanden(a, Stap.VOORNEMEN_MELDEN, taak, wie);
    if (vanaf == null || !vanaf.isAfter(LocalDate.now(klok)))
      throw new OngeldigeInvoer("dag", "fout.uitvoering.voornemendag");
    var schoon = moetReden(reden);
    brieven.voornemen(a, vanaf, wacht.jaren(a), schoon, wie);
    verslag.schrijf(a, "VOORNEMEN_GEMELD", dagen.datum(vanaf), wie);
    meldingen.aanSchool(a, "subsidie.voornemen");
    werk.rondAf(onderhanden, wie, Stapantwoord.GEMELD, null);
  }

  /**
   * Er is geen voornemen om te stoppen.
   *
   * @param reden verplicht
   */
  public void nietNodig(AanvraagId id, UUID taak, String reden, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.voornemen", id, wie, Rol.BELEID_ONDERWIJS);
    var onderhanden = werk.onderhanden(a, Stap.VOORNEMEN_MELDEN, taak, wie);
    verslag.intern(a, "VOORNEMEN_NIET_NODIG", moetReden(reden), wie);
    werk.rondAf(onderhanden, wie, Stapantwoord.NIET_NODIG, null);
  }

  private static String moetReden(String reden) {
    var schoon = Tekst.schoon(reden);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("reden", "fout.uitvoering.reden");
    return schoon;
  }
}
