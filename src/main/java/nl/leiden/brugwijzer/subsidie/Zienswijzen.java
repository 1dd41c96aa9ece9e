package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/** Vraagt een school wat zij van een voornemen vindt, en ontvangt haar antwoord. */
@Component
class Zienswijzen {

  /** De gemeente stelt deze termijn zelf: hij staat niet in een wet en verschuift dus niet. */
  private static final Rechtsbron BRON = Rechtsbron.regeling("artikel 4:8 Awb");

  private final Besluiten besluiten;
  private final Aanvraagklok aanvraagklok;
  private final Aanvraagbrieven brieven;
  private final Aanvraagmeldingen meldingen;
  private final SubsidieInstellingen instellingen;
  private final Clock klok;

  Zienswijzen(
      Besluiten besluiten,
      Aanvraagklok aanvraagklok,
      Aanvraagbrieven brieven,
      Aanvraagmeldingen meldingen,
      SubsidieInstellingen instellingen,
      Clock klok) {
    this.besluiten = besluiten;
    this.aanvraagklok = aanvraagklok;
    this.brieven = brieven;
    this.meldingen = meldingen;
    this.instellingen = instellingen;
    this.klok = klok;
  }

  void vraag(Aanvraag a, Besluit besluit, Gebruiker wie) {
    var vandaag = LocalDate.now(klok);
    var termijn = Termijn.van(BRON, vandaag, Duur.weken(instellingen.zienswijzeWeken()));
    aanvraagklok.begin(a.id(), Soort.ZIENSWIJZE, termijn, wie);
    var uiterlijk = aanvraagklok.uiterlijk(a.id(), Soort.ZIENSWIJZE).orElseThrow();
    besluit.vraagZienswijze(vandaag, uiterlijk);
    besluiten.saveAndFlush(besluit);
    brieven.zienswijze(a, besluit, wie);
    meldingen.aanSchool(a, "subsidie.zienswijzegevraagd");
  }

  /**
   * @param wie null als de tijd verstreek
   */
  void ontvang(Aanvraag a, Besluit besluit, Zienswijze.Stand hoe, String tekst, Gebruiker wie) {
    besluit.ontvangZienswijze(hoe, tekst, wie == null ? null : wie.naam(), LocalDate.now(klok));
    besluiten.saveAndFlush(besluit);
    aanvraagklok.klaar(a.id(), Soort.ZIENSWIJZE, wie);
  }
}
