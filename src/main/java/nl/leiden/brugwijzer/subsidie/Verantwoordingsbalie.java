package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstand;
import nl.leiden.brugwijzer.subsidie.geld.Jaarstanden;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Waar een school verantwoordt wat zij met de subsidie deed (artikel 4:44 en 4:45 Awb). */
@Service
@Transactional
public class Verantwoordingsbalie {

  private final Subsidietoegang toegang;
  private final Verantwoordingen verantwoordingen;
  private final Jaarstanden jaarstanden;
  private final Aanvraagklok aanvraagklok;
  private final Vaststeltermijn vaststeltermijn;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Documenten documenten;
  private final Uitvoeringsbrieven brieven;
  private final Dagwoorden dagen;
  private final Stapwerk werk;
  private final Clock klok;

  Verantwoordingsbalie(
      Subsidietoegang toegang,
      Verantwoordingen verantwoordingen,
      Jaarstanden jaarstanden,
      Aanvraagklok aanvraagklok,
      Vaststeltermijn vaststeltermijn,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Documenten documenten,
      Uitvoeringsbrieven brieven,
      Dagwoorden dagen,
      Stapwerk werk,
      Clock klok) {
    this.toegang = toegang;
    this.verantwoordingen = verantwoordingen;
    this.jaarstanden = jaarstanden;
    this.aanvraagklok = aanvraagklok;
    this.vaststeltermijn = vaststeltermijn;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.documenten = documenten;
    this.brieven = brieven;
    this.dagen = dagen;
    this.werk = werk;
    this.klok = klok;
  }

  /**
   * Bewaart het concept; collega's van de school gaan erin verder.
   *
   * @param gezien de versie op het scherm; 0 als er nog niets was
   * @return de versie die nu bewaard is
   * @throws Ingehaald als een collega intussen iets bewaarde
   */
  public int bewaar(AanvraagId id, int gezien, Verantwoordingsinhoud inhoud, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.verantwoorden", id, wie);
    return schrijf(a, gezien, inhoud, wie).versie();
  }

  /**
   * Dient de verantwoording in; zij staat vanaf nu vast, met de documenten.
   *
   * @param taak de taak op het scherm, of null
   * @throws OngeldigeInvoer naast elk veld dat nog ontbreekt
   */
  public void dienIn(
      AanvraagId id, UUID taak, int gezien, Verantwoordingsinhoud inhoud, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.verantwoorden", id, wie);
    var onderhanden = werk.onderhanden(a, Stap.VERANTWOORDEN, taak, wie);
    var verantwoording = schrijf(a, gezien, inhoud, wie);
    keur(verantwoording.inhoud());
    verantwoording.legVast(wie, klok.instant());
    verantwoordingen.saveAndFlush(verantwoording);
    documenten.zetVast(Subsidieadres.verwijzing(id));
    aanvraagklok.klaar(id, Soort.VERANTWOORDEN, wie);
    naarVaststellen(a, wie);
    verslag.schrijf(a, "VERANTWOORD", null, wie);
    meldingen.aanKantoor(a, Rol.BELEID_ONDERWIJS, "subsidie.verantwoord");
    meldingen.aanSchool(a, "subsidie.verantwoordontvangen");
    werk.rondAf(onderhanden, wie, Stapantwoord.VERANTWOORD, null);
  }

  private Verantwoording schrijf(
      Aanvraag a, int gezien, Verantwoordingsinhoud inhoud, Gebruiker wie) {
    if (a.status() != Aanvraagstatus.VERLEEND) throw new KanNietMeer("fout.subsidie.stap");
    var v = verantwoordingen.findById(a.id().waarde()).orElseGet(() -> new Verantwoording(a.id()));
    if (v.vastgelegd() == null) Ingehaald.alsAnders(gezien, v.versie());
    var begin = Verantwoordingsinhoud.bij(a.inhoud(), schooljaren(a));
    v.schrijf(inhoud.op(begin), wie, klok.instant());
    return verantwoordingen.saveAndFlush(v);
  }

