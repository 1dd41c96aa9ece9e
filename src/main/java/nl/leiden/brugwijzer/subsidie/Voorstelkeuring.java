package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import org.springframework.stereotype.Component;

/** Keurt een voorstel voor het besluit op een aanvraag (artikel 4:30, 4:31 en 4:35 Awb). */
@Component
class Voorstelkeuring {

  private final Bedrag bedrag;

  Voorstelkeuring(Bedrag bedrag) {
    this.bedrag = bedrag;
  }

  /**
   * @throws OngeldigeInvoer naast elk veld waar het aan schort
   */
  void keur(Aanvraag a, Voorstel v, Regelinginhoud regeling) {
    var fouten = new ArrayList<Fout>();
    if (v.soort() == Besluitsoort.VERLENING) keurVerlening(a, v, regeling, fouten);
    else if (v.soort() == Besluitsoort.WEIGERING || v.soort() == Besluitsoort.BUITEN_BEHANDELING)
      keurWeigering(v, fouten);
    else fouten.add(new Fout("soort", "fout.subsidie.voorstel"));
    if (v.motivering() == null || v.motivering().isBlank())
      fouten.add(new Fout("motivering", "fout.subsidie.motivering"));
    if (v.soort() != Besluitsoort.BUITEN_BEHANDELING) keurOordelen(v, regeling, fouten);
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private void keurVerlening(Aanvraag a, Voorstel v, Regelinginhoud regeling, List<Fout> fouten) {
    var gevraagd = a.inhoud().begroting().gevraagd();
    var hoogstens = gevraagd.min(regeling.maximum());
    var jaren = v.bedragen().stream().map(Jaarbedrag::schooljaar).toList();
    if (v.totaal().signum() == 0) fouten.add(new Fout("bedragen", "fout.subsidie.nietsverleend"));
    if (!a.inhoud().schooljaren().containsAll(jaren)
        || jaren.stream().distinct().count() < jaren.size())
      fouten.add(new Fout("bedragen", "fout.subsidie.anderjaar"));
    if (v.totaal().compareTo(hoogstens) > 0)
      fouten.add(new Fout("bedragen", "fout.subsidie.meerdangevraagd", bedrag.toon(hoogstens)));
    keurGrond(v, v.totaal().compareTo(gevraagd) < 0, fouten);
  }

  private static void keurWeigering(Voorstel v, List<Fout> fouten) {
    if (v.totaal().compareTo(BigDecimal.ZERO) != 0)
      fouten.add(new Fout("bedragen", "fout.subsidie.weigeringzonderbedrag"));
    keurGrond(v, true, fouten);
  }

  /** Wie minder geeft dan gevraagd, zegt op welke grond. */
  private static void keurGrond(Voorstel v, boolean minder, List<Fout> fouten) {
    if (minder && (v.grond() == null || !v.grond().past(v.soort())))
      fouten.add(new Fout("grond", "fout.subsidie.grond"));
    if (!minder && v.grond() != null) fouten.add(new Fout("grond", "fout.subsidie.geengrond"));
  }

  private static void keurOordelen(Voorstel v, Regelinginhoud regeling, List<Fout> fouten) {
    if (v.oordelen().size() != regeling.kwaliteitseisen().size())
      fouten.add(new Fout("oordelen", "fout.subsidie.oordelen"));
    for (var n = 0; n < v.oordelen().size(); n++) {
      var oordeel = v.oordelen().get(n);
      if (!oordeel.voldoet() && (oordeel.toelichting() == null || oordeel.toelichting().isBlank()))
        fouten.add(new Fout("oordelen[" + n + "].toelichting", "fout.subsidie.oordeel"));
    }
  }
}
