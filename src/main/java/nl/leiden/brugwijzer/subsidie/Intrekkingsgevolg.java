package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.geld.Betaalplanning;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstanden;
import nl.leiden.brugwijzer.subsidie.geld.Vaststelling;
import org.springframework.stereotype.Component;

/**
 * Wat intrekken van een verlening doet, helemaal of voor een deel (artikel 4:48 en 4:50 Awb): wat
 * overblijft, wordt meteen afgerekend.
 */
@Component
class Intrekkingsgevolg implements Rondegevolg {

  /** Na de vaststelling gelden andere gronden (artikel 4:49 Awb). */
  static final Set<Aanvraagstatus> MOGELIJK =
      EnumSet.of(Aanvraagstatus.VERLEEND, Aanvraagstatus.VASTSTELLEN);

  private final Jaarkeuring keuring;
  private final Besluiten besluiten;
  private final Jaarstanden jaarstanden;
  private final Betaalplanning betaalplanning;
  private final Vaststelling vaststelling;
  private final Bezwaartermijn bezwaartermijn;
  private final Aanvraagklok aanvraagklok;
  private final Aanvraagmeldingen meldingen;
  private final Procesmotor motor;
  private final Clock klok;

  Intrekkingsgevolg(
      Jaarkeuring keuring,
      Besluiten besluiten,
      Jaarstanden jaarstanden,
      Betaalplanning betaalplanning,
      Vaststelling vaststelling,
      Bezwaartermijn bezwaartermijn,
      Aanvraagklok aanvraagklok,
      Aanvraagmeldingen meldingen,
      Procesmotor motor,
      Clock klok) {
    this.keuring = keuring;
    this.besluiten = besluiten;
    this.jaarstanden = jaarstanden;
    this.betaalplanning = betaalplanning;
    this.vaststelling = vaststelling;
    this.bezwaartermijn = bezwaartermijn;
    this.aanvraagklok = aanvraagklok;
    this.meldingen = meldingen;
    this.motor = motor;
    this.klok = klok;
  }

  @Override
  public Ronde ronde() {
    return Ronde.INTREKKING;
  }

  @Override
  public UUID tegen(Aanvraag a) {
    return besluiten.laatste(a.id().waarde(), Ronde.AANVRAAG).map(Besluit::id).orElse(null);
  }

  @Override
  public void keur(Aanvraag a, Voorstel voorstel) {
    moetNogKunnen(a);
    keuring.moetAlleenLopen(a, Ronde.INTREKKING, Ronde.VASTSTELLING);
    keuring.keur(a, voorstel, Besluitsoort.INTREKKING, true);
  }

  static void moetNogKunnen(Aanvraag a) {
    if (!MOGELIJK.contains(a.status())) throw new KanNietMeer("fout.uitvoering.nietintrekken");
  }

  @Override
  public void naVoorstel(Aanvraag a, boolean zienswijze) {
    a.raakAan(nu());
  }

  @Override
  public void naZienswijze(Aanvraag a) {
    a.raakAan(nu());
  }

  @Override
  public void naTerug(Aanvraag a) {
    a.raakAan(nu());
  }

  @Override
  public void naBesluit(Aanvraag a, Besluit besluit, Gebruiker wie) {
    moetNogKunnen(a);
  }

  @Override
  public Stapantwoord naBekendmaking(Aanvraag a, Besluit besluit, LocalDate dag, Gebruiker wie) {
    moetNogKunnen(a);
    if (rekenAf(a, besluit, dag)) meldingen.aanKantoor(a, Rol.FINANCIEN, "subsidie.terugvorderen");
    aanvraagklok.klaar(a.id(), Soort.VERANTWOORDEN, wie);
    aanvraagklok.klaar(a.id(), Soort.VASTSTELLEN, wie);
    bezwaartermijn.begin(a.id(), dag, wie);
    a.naar(Aanvraagstatus.VERLENING_INGETROKKEN, nu());
    motor.bericht(a.id().waarde(), "verleningIngetrokken");
    return Stapantwoord.BEKENDGEMAAKT;
  }

  /** Of de school iets moet terugbetalen. */
  private boolean rekenAf(Aanvraag a, Besluit besluit, LocalDate dag) {
    var zaak = a.id().waarde();
    var nietsBetaald =
        jaarstanden.van(zaak).stream().allMatch(jaar -> jaar.betaald().signum() == 0);
    if (nietsBetaald && besluit.voorstel().totaal().signum() == 0) {
      betaalplanning.laatVallen(zaak, besluit.id(), besluit.genomenDoor());
      return false;
    }
    var bedragen = besluit.voorstel().bedragen();
    return vaststelling
            .stelVast(zaak, besluit.id(), bedragen, dag, besluit.genomenDoor())
            .terug()
            .signum()
        > 0;
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
