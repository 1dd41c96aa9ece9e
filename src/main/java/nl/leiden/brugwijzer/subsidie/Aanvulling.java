package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting.Grond;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/**
 * Wat vragen om aanvulling met de aanvraag doet (artikel 4:5 en 4:15 Awb): de beslistermijn staat
 * stil vanaf de dag na het verzoek, en telt weer vanaf de dag van de aanvulling.
 */
@Component
class Aanvulling {

  /** De gemeente stelt deze termijn zelf: hij staat niet in een wet en verschuift dus niet. */
  private static final Rechtsbron HERSTEL = Rechtsbron.regeling("artikel 4:5 Awb");

  private static final Rechtsbron NIET_BEHANDELEN = Rechtsbron.wet("artikel 4:5, vierde lid, Awb");
  private static final Duur NIET_BEHANDELEN_BINNEN = Duur.weken(4);

  private final Aanvulverzoeken verzoeken;
  private final Aanvraagklok aanvraagklok;
  private final Klokbrieven brieven;
  private final Aanvraagmeldingen meldingen;
  private final Aanvraagverslag verslag;
  private final Documenten documenten;
  private final Gewonedagen dagen;
  private final Clock klok;

  Aanvulling(
      Aanvulverzoeken verzoeken,
      Aanvraagklok aanvraagklok,
      Klokbrieven brieven,
      Aanvraagmeldingen meldingen,
      Aanvraagverslag verslag,
      Documenten documenten,
      Gewonedagen dagen,
      Clock klok) {
    this.verzoeken = verzoeken;
    this.aanvraagklok = aanvraagklok;
    this.brieven = brieven;
    this.meldingen = meldingen;
    this.verslag = verslag;
    this.documenten = documenten;
    this.dagen = dagen;
    this.klok = klok;
  }

  /** Vraagt de school om wat ontbreekt. */
  void vraag(Aanvraag a, List<String> punten, LocalDate uiterlijk, Gebruiker wie) {
    var vandaag = LocalDate.now(klok);
    verzoeken.saveAndFlush(new Aanvulverzoek(a.id(), punten, uiterlijk, wie, klok.instant()));
    a.naar(Aanvraagstatus.AANVULLEN, ZonedDateTime.now(klok));
    var herstel = Termijn.tot(HERSTEL, vandaag, uiterlijk);
    aanvraagklok.begin(a.id(), Soort.AANVULLEN, herstel, wie);
    aanvraagklok.verander(
        a.id(),
        Soort.BESLISSEN,
        Klokslag.OPGESCHORT,
        t -> verloopt(t, vandaag) ? t : t.schortOp(Grond.AANVULLING, vandaag),
        wie);
    brieven.aanvullen(a, punten, uiterlijk, wie);
    verslag.schrijf(a, "AANVULLING_GEVRAAGD", null, wie);
    meldingen.aanSchool(a, "subsidie.aanvullen");
  }

  /**
   * De school vulde aan.
   *
   * @return wie bij de gemeente verder gaat, of null
   */
  String ontvang(Aanvraag a, List<String> antwoorden, Gebruiker wie) {
    var verzoek = open(a);
    verzoek.beantwoord(antwoorden, wie, klok.instant());
    var vandaag = LocalDate.now(klok);
    sluit(a, verzoek, vandaag, vandaag, wie);
    verslag.schrijf(a, "AANGEVULD", null, wie);
    return meld(a, verzoek, "subsidie.aangevuld");
  }

  /** De school vulde niet op tijd aan: wat er ligt, is wat er beoordeeld wordt. */
  void verstreken(Aanvraag a) {
    var verzoek = open(a);
    verzoek.verstrijk(klok.instant());
    var laatste = aanvraagklok.uiterlijk(a.id(), Soort.AANVULLEN).orElseThrow();
    sluit(a, verzoek, laatste.plusDays(1), laatste, null);
    verslag.vanzelf(a, "NIET_AANGEVULD", null);
    meld(a, verzoek, "subsidie.nietaangevuld");
    meldingen.aanSchool(a, "subsidie.aanvultijdvoorbij");
  }

  /** Geeft de school langer de tijd; de termijn zelf is dan al verzet. */
  void verleng(Aanvraag a, LocalDate uiterlijk) {
    var verzoek = open(a);
    verzoek.verleng(uiterlijk);
    verzoeken.saveAndFlush(verzoek);
  }

  /** De keus tussen wel en niet behandelen is gemaakt. */
  void behandelen(Aanvraag a, Gebruiker wie) {
    aanvraagklok.klaar(a.id(), Soort.BUITEN_BEHANDELING, wie);
  }

  /** Sinds wanneer alles er ligt wat beoordeeld wordt. */
  Instant compleetOp(Aanvraag a) {
    return verzoeken.laatste(a.id().waarde()).map(Aanvulverzoek::compleetOp).orElse(a.ingediend());
  }

  /**
   * Niet behandelen kan alleen na een verzoek om aan te vullen, en binnen vier weken daarna.
   *
   * @throws KanNietMeer als dat niet zo is
   */
  void moetNogOpTijdZijn(Aanvraag a) {
    if (aanvraagklok.lopend(a.id(), Soort.BUITEN_BEHANDELING).isEmpty())
      throw new KanNietMeer("fout.subsidie.nietgevraagd");
    var laatste = aanvraagklok.uiterlijk(a.id(), Soort.BUITEN_BEHANDELING).orElseThrow();
    if (LocalDate.now(klok).isAfter(laatste)) throw new KanNietMeer("fout.subsidie.tochbehandelen");
  }

  /** Vanaf morgen stilstaan heeft geen zin meer. */
  private boolean verloopt(Termijn termijn, LocalDate vandaag) {
    var som = termijn.reken(dagen);
    return !som.staatStil() && !som.uiterlijk().isAfter(vandaag);
  }

  private void sluit(
      Aanvraag a, Aanvulverzoek verzoek, LocalDate teltWeer, LocalDate sinds, Gebruiker wie) {
    verzoeken.saveAndFlush(verzoek);
    a.naar(Aanvraagstatus.AANGEVULD, ZonedDateTime.now(klok));
    documenten.zetVast(Subsidieadres.verwijzing(a.id()));
    aanvraagklok.klaar(a.id(), Soort.AANVULLEN, wie);
    aanvraagklok.verander(
        a.id(), Soort.BESLISSEN, Klokslag.HERVAT, t -> t.hervat(Grond.AANVULLING, teltWeer), wie);
    var besluit = Termijn.van(NIET_BEHANDELEN, sinds, NIET_BEHANDELEN_BINNEN);
    aanvraagklok.begin(a.id(), Soort.BUITEN_BEHANDELING, besluit, wie);
  }

  private String meld(Aanvraag a, Aanvulverzoek verzoek, String soort) {
    var behandelaar = meldingen.alsNogWerkt(verzoek.behandelaar(), Rol.BELEID_ONDERWIJS);
    meldingen.aanBehandelaar(a, behandelaar, Rol.BELEID_ONDERWIJS, soort);
    return behandelaar;
  }

  private Aanvulverzoek open(Aanvraag a) {
    return verzoeken.open(a.id().waarde()).orElseThrow(() -> new KanNietMeer("fout.subsidie.stap"));
  }
}
