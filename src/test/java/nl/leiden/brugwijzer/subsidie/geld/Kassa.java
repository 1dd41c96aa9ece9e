package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Eigen regelingen, aanvragen en mensen, zodat elke proef met haar eigen geld werkt. */
@Component
public class Kassa {

  static final String JAAR = "2026-2027";
  static final String VORIG_JAAR = "2025-2026";
  static final LocalDate BEKEND = Testklok.BEGIN.toLocalDate();
  public static final String IBAN = "NL91ABNA0417164300";

  private final Plafond plafond;
  private final Betaalplanning planning;
  private final Betaalbalie balie;
  private final Bankexport export;
  private final Vaststelling vaststelling;
  private final Proefmensen mensen;
  private final JdbcClient jdbc;

  Kassa(
      Plafond plafond,
      Betaalplanning planning,
      Betaalbalie balie,
      Bankexport export,
      Vaststelling vaststelling,
      Proefmensen mensen,
      JdbcClient jdbc) {
    this.balie = balie;
    this.export = export;
    this.vaststelling = vaststelling;
    this.plafond = plafond;
    this.planning = planning;
    this.mensen = mensen;
    this.jdbc = jdbc;
  }

  static BigDecimal euro(String bedrag) {
    return new BigDecimal(bedrag).setScale(2);
  }

  static Jaarbedrag voor(String jaar, String bedrag) {
    return new Jaarbedrag(jaar, new BigDecimal(bedrag));
  }

  /** Een regeling met een plafond voor dit jaar. */
  String regeling(String bedrag) {
    var code = "proef-" + UUID.randomUUID();
    plafond.stelIn(code, voor(JAAR, bedrag), "proef, 16-11-2026", true);
    return code;
  }

  /** Zoveel volledige aanvragen, in de volgorde waarin ze binnenkwamen. */
  List<UUID> aanvragen(String regeling, int aantal) {
    return IntStream.range(0, aantal).mapToObj(n -> aanvraag(regeling, n)).toList();
  }

  UUID aanvraag(String regeling, int minuut) {
    var id = UUID.randomUUID();
    Instant moment = Testklok.BEGIN.toInstant().plusSeconds(minuut * 60L);
    plafond.neemOp(regeling, id, moment);
    return id;
  }

  Gebruiker beslisser() {
    return mensen.met(Rol.BESLISSER);
  }

  public Gebruiker financien() {
    return mensen.met(Rol.FINANCIEN);
  }

  void reserveer(String regeling, UUID aanvraag, String bedrag) {
    plafond.reserveer(
        aanvraag, UUID.randomUUID(), regeling, List.of(voor(JAAR, bedrag)), beslisser());
  }

  /** Een verleende aanvraag met deze betaalmomenten; geeft de aanvraag. */
  UUID verleend(String regeling, List<Jaarbedrag> bedragen, List<Betaalmoment> momenten) {
    var aanvraag = aanvraag(regeling, 0);
    verleend(aanvraag, regeling, bedragen, momenten, BEKEND);
    return aanvraag;
  }

  private void verleend(
      UUID aanvraag,
      String regeling,
      List<Jaarbedrag> bedragen,
      List<Betaalmoment> momenten,
      LocalDate bekend) {
    var besluit = UUID.randomUUID();
    plafond.reserveer(aanvraag, besluit, regeling, bedragen, beslisser());
    var verlening =
        new Verlening(aanvraag, "S-" + letters(8), mensen.vestiging(), besluit, regeling);
    planning.legVast(verlening, bedragen, momenten, rekening(), bekend, "beslisser");
  }

  /** Een verleende aanvraag die in twee gelijke delen betaald wordt. */
  public UUID verleend(String bedrag) {
    var regeling = regeling(bedrag);
    return verleend(regeling, List.of(voor(JAAR, bedrag)), helften());
  }

