package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld.School;
import nl.leiden.brugwijzer.subsidie.geld.Bankexport;
import nl.leiden.brugwijzer.subsidie.geld.Betaalbalie;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Verleende aanvragen op een eigen regeling met meer schooljaren, en wat daarvan betaald is. */
@Component
class Uitvoeringswereld {

  static final String EERSTE = "2026-2027";
  static final String TWEEDE = "2027-2028";
  static final String DERDE = "2028-2029";

  private final Subsidiewereld wereld;
  private final Subsidieregelingbeheer beheer;
  private final Aanvraagbegin begin;
  private final Aanvraagbalie aanvraagbalie;
  private final Volledigheidsbalie volledigheid;
  private final Besluitbalie besluitbalie;
  private final Betaalbalie betaalbalie;
  private final Bankexport export;
  private final Taken taken;
  private final JdbcClient jdbc;

  Uitvoeringswereld(
      Subsidiewereld wereld,
      Subsidieregelingbeheer beheer,
      Aanvraagbegin begin,
      Aanvraagbalie aanvraagbalie,
      Volledigheidsbalie volledigheid,
      Besluitbalie besluitbalie,
      Betaalbalie betaalbalie,
      Bankexport export,
      Taken taken,
      JdbcClient jdbc) {
    this.wereld = wereld;
    this.beheer = beheer;
    this.begin = begin;
    this.aanvraagbalie = aanvraagbalie;
    this.volledigheid = volledigheid;
    this.besluitbalie = besluitbalie;
    this.betaalbalie = betaalbalie;
    this.export = export;
    this.taken = taken;
    this.jdbc = jdbc;
  }

  static Jaarbedrag voor(String schooljaar, String bedrag) {
    return new Jaarbedrag(schooljaar, new BigDecimal(bedrag));
  }

  /** Een eigen regeling voor drie schooljaren. */
  UUID regeling() {
    var code = "proef-" + UUID.randomUUID().toString().substring(0, 8);
    return wereld.gepubliceerd(code, drieJaar());
  }

  /** De volgende versie van dezelfde regeling. */
  UUID volgendeVersie(UUID regeling) {
    var beleid = wereld.kantoor(Rol.BELEID_ONDERWIJS);
    var id = beheer.volgOp(regeling, beleid);
    beheer.publiceer(id, beheer.lees(id, beleid).versie(), beleid);
    return id;
  }

  private static Regelinginhoud drieJaar() {
    var r =
        Voorbeeldregeling.metPlafond(
            LocalDate.of(2026, 11, 1), LocalDate.of(2027, 6, 1), "320000.00");
    return new Regelinginhoud(
        r.naam(),
        r.grondslag(),
        r.bron(),
        r.bronDatum(),
        r.voorbeeld(),
        r.voorbeeldUitleg(),
        Stream.of(EERSTE, TWEEDE, DERDE)
            .map(jaar -> new Regelinginhoud.Plafond(jaar, new BigDecimal("320000.00")))
            .toList(),
        r.venster(),
        r.soorten(),
        r.maximum(),
        r.verdeling(),
        r.beslistermijn(),
        r.aanvultermijn(),
        r.betaalmomenten(),
        r.verantwoordenUiterlijk(),
        r.kwaliteitseisen(),
        r.urenadvies());
  }

  /** Een verleende aanvraag; samen zijn de bedragen wat de school vroeg. */
  AanvraagId verleend(UUID regeling, School school, Gebruiker beleid, Jaarbedrag... bedragen) {
    var id = ingediend(regeling, school, bedragen);
    volledigheid.volledig(id, null, beleid);
    besluitbalie.legVoor(id, Ronde.AANVRAAG, null, verlening(bedragen), beleid);
    besluitbalie.neem(id, Ronde.AANVRAAG, null, wereld.kantoor(Rol.BESLISSER));
    wereld.maakBekend(id, Ronde.AANVRAAG, beleid);
    return id;
  }

  static Voorstel verlening(Jaarbedrag... bedragen) {
    var oordelen = List.of(new Voorstel.Oordeel(true, ""));
    return new Voorstel(
        Besluitsoort.VERLENING, null, List.of(bedragen), "Alles klopt.", oordelen, null);
  }

