package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.document.Proefmap;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.subsidie.geld.Jaarbedrag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Een school met haar bestuur, en een regeling waarop zij kan aanvragen. */
@Component
public class Subsidiewereld {

  /** De regeling die alle proeven delen: anders staan er op een scherm honderden. */
  public static final String CODE = "proef-open";

  /** Genoeg voor alle proeven samen. */
  private static final String RUIM = "90000000.00";

  private final Subsidieregelingbeheer beheer;
  private final Aanvraagbegin begin;
  private final Aanvraagbalie balie;
  private final Volledigheidsbalie volledigheid;
  private final Besluitbalie besluitbalie;
  private final Bezwaarbalie bezwaarbalie;
  private final Verantwoordingsbalie verantwoordingsbalie;
  private final Proefmap proefmap;
  private final Proefmensen mensen;
  private final JdbcClient jdbc;

  Subsidiewereld(
      Subsidieregelingbeheer beheer,
      Aanvraagbegin begin,
      Aanvraagbalie balie,
      Volledigheidsbalie volledigheid,
      Besluitbalie besluitbalie,
      Bezwaarbalie bezwaarbalie,
      Verantwoordingsbalie verantwoordingsbalie,
      Proefmap proefmap,
      Proefmensen mensen,
      JdbcClient jdbc) {
    this.beheer = beheer;
    this.begin = begin;
    this.balie = balie;
    this.volledigheid = volledigheid;
    this.besluitbalie = besluitbalie;
    this.bezwaarbalie = bezwaarbalie;
    this.verantwoordingsbalie = verantwoordingsbalie;
    this.proefmap = proefmap;
    this.mensen = mensen;
    this.jdbc = jdbc;
  }

  /** De mensen van een school. */
  public record School(String vestiging, Gebruiker directeur, Gebruiker bestuur) {}

  /** Een nieuwe school met een directeur en een bestuur. */
  public School school() {
    return bij(mensen.vestiging());
  }

  /** Geeft een school die er al is een directeur en een bestuur. */
  public School bij(String vestiging) {
    var bestuur = mensen.organisatie();
    jdbc.sql("update vestiging set bestuur = ? where brin6 = ?")
        .params(bestuur, vestiging)
        .update();
    return new School(
        vestiging,
        mensen.nieuw(Rol.DIRECTEUR, bestuur, vestiging),
        mensen.nieuw(Rol.SCHOOLBESTUUR, bestuur, null));
  }

  /** De geldende versie van de gedeelde regeling; zij is open tot ver na de proefdag. */
  public UUID open() {
    return beheer.geldend().stream()
        .filter(v -> v.code().equals(CODE))
        .findFirst()
        .map(Regelingversie::id)
        .orElseGet(
            () ->
                gepubliceerd(
                    CODE,
                    Voorbeeldregeling.metPlafond(
                        LocalDate.of(2026, 11, 1), LocalDate.of(2027, 6, 1), RUIM)));
  }