  /** Hetzelfde, maar zo lang geleden dat het boven aan elke lijst staat. */
  public UUID langGeledenVerleend(String bedrag) {
    var regeling = regeling(bedrag);
    var aanvraag = aanvraag(regeling, 0);
    verleend(aanvraag, regeling, List.of(voor(JAAR, bedrag)), helften(), BEKEND.minusYears(5));
    return aanvraag;
  }

  static List<Betaalmoment> helften() {
    var half = new BigDecimal(50);
    return List.of(new Betaalmoment(null, half), new Betaalmoment(LocalDate.of(2027, 3, 1), half));
  }

  static Betaalrekening rekening() {
    return new Betaalrekening("Stichting Proef", IBAN);
  }

  /** Een betaling in elke toestand, op naam; en het bestand waarin er een naar de bank ging. */
  public Map<String, String> inElkeToestand(UUID aanvraag) {
    var weg = betalingen(aanvraag);
    var rest = betalingen(verleend("400"));
    var klaar = betalingen(verleend("400"));
    vrij(weg);
    var batch = export.exporteer(UUID.randomUUID(), financien());
    vrij(rest);
    balie.zetKlaar(klaar.subList(0, 1), financien());
    return Map.of(
        "betalingen", weg.get(0).toString(),
        "bestanden", batch.toString(),
        "klaargezet", klaar.get(0).toString(),
        "gepland", klaar.get(1).toString());
  }

  /** Een aanvraag waarvan een school een deel terugbetaalt. */
  public UUID teruggevorderd() {
    var aanvraag = UUID.randomUUID();
    afgerekend(aanvraag);
    return aanvraag;
  }

  /** Verleent, betaalt en stelt lager vast: 400, waarvan de school er 150 houdt. */
  public void afgerekend(UUID aanvraag) {
    var regeling = regeling("400");
    plafond.neemOp(regeling, aanvraag, Testklok.BEGIN.toInstant());
    verleend(aanvraag, regeling, List.of(voor(JAAR, "400")), helften(), BEKEND);
    betaal(aanvraag);
    vaststelling.stelVast(
        aanvraag, UUID.randomUUID(), List.of(voor(JAAR, "150")), BEKEND, "beslisser");
  }

  /** Betaalt alles wat er voor een aanvraag gepland staat. */
  public void betaal(UUID aanvraag) {
    var termijnen = betalingen(aanvraag);
    vrij(termijnen);
    export.exporteer(UUID.randomUUID(), financien());
    balie.meldBetaald(termijnen, BEKEND, financien());
  }

  private void vrij(List<UUID> keuze) {
    balie.zetKlaar(keuze, financien());
    balie.geefVrij(keuze, financien());
  }

  /** De betalingen van een aanvraag, in volgorde. */
  public List<UUID> betalingen(UUID aanvraag) {
    return jdbc.sql(
            "select id from betaling where aanvraag_id = ? order by volgnummer, vervangt nulls first")
        .param(aanvraag)
        .query(UUID.class)
        .list();
  }

  /** De naam van de school waarvoor een aanvraag is. */
  public String schoolVan(UUID aanvraag) {
    return jdbc.sql(
            """
            select distinct v.roepnaam from betaling b join vestiging v on v.brin6 = b.vestiging
            where b.aanvraag_id = ?
            """)
        .param(aanvraag)
        .query(String.class)
        .single();
  }

  List<String> standen(UUID aanvraag) {
    return jdbc.sql(
            """
            select soort || ' ' || volgnummer || ' ' || bedrag || ' ' || status from betaling
            where aanvraag_id = ? order by volgnummer, vervangt nulls first
            """)
        .param(aanvraag)
        .query(String.class)
        .list();
  }

  Plafondstand stand(String regeling) {
    return plafond.stand(regeling, JAAR);
  }

  String regelingVan(UUID aanvraag) {
    return jdbc.sql("select distinct regeling from plafondboeking where aanvraag_id = ?")
        .param(aanvraag)
        .query(String.class)
        .single();
  }

  private static String letters(int lengte) {
    return UUID.randomUUID().toString().replaceAll("[0-9-]", "x").substring(0, lengte);
  }
}