  AanvraagId ingediend(UUID regeling, School school, Jaarbedrag... bedragen) {
    var id = begin.begin(regeling, school.vestiging(), school.directeur());
    wereld.schrijf(id, inhoud(bedragen), Voorbeeldregeling.rekening(), school.directeur());
    aanvraagbalie.dienIn(id, wereld.versie(id), true, school.directeur());
    return id;
  }

  private static Aanvraaginhoud inhoud(Jaarbedrag... bedragen) {
    var a = Voorbeeldregeling.compleet();
    var samen = Stream.of(bedragen).map(Jaarbedrag::bedrag).reduce(BigDecimal::add).orElseThrow();
    return new Aanvraaginhoud(
        Stream.of(bedragen).map(Jaarbedrag::schooljaar).toList(),
        a.populatie(),
        a.uitdagingen(),
        a.schoolweging(),
        a.spreidingscijfer(),
        a.achterstandsscore(),
        a.uren(),
        a.werkgever(),
        a.kwaliteit(),
        new Begroting(List.of(new Begroting.Post("Loon", samen)), samen),
        a.rijkssubsidie());
  }

  /** Betaalt wat er voor dit schooljaar gepland staat. */
  void betaal(AanvraagId id, String schooljaar) {
    var keuze =
        jdbc.sql("select id from betaling where aanvraag_id = ? and schooljaar = ?")
            .params(id.waarde(), schooljaar)
            .query(UUID.class)
            .list();
    betaalbalie.zetKlaar(keuze, wereld.kantoor(Rol.FINANCIEN));
    betaalbalie.geefVrij(keuze, wereld.kantoor(Rol.FINANCIEN));
    export.exporteer(UUID.randomUUID(), wereld.kantoor(Rol.FINANCIEN));
    betaalbalie.meldBetaald(keuze, Testklok.BEGIN.toLocalDate(), wereld.kantoor(Rol.FINANCIEN));
  }

  /** Een verantwoording met alles erin: zo veel kostte het loon. */
  static Verantwoordingsinhoud verantwoording(String loon, Jaarbedrag... jaren) {
    return new Verantwoordingsinhoud(
        "Elke ochtend inloop voor ouders.",
        new BigDecimal("14"),
        List.of(new Verantwoordingsinhoud.Kosten("", null, new BigDecimal(loon))),
        Stream.of(jaren)
            .map(j -> new Verantwoordingsinhoud.Jaarkosten(j.schooljaar(), j.bedrag()))
            .toList(),
        "");
  }

  /**
   * Besluit in deze ronde zoals voorgesteld, en maakt het bekend; eerst de zienswijze, zo nodig.
   */
  void doorloop(AanvraagId id, Ronde ronde, Voorstel voorstel, School school, Gebruiker beleid) {
    besluitbalie.legVoor(id, ronde, null, voorstel, beleid);
    if (stappen(id).contains(ronde.zienswijze().id())) {
      besluitbalie.zienswijze(id, ronde, null, "Wij zien dat anders.", school.directeur());
      besluitbalie.legVoor(id, ronde, null, voorstel, beleid);
    }
    besluitbalie.neem(id, ronde, null, wereld.kantoor(Rol.BESLISSER));
    wereld.maakBekend(id, ronde, beleid);
  }

  List<String> stappen(AanvraagId id) {
    return taken.vanZaak(id.waarde()).stream().map(Taak::stap).sorted().toList();
  }

  /** De namen van de brieven bij een aanvraag. */
  List<String> brieven(AanvraagId id) {
    return jdbc.sql("select naam from document where zaak_id = ? and status = 'DEFINITIEF'")
        .param(id.waarde())
        .query(String.class)
        .list();
  }

  /** Wie een bericht van deze soort kreeg. */
  List<String> berichten(AanvraagId id, String soort) {
    return jdbc.sql("select aan from bericht where zaak_id = ? and soort = ?")
        .params(id.waarde(), soort)
        .query(String.class)
        .list();
  }
}
