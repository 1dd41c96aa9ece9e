package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import org.springframework.stereotype.Component;

/** Wat het besluit op een aanvraag doet: verlenen, weigeren of buiten behandeling laten. */
@Component
class Aanvraaggevolg implements Rondegevolg {

  private final Subsidieregelingen regelingen;
  private final Voorstelkeuring keuring;
  private final Verleningsgevolg verlening;
  private final Bezwaartermijn bezwaartermijn;
  private final Aanvraagklok aanvraagklok;
  private final Plafond plafond;
  private final Rangschikking rangschikking;
  private final Aanvulling aanvulling;
  private final Clock klok;

  Aanvraaggevolg(
      Subsidieregelingen regelingen,
      Voorstelkeuring keuring,
      Verleningsgevolg verlening,
      Bezwaartermijn bezwaartermijn,
      Aanvraagklok aanvraagklok,
      Plafond plafond,
      Rangschikking rangschikking,
      Aanvulling aanvulling,
      Clock klok) {
    this.regelingen = regelingen;
    this.keuring = keuring;
    this.verlening = verlening;
    this.bezwaartermijn = bezwaartermijn;
    this.aanvraagklok = aanvraagklok;
    this.plafond = plafond;
    this.rangschikking = rangschikking;
    this.aanvulling = aanvulling;
    this.klok = klok;
  }

  @Override
  public Ronde ronde() {
    return Ronde.AANVRAAG;
  }

  @Override
  public void keur(Aanvraag a, Voorstel voorstel) {
    if (voorstel.soort() == Besluitsoort.BUITEN_BEHANDELING) aanvulling.moetNogOpTijdZijn(a);
    keuring.keur(a, voorstel, regelingen.findById(a.regelingId()).orElseThrow().inhoud());
  }

  @Override
  public void naVoorstel(Aanvraag a, boolean zienswijze) {
    a.naar(zienswijze ? Aanvraagstatus.ZIENSWIJZE : Aanvraagstatus.BESLUITEN, nu());
  }

  @Override
  public void naZienswijze(Aanvraag a) {
    a.naar(Aanvraagstatus.BEOORDELEN, nu());
  }

  @Override
  public void naTerug(Aanvraag a) {
    // Wie eerst niet behandeld zou worden, had nog geen plaats; een plaats die er is, blijft.
    plafond.neemOp(a.regelingId().toString(), a.id().waarde(), aanvulling.compleetOp(a));
    a.naar(Aanvraagstatus.BEOORDELEN, nu());
  }

  @Override
  public void naBesluit(Aanvraag a, Besluit besluit, Gebruiker wie) {
    rangschikking.moetVaststaan(a, besluit);
    if (besluit.soort() == Besluitsoort.BUITEN_BEHANDELING) aanvulling.moetNogOpTijdZijn(a);
    if (besluit.soort() == Besluitsoort.VERLENING) {
      var code = regelingen.findById(a.regelingId()).orElseThrow().beeld().code();
      plafond.reserveer(a.id().waarde(), besluit.id(), code, besluit.voorstel().bedragen(), wie);
    }
    a.naar(Aanvraagstatus.BEKENDMAKEN, nu());
  }

  @Override
  public Stapantwoord naBekendmaking(Aanvraag a, Besluit besluit, LocalDate dag, Gebruiker wie) {
    aanvraagklok.klaar(a.id(), Soort.BESLISSEN, wie);
    aanvulling.behandelen(a, wie);
    bezwaartermijn.begin(a.id(), dag, wie);
    switch (besluit.soort()) {
      case VERLENING -> {
        verlening.bekend(a, besluit, dag, wie);
        return Stapantwoord.VERLEEND;
      }
      case WEIGERING -> a.naar(Aanvraagstatus.AFGEWEZEN, nu());
      default -> a.naar(Aanvraagstatus.BUITEN_BEHANDELING, nu());
    }
    return Stapantwoord.NIET_VERLEEND;
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
