package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.geld.Vaststelling;
import org.springframework.stereotype.Component;

/** Wat vaststellen doet: afrekenen, betalen wat er nog bij komt, of terugvorderen. */
@Component
class Vaststellingsgevolg implements Rondegevolg {

  private final Jaarkeuring keuring;
  private final Vaststelling vaststelling;
  private final Bezwaartermijn bezwaartermijn;
  private final Aanvraagklok aanvraagklok;
  private final Aanvraagmeldingen meldingen;
  private final Clock klok;

  Vaststellingsgevolg(
      Jaarkeuring keuring,
      Vaststelling vaststelling,
      Bezwaartermijn bezwaartermijn,
      Aanvraagklok aanvraagklok,
      Aanvraagmeldingen meldingen,
      Clock klok) {
    this.keuring = keuring;
    this.vaststelling = vaststelling;
    this.bezwaartermijn = bezwaartermijn;
    this.aanvraagklok = aanvraagklok;
    this.meldingen = meldingen;
    this.klok = klok;
  }

  @Override
  public Ronde ronde() {
    return Ronde.VASTSTELLING;
  }

  @Override
  public void keur(Aanvraag a, Voorstel voorstel) {
    if (a.status() != Aanvraagstatus.VASTSTELLEN) throw new KanNietMeer("fout.subsidie.stap");
    keuring.moetAlleenLopen(a, Ronde.VASTSTELLING, Ronde.INTREKKING);
    keuring.keur(a, voorstel, Besluitsoort.VASTSTELLING, false);
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
    a.raakAan(nu());
  }

  @Override
  public Stapantwoord naBekendmaking(Aanvraag a, Besluit besluit, LocalDate dag, Gebruiker wie) {
    var bedragen = besluit.voorstel().bedragen();
    var afrekening =
        vaststelling.stelVast(a.id().waarde(), besluit.id(), bedragen, dag, besluit.genomenDoor());
    aanvraagklok.klaar(a.id(), Soort.VASTSTELLEN, wie);
    bezwaartermijn.begin(a.id(), dag, wie);
    a.naar(Aanvraagstatus.VASTGESTELD, nu());
    if (afrekening.terug().signum() == 0) return Stapantwoord.AFGEREKEND;
    meldingen.aanKantoor(a, Rol.FINANCIEN, "subsidie.terugvorderen");
    return Stapantwoord.TERUGVORDEREN;
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