  private List<String> schooljaren(Aanvraag a) {
    return jaarstanden.van(a.id().waarde()).stream().map(Jaarstand::schooljaar).toList();
  }

  private void naarVaststellen(Aanvraag a, Gebruiker wie) {
    a.naar(Aanvraagstatus.VASTSTELLEN, ZonedDateTime.now(klok));
    vaststeltermijn.begin(a.id(), wie);
  }

  private static void keur(Verantwoordingsinhoud v) {
    var fouten = new ArrayList<Fout>();
    if (v.activiteiten().isBlank())
      fouten.add(new Fout("activiteiten", "fout.subsidie.activiteiten"));
    if (v.uren() == null) fouten.add(new Fout("uren", "fout.subsidie.urengewerkt"));
    for (var n = 0; n < v.kosten().size(); n++) {
      var regel = v.kosten().get(n);
      if (regel.gemaakt() == null)
        fouten.add(new Fout("kosten[" + n + "].gemaakt", "fout.subsidie.kosten"));
      if (regel.omschrijving().isBlank())
        fouten.add(new Fout("kosten[" + n + "].omschrijving", "fout.subsidie.waarvoor"));
    }
    keurJaren(v, fouten);
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private static void keurJaren(Verantwoordingsinhoud v, List<Fout> fouten) {
    var som = BigDecimal.ZERO;
    for (var n = 0; n < v.jaren().size(); n++) {
      var bedrag = v.jaren().get(n).bedrag();
      if (bedrag == null) fouten.add(new Fout("jaren[" + n + "].bedrag", "fout.subsidie.kosten"));
      else som = som.add(bedrag);
    }
    if (fouten.isEmpty() && som.compareTo(v.totaal()) != 0)
      fouten.add(
          new Fout("jaren[0].bedrag", "fout.subsidie.jarentotaal", Bedrag.inVeld(v.totaal())));
  }

  /**
   * Geeft een school die te laat is een nieuwe laatste dag.
   *
   * @param uiterlijk een dag na vandaag, hoogstens een jaar verder
   * @param toelichting voor de school; mag leeg zijn
   */
  public void geefUitstel(
      AanvraagId id, UUID taak, LocalDate uiterlijk, String toelichting, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.uitstel", id, wie, Rol.BELEID_ONDERWIJS);
    var onderhanden = werk.onderhanden(a, Stap.VERANTWOORDING_UITGEBLEVEN, taak, wie);
    var vandaag = LocalDate.now(klok);
    if (uiterlijk == null || !uiterlijk.isAfter(vandaag) || uiterlijk.isAfter(vandaag.plusYears(1)))
      throw new OngeldigeInvoer("dag", "fout.subsidie.uitsteldag");
    aanvraagklok.verander(
        id,
        Soort.VERANTWOORDEN,
        Klokslag.VERDAAGD,
        termijn -> Termijn.tot(termijn.bron(), termijn.sinds(), uiterlijk),
        wie);
    a.raakAan(ZonedDateTime.now(klok));
    verslag.schrijf(a, "UITSTEL", dagen.datum(uiterlijk), wie);
    brieven.uitstel(a, uiterlijk, Tekst.schoon(toelichting), wie);
    meldingen.aanSchool(a, "subsidie.uitstel");
    werk.rondAf(onderhanden, wie, Stapantwoord.UITSTEL, null);
  }

  /** Stelt vast zonder verantwoording (artikel 4:47 Awb). */
  public void ambtshalve(AanvraagId id, UUID taak, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.ambtshalve", id, wie, Rol.BELEID_ONDERWIJS);
    var onderhanden = werk.onderhanden(a, Stap.VERANTWOORDING_UITGEBLEVEN, taak, wie);
    aanvraagklok.klaar(id, Soort.VERANTWOORDEN, wie);
    naarVaststellen(a, wie);
    verslag.schrijf(a, "AMBTSHALVE", null, wie);
    meldingen.aanSchool(a, "subsidie.ambtshalve");
    werk.rondAf(onderhanden, wie, Stapantwoord.AMBTSHALVE, wie.werkVan());
  }
}
