package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Een school meldt dat iets anders loopt, en de gemeente antwoordt. */
@Service
@Transactional
public class Wijzigingsbalie {

  private final Subsidietoegang toegang;
  private final Wijzigingsmeldingen wijzigingen;
  private final Uitvoeringsbrieven brieven;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Procesmotor motor;
  private final Stapwerk werk;
  private final Clock klok;

  Wijzigingsbalie(
      Subsidietoegang toegang,
      Wijzigingsmeldingen wijzigingen,
      Uitvoeringsbrieven brieven,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Procesmotor motor,
      Stapwerk werk,
      Clock klok) {
    this.toegang = toegang;
    this.wijzigingen = wijzigingen;
    this.brieven = brieven;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.motor = motor;
    this.werk = werk;
    this.klok = klok;
  }

  /**
   * De school meldt een wijziging.
   *
   * @throws KanNietMeer als de gemeente een eerdere nog beoordeelt
   */
  public void meld(AanvraagId id, String tekst, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.wijzigingmelden", id, wie);
    if (a.status() != Aanvraagstatus.VERLEEND)
      throw new KanNietMeer("fout.uitvoering.geenwijziging");
    var schoon = Tekst.schoon(tekst);
    var loopt = wijzigingen.open(id.waarde());
    if (loopt.filter(eerder -> eerder.isDezelfde(schoon, wie)).isPresent()) return;
    if (loopt.isPresent()) throw new KanNietMeer("fout.uitvoering.wijzigingloopt");
    if (schoon.isEmpty()) throw new OngeldigeInvoer("tekst", "fout.uitvoering.wijziging");
    wijzigingen.saveAndFlush(new Wijzigingsmelding(id, schoon, wie, klok.instant()));
    a.raakAan(ZonedDateTime.now(klok));
    verslag.schrijf(a, "WIJZIGING_GEMELD", null, wie);
    meldingen.aanKantoor(a, Rol.BELEID_ONDERWIJS, "subsidie.wijziging");
    motor.bericht(id.waarde(), "wijzigingGemeld");
  }

  /**
   * De gemeente antwoordt; bij een afspraak krijgt de school een brief.
   *
   * @param wat {@link Stapantwoord#GEEN_GEVOLG} of {@link Stapantwoord#AFSPRAAK}
   * @param tekst voor de school; verplicht bij een afspraak
   */
  public void beantwoord(AanvraagId id, UUID taak, Stapantwoord wat, String tekst, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.wijzigingbeoordelen", id, wie, Rol.BELEID_ONDERWIJS);
    var onderhanden = werk.onderhanden(a, Stap.WIJZIGING_BEOORDELEN, taak, wie);
    if (wat != Stapantwoord.GEEN_GEVOLG && wat != Stapantwoord.AFSPRAAK)
      throw new OngeldigeInvoer("antwoord", "fout.uitvoering.kies");
    var schoon = Tekst.schoon(tekst);
    if (wat == Stapantwoord.AFSPRAAK && schoon.isEmpty())
      throw new OngeldigeInvoer("tekst", "fout.uitvoering.afspraak");
    var melding = wijzigingen.open(id.waarde()).orElseThrow();
    melding.beantwoord(wat, schoon, wie, klok.instant());
    wijzigingen.saveAndFlush(melding);
    if (wat == Stapantwoord.AFSPRAAK) brieven.afspraak(a, melding, schoon, wie);
    verslag.schrijf(a, "WIJZIGING_" + wat, null, wie);
    meldingen.aanSchool(a, "subsidie.wijzigingbeantwoord");
    werk.rondAf(onderhanden, wie, wat, null);
  }
}
