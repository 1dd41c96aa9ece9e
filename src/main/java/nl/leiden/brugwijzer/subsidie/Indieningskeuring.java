package nl.leiden.brugwijzer.subsidie;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;

/**
 * Wat er moet staan voordat een aanvraag ingediend kan worden. Waar de gemeente over oordeelt,
 * staat hier niet: een school mag ook aanvragen wat misschien geweigerd wordt.
 */
final class Indieningskeuring {

  private final Map<Onderdeel, List<Fout>> fouten = new EnumMap<>(Onderdeel.class);
  private final Aanvraaginhoud inhoud;
  private final Rekening rekening;
  private final Regelinginhoud regeling;

  private Indieningskeuring(Aanvraaginhoud inhoud, Rekening rekening, Regelinginhoud regeling) {
    this.inhoud = inhoud;
    this.rekening = rekening;
    this.regeling = regeling;
  }

  /** Wat er nog ontbreekt, per onderdeel; een onderdeel dat klopt, staat er niet in. */
  static Map<Onderdeel, List<Fout>> keur(
      Aanvraaginhoud inhoud, Rekening rekening, Regelinginhoud regeling) {
    var keuring = new Indieningskeuring(inhoud, rekening, regeling);
    keuring.school();
    keuring.ouders();
    keuring.kengetallen();
    keuring.inzet();
    keuring.kwaliteit();
    keuring.begroting();
    keuring.rijkssubsidie();
    keuring.rekening();
    return keuring.fouten;
  }

  private void school() {
    var kent = inhoud.schooljaren().stream().allMatch(jaar -> regeling.plafond(jaar).isPresent());
    eis(
        Onderdeel.SCHOOL,
        !inhoud.schooljaren().isEmpty() && kent,
        "schooljaren",
        "fout.subsidie.schooljaren");
  }

  private void ouders() {
    var o = Onderdeel.OUDERS;
    eis(o, !inhoud.populatie().isBlank(), "populatie", "fout.subsidie.populatie");
    eis(o, !inhoud.uitdagingen().isBlank(), "uitdagingen", "fout.subsidie.uitdagingen");
  }

  private void kengetallen() {
    kengetal("schoolweging", inhoud.schoolweging());
    kengetal("spreidingscijfer", inhoud.spreidingscijfer());
    kengetal("achterstandsscore", inhoud.achterstandsscore());
  }

  private void kengetal(String veld, Kengetal getal) {
    var o = Onderdeel.KENGETALLEN;
    eis(o, getal.waarde() != null, veld + ".waarde", "fout.subsidie.kengetal");
    eis(o, getal.jaar() != null, veld + ".jaar", "fout.subsidie.jaar");
    eis(o, !getal.bron().isBlank(), veld + ".bron", "fout.subsidie.bron");
  }

  private void inzet() {
    var o = Onderdeel.INZET;
    var uren = inhoud.uren() != null && inhoud.uren().signum() > 0;
    eis(o, uren, "uren", "fout.subsidie.uren");
    eis(o, inhoud.werkgever() != null, "werkgever", "fout.subsidie.werkgever");
  }

  private void kwaliteit() {
    for (var i = 0; i < regeling.kwaliteitseisen().size(); i++)
      eis(
          Onderdeel.KWALITEIT,
          !inhoud.kwaliteit(i).isBlank(),
          "kwaliteit[" + i + "]",
          "fout.subsidie.kwaliteit",
          i + 1);
  }

  private void begroting() {
    var o = Onderdeel.BEGROTING;
    var b = inhoud.begroting();
    eis(o, !b.posten().isEmpty(), "posten[0].omschrijving", "fout.subsidie.begrotingleeg");
    for (var i = 0; i < b.posten().size(); i++) {
      var post = b.posten().get(i);
      var plek = "posten[" + i + "].";
      eis(o, !post.omschrijving().isBlank(), plek + "omschrijving", "fout.subsidie.post");
      var bedrag = post.bedrag() != null && post.bedrag().signum() > 0;
      eis(o, bedrag, plek + "bedrag", "fout.subsidie.postbedrag");
    }
    var gevraagd = b.gevraagd();
    if (gevraagd == null || gevraagd.signum() <= 0)
      eis(o, false, "gevraagd", "fout.subsidie.gevraagd");
    else if (gevraagd.compareTo(regeling.maximum()) > 0)
      eis(o, false, "gevraagd", "fout.subsidie.maximum", Bedrag.inVeld(regeling.maximum()));
    else if (gevraagd.compareTo(b.totaal()) > 0)
      eis(o, false, "gevraagd", "fout.subsidie.meerdanbegroot", Bedrag.inVeld(b.totaal()));
  }

  private void rijkssubsidie() {
    eis(
        Onderdeel.RIJKSSUBSIDIE,
        inhoud.rijkssubsidie() != null,
        "rijkssubsidie",
        "fout.subsidie.rijkssubsidie");
  }

  private void rekening() {
    var o = Onderdeel.REKENING;
    eis(o, rekening.klopt(), "iban", "fout.subsidie.iban");
    var naam = !rekening.tenaamstelling().isBlank();
    eis(o, naam, "tenaamstelling", "fout.subsidie.tenaamstelling");
  }

  private void eis(Onderdeel o, boolean klopt, String veld, String sleutel, Object... waarden) {
    if (klopt) return;
    fouten.computeIfAbsent(o, nieuw -> new ArrayList<>()).add(new Fout(veld, sleutel, waarden));
  }
}
