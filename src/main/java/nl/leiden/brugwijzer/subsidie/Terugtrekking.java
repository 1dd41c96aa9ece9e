package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.ZonedDateTime;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.geld.Betaalplanning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Een school trekt haar aanvraag in, zolang er nog geen besluit bekend is. */
@Service
@Transactional
public class Terugtrekking {

  private final Subsidietoegang toegang;
  private final Besluiten besluiten;
  private final Betaalplanning betaalplanning;
  private final Aanvraagklok aanvraagklok;
  private final Uitvoeringsbrieven brieven;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Procesmotor motor;
  private final Clock klok;

  Terugtrekking(
      Subsidietoegang toegang,
      Besluiten besluiten,
      Betaalplanning betaalplanning,
      Aanvraagklok aanvraagklok,
      Uitvoeringsbrieven brieven,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Procesmotor motor,
      Clock klok) {
    this.toegang = toegang;
    this.besluiten = besluiten;
    this.betaalplanning = betaalplanning;
    this.aanvraagklok = aanvraagklok;
    this.brieven = brieven;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.motor = motor;
    this.klok = klok;
  }

  /**
   * Trekt in: wat klaarlag vervalt en gereserveerd geld komt vrij. Nog eens doen verandert niets.
   *
   * @throws KanNietMeer als er al een besluit bekend is
   */
  public void trekIn(AanvraagId id, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.terugtrekken", id, wie);
    if (a.status() == Aanvraagstatus.INGETROKKEN) return;
    if (!a.status().voorBesluit()) throw new KanNietMeer("fout.uitvoering.nietterugtrekken");
    besluiten
        .open(id.waarde(), Ronde.AANVRAAG)
        .ifPresent(
            besluit -> {
              betaalplanning.laatVallen(id.waarde(), besluit.id(), wie.gebruikersnaam());
              besluit.vervalt();
              besluiten.saveAndFlush(besluit);
            });
    for (var termijn : aanvraagklok.alle(id)) aanvraagklok.klaar(id, termijn.soort(), wie);
    a.naar(Aanvraagstatus.INGETROKKEN, ZonedDateTime.now(klok));
    verslag.schrijf(a, "INGETROKKEN", null, wie);
    brieven.teruggetrokken(a, wie);
    meldingen.aanSchool(a, "subsidie.teruggetrokken");
    motor.bericht(id.waarde(), "ingetrokkenDoorSchool");
  }
}