  /** De geldende versie van de regeling uit de demo. */
  public UUID vanDeDemo() {
    return beheer.geldend().stream()
        .filter(v -> v.code().equals("inzet-brugfunctionaris"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** Een volgend concept van de gedeelde regeling. */
  public UUID concept() {
    return beheer.volgOp(open(), mensen.met(Rol.BELEID_ONDERWIJS));
  }

  /** Een gepubliceerde regeling met deze inhoud. */
  public UUID gepubliceerd(String code, Regelinginhoud inhoud) {
    var beleid = mensen.met(Rol.BELEID_ONDERWIJS);
    var id = beheer.maak(UUID.randomUUID(), code, inhoud, beleid);
    beheer.publiceer(id, beheer.lees(id, beleid).versie(), beleid);
    return id;
  }

  /** Een leeg concept van deze school. */
  public AanvraagId begonnen(School school) {
    return begin.begin(open(), school.vestiging(), school.directeur());
  }

  /** Een concept waar niets meer aan ontbreekt. */
  public AanvraagId compleet(School school) {
    var id = begonnen(school);
    schrijf(id, Voorbeeldregeling.compleet(), Voorbeeldregeling.rekening(), school.directeur());
    return id;
  }

  /** Schrijft elk onderdeel. */
  public void schrijf(AanvraagId id, Aanvraaginhoud inhoud, Rekening rekening, Gebruiker wie) {
    for (var o : Onderdeel.values()) balie.bewaar(id, o, versie(id), inhoud, rekening, wie);
  }

  /** Een bestand bij een concept. */
  public UUID bestand(AanvraagId id, Gebruiker wie) {
    return proefmap.bestand(Subsidieadres.verwijzing(id), wie);
  }

  /** Een ingediende aanvraag, met een bestand. */
  public AanvraagId ingediend(School school) {
    var id = compleet(school);
    bestand(id, school.directeur());
    balie.dienIn(id, versie(id), true, school.directeur());
    return id;
  }

  /** Een ingediende aanvraag waarin deze tekst staat. */
  public AanvraagId ingediend(School school, String populatie) {
    var id = begonnen(school);
    var inhoud = Voorbeeldregeling.compleet();
    schrijf(id, inhoud, Voorbeeldregeling.rekening(), school.directeur());
    balie.bewaar(
        id,
        Onderdeel.OUDERS,
        versie(id),
        new Aanvraaginhoud(
            inhoud.schooljaren(),
            populatie,
            inhoud.uitdagingen(),
            inhoud.schoolweging(),
            inhoud.spreidingscijfer(),
            inhoud.achterstandsscore(),
            inhoud.uren(),
            inhoud.werkgever(),
            inhoud.kwaliteit(),
            inhoud.begroting(),
            inhoud.rijkssubsidie()),
        Voorbeeldregeling.rekening(),
        school.directeur());
    balie.dienIn(id, versie(id), true, school.directeur());
    return id;
  }

  /** Een ingediende aanvraag waarvan de beslistermijn vandaag begint. */
  public AanvraagId ontvangen(School school) {
    var regeling =
        beheer.geldend().stream()
            .filter(v -> v.code().equals("proef-ontvangst"))
            .findFirst()
            .map(Regelingversie::id)
            .orElseGet(() -> gepubliceerd("proef-ontvangst", Voorbeeldregeling.opOntvangst()));
    var id = begin.begin(regeling, school.vestiging(), school.directeur());
    schrijf(id, Voorbeeldregeling.compleet(), Voorbeeldregeling.rekening(), school.directeur());
    bestand(id, school.directeur());
    balie.dienIn(id, versie(id), true, school.directeur());
    return id;
  }

  /** Legt een verlening van alles voor. */
  public void voorgelegd(AanvraagId id, Gebruiker beleid) {
    besluitbalie.legVoor(id, Ronde.AANVRAAG, null, verlenen("40000.00"), beleid);
  }

  /** De versie van een aanvraag nu. */
  public int versie(AanvraagId id) {
    return jdbc.sql("select versie from aanvraag where id = ?")
        .param(id.waarde())
        .query(Integer.class)
        .single();
  }

  /** Iemand van de gemeente met deze rol. */
  public Gebruiker kantoor(Rol rol) {
    return mensen.nieuw(rol, "gemeente", null);
  }

  /** Dezelfde mens, opnieuw aangemeld. */
  public Gebruiker opnieuw(Gebruiker wie) {
    return mensen.bestaande(wie.gebruikersnaam());
  }

  /** Iemand werkt er niet meer. */
  public void vertrekt(Gebruiker wie) {
    mensen.vertrekt(wie);
  }

  /** Een aanvraag die volledig is en beoordeeld wordt door deze medewerker. */
  public AanvraagId inBeoordeling(School school, Gebruiker beleid) {
    var id = ingediend(school);
    volledigheid.volledig(id, null, beleid);
    return id;
  }

  /** Een voorgelegde verlening van alles wat gevraagd is, op een eigen regeling. */
  public AanvraagId voorgelegdOp(UUID regeling, School school, Gebruiker beleid) {
    var id = begin.begin(regeling, school.vestiging(), school.directeur());
    schrijf(id, Voorbeeldregeling.compleet(), Voorbeeldregeling.rekening(), school.directeur());
    balie.dienIn(id, versie(id), true, school.directeur());
    volledigheid.volledig(id, null, beleid);
    besluitbalie.legVoor(id, Ronde.AANVRAAG, null, verlenen("40000.00"), beleid);
    return id;
  }

  /** Een ingediende aanvraag waar de gemeente iets bij mist. */
  public AanvraagId omAanvullingGevraagd(School school, Gebruiker beleid) {
    var id = ingediend(school);
    var tijd = volledigheid.aanvultijd(id, beleid).standaard();
    volledigheid.vraagAanvulling(id, null, List.of("De begroting."), tijd, beleid);
    return id;
  }

  /** Een voorstel om alles te verlenen wat {@link Voorbeeldregeling#compleet} vraagt. */
  public static Voorstel verlenen(String bedrag) {
    return new Voorstel(
        Besluitsoort.VERLENING,
        null,
        List.of(new Jaarbedrag("2026-2027", new BigDecimal(bedrag))),
        "De school voldoet aan alle eisen.",
        List.of(new Voorstel.Oordeel(true, "")),
        null);
  }

  /** Een voorstel om een euro te verlenen: proeven die er veel nodig hebben, delen een plafond. */
  public static Voorstel klein() {
    return new Voorstel(
        Besluitsoort.VERLENING,
        Besluitgrond.MAXIMUM,
        List.of(new Jaarbedrag("2026-2027", new BigDecimal("1.00"))),
        "Meer past niet in de regeling.",
        List.of(new Voorstel.Oordeel(true, "")),
        null);
  }

  /** Een voorstel om te weigeren. */
  public static Voorstel weigeren(Besluitgrond grond) {
    return new Voorstel(
        Besluitsoort.WEIGERING,
        grond,
        List.of(),
        "Dat blijkt uit de stukken.",
        List.of(new Voorstel.Oordeel(true, "")),
        null);
  }

  /** Een aanvraag waarover iemand dit voorlegde. */
  public AanvraagId voorgelegd(School school, Voorstel voorstel) {
    var beleid = kantoor(Rol.BELEID_ONDERWIJS);
    var id = inBeoordeling(school, beleid);
    besluitbalie.legVoor(id, Ronde.AANVRAAG, null, voorstel, beleid);
    return id;
  }

  /** Een aanvraag waarover een ander besloot zoals voorgesteld. */
  public AanvraagId besloten(School school, Voorstel voorstel, Gebruiker beleid) {
    var id = inBeoordeling(school, beleid);
    besluitbalie.legVoor(id, Ronde.AANVRAAG, null, voorstel, beleid);
    besluitbalie.neem(id, Ronde.AANVRAAG, null, kantoor(Rol.BESLISSER));
    return id;
  }

  /** Een aanvraag die verleend en bekendgemaakt is. */
  public AanvraagId verleend(School school, Gebruiker beleid) {
    var id = besloten(school, verlenen("40000.00"), beleid);
    maakBekend(id, Ronde.AANVRAAG, beleid);
    return id;
  }

  /** Een verleende aanvraag die op driekwart is vastgesteld, nadat de school gehoord was. */
  public AanvraagId lagerVastgesteld(School school, Gebruiker beleid, Gebruiker beslisser) {
    var id = verleend(school, beleid);
    verantwoordingsbalie.dienIn(id, null, 0, verantwoording(), school.directeur());
    var voorstel =
        Voorstel.van(
            Besluitsoort.VASTSTELLING,
            Besluitgrond.LAGER_ACTIVITEITEN,
            List.of(new Jaarbedrag("2026-2027", new BigDecimal("30000.00"))),
            "Vier ochtenden in plaats van vijf.");
    besluitbalie.legVoor(id, Ronde.VASTSTELLING, null, voorstel, beleid);
    besluitbalie.zienswijze(id, Ronde.VASTSTELLING, null, "Dat klopt niet.", school.directeur());
    besluitbalie.legVoor(id, Ronde.VASTSTELLING, null, voorstel, beleid);
    besluitbalie.neem(id, Ronde.VASTSTELLING, null, beslisser);
    maakBekend(id, Ronde.VASTSTELLING, beleid);
    return id;
  }

  private static Verantwoordingsinhoud verantwoording() {
    return new Verantwoordingsinhoud(
        "Inloop, vier ochtenden per week.",
        new BigDecimal("12"),
        List.of(
            new Verantwoordingsinhoud.Kosten("", null, new BigDecimal("29000.00")),
            new Verantwoordingsinhoud.Kosten("", null, new BigDecimal("1000.00"))),
        List.of(),
        "");
  }

  /** Een aanvraag die geweigerd en bekendgemaakt is, door mensen die verder niets doen. */
  public AanvraagId geweigerd(School school) {
    var beleid = kantoor(Rol.BELEID_ONDERWIJS);
    var id = besloten(school, weigeren(Besluitgrond.RIJKSSUBSIDIE), beleid);
    maakBekend(id, Ronde.AANVRAAG, beleid);
    return id;
  }

  /** Een aanvraag die voor een klein bedrag verleend en bekendgemaakt is. */
  public AanvraagId kleinVerleend(School school, Gebruiker beleid) {
    var id = besloten(school, klein(), beleid);
    maakBekend(id, Ronde.AANVRAAG, beleid);
    return id;
  }

  /**
   * Bezwaar tegen het laatst bekendgemaakte besluit.
   *
   * @param gronden leeg als die nog komen
   */
  public UUID bezwaar(AanvraagId id, String gronden, Gebruiker wie) {
    return bezwaarbalie.maak(id, UUID.randomUUID(), besluit(id), gronden, gronden.isEmpty(), wie);
  }

  /** Het laatst bekendgemaakte besluit. */
  public UUID besluit(AanvraagId id) {
    return jdbc.sql(
            """
            select id from besluit where aanvraag_id = ? and stand = 'BEKENDGEMAAKT'
            order by genomen_op desc limit 1
            """)
        .param(id.waarde())
        .query(UUID.class)
        .single();
  }

  /** Maakt bekend met de brief die er ligt. */
  public void maakBekend(AanvraagId id, Ronde ronde, Gebruiker beleid) {
    besluitbalie.maakBekend(id, ronde, null, hash(id, ronde), beleid);
  }

  /** De hash van de brief bij het besluit dat nog niet bekend is. */
  public String hash(AanvraagId id, Ronde ronde) {
    return jdbc.sql(
            """
            select d.sha256 from besluit b join document d on d.id = b.brief_id
            where b.aanvraag_id = ? and b.ronde = ? and b.stand = 'GENOMEN'
            """)
        .params(id.waarde(), ronde.name())
        .query(String.class)
        .single();
  }
}
