package nl.leiden.brugwijzer.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Wereld;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld.School;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Twee scholen met elk een team, en merktekens waaraan te zien is wat van wie is. */
@Component
class Speelveld {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ZAKEN = 12;

  private final Loop loop;
  private final Proefmensen mensen;
  private final Programma programma;
  private final JdbcClient jdbc;
  private final Clock klok;
  private final Subsidiewereld subsidies;
  private final Signaalwereld signalen;

  Speelveld(
      Loop loop,
      Proefmensen mensen,
      Programma programma,
      JdbcClient jdbc,
      Clock klok,
      Subsidiewereld subsidies,
      Signaalwereld signalen) {
    this.subsidies = subsidies;
    this.signalen = signalen;
    this.loop = loop;
    this.mensen = mensen;
    this.programma = programma;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Iemand die verzoeken doet.
   *
   * @param ids waaruit hij kiest, per soort: van zichzelf en van anderen
   * @param verboden wat hij nooit te zien krijgt
   */
  record Speler(
      String naam,
      Programma.Gesprek gesprek,
      Map<String, List<String>> ids,
      List<String> verboden) {}

  /** Eén kant: een school met een team. */
  private record Kant(Wereld wereld, School school, String merk, Map<String, List<String>> ids) {

    List<String> alles() {
      return samen(gezin(), subsidie());
    }

    List<String> gezin() {
      return List.of("label-" + merk, "naam-" + merk, "tekst-" + merk);
    }

    /** Een signaal ziet wie het stuurde en het kantoor, verder niemand. */
    List<String> signaal() {
      return List.of("signaal-" + merk);
    }

    List<String> subsidie() {
      return List.of("ouders-" + merk);
    }

    /** De naam deelt de ouder met het team; de rest niet. */
    List<String> nietVoorTeam() {
      return List.of("label-" + merk, "tekst-" + merk, "ouders-" + merk);
    }
  }

  List<Speler> zetNeer() throws Exception {
    var a = kant();
    var b = kant();
    var spelers = new ArrayList<Speler>();
    voegToe(spelers, a, b);
    voegToe(spelers, b, a);
    var beide = samen(a.alles(), b.alles());
    var openbaar = ids(a.ids(), b.ids());
    for (var rol : List.of(Rol.BELEID_ARMOEDE, Rol.PROJECTLEIDER, Rol.APPLICATIEBEHEERDER))
      spelers.add(speler(mensen.met(rol), openbaar, beide));
    var gezinnen = samen(a.gezin(), b.gezin());
    for (var rol : List.of(Rol.BELEID_ONDERWIJS, Rol.BESLISSER, Rol.FINANCIEN))
      spelers.add(speler(subsidies.kantoor(rol), openbaar, gezinnen));
    spelers.add(new Speler("niemand", programma.onbekende(), openbaar, beide));
    return spelers;
  }

  private void voegToe(List<Speler> spelers, Kant zelf, Kant ander) {
    var w = zelf.wereld();
    var ids = ids(zelf.ids(), zelf.ids(), ander.ids());
    // Niet de bestemming van de ander: daarheen verwijzen mag, en dan ziet dat team het terecht.
    ids.put("instanties", zelf.ids().get("instanties"));
    for (var wie : List.of(w.bo(), w.collega()))
      spelers.add(speler(wie, ids, samen(zelf.subsidie(), ander.alles(), ander.signaal())));
    for (var wie : List.of(w.noor(), w.leider()))
      spelers.add(speler(wie, ids, samen(zelf.nietVoorTeam(), zelf.signaal(), ander.alles())));
    for (var wie : List.of(zelf.school().directeur(), zelf.school().bestuur()))
      spelers.add(speler(wie, ids, samen(zelf.gezin(), zelf.signaal(), ander.alles())));
  }

  private Speler speler(Gebruiker wie, Map<String, List<String>> ids, List<String> verboden) {
    return new Speler(wie.rol().name(), programma.als(wie), ids, verboden);
  }

  private Kant kant() throws Exception {
    var wereld = loop.wereld();
    var merk = UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    var bo = programma.als(wereld.bo());
    var gezinnen = new ArrayList<String>();
    var doorverwijzingen = new ArrayList<String>();
    var contactmomenten = new ArrayList<String>();
    for (var i = 0; i < ZAKEN; i++) {
      var gezin = id(bo.doe("/api/v1/gezinnen", gezin(merk, i)).body());
      gezinnen.add(gezin);
      var bestemming =
          List.of(wereld.metAccount(), wereld.zonderAccount(), wereld.regeling()).get(i % 3);
      doorverwijzingen.add(
          id(bo.doe("/api/v1/doorverwijzingen", opdracht(gezin, bestemming, merk)).body()));
      contactmomenten.add(id(bo.doe("/api/v1/contactmomenten", contact(gezin)).body()));
    }
    var school = subsidies.bij(wereld.school());
    var aanvragen = new ArrayList<String>();
    for (var i = 0; i < 3; i++) aanvragen.add(subsidies.ingediend(school, "ouders-" + merk) + "");
    aanvragen.add(subsidies.begonnen(school) + "");
    var gemeld = new ArrayList<String>();
    for (var i = 0; i < 3; i++)
      gemeld.add(
          signalen.gemeld(Signaalwereld.inhoud("De toets, signaal-" + merk), wereld.bo()) + "");
    var taken =
        jdbc.sql("select id::text from taak where vestiging = ?")
            .param(wereld.school())
            .query(String.class)
            .list();
    var instanties = List.of(wereld.metAccount() + "", wereld.zonderAccount() + "");
    var ids =
        Map.of(
            "gezinnen", gezinnen,
            "doorverwijzingen", doorverwijzingen,
            "contactmomenten", contactmomenten,
            "taken", taken,
            "instanties", instanties,
            "regelingen", List.of(wereld.regeling() + ""),
            "subsidieaanvragen", aanvragen,
            "signalen", gemeld);
    return new Kant(wereld, school, merk, ids);
  }

  private static Map<String, Object> gezin(String merk, int i) {
    return Map.of(
        "label", "label-" + merk + " " + i, "contactnaam", "naam-" + merk, "talen", "Arabisch");
  }

  private Map<String, Object> opdracht(String gezin, UUID bestemming, String merk) {
    return Map.of(
        "gezin",
        gezin,
        "hulpvraag",
        "GELD",
        "bestemming",
        bestemming,
        "akkoord",
        true,
        "akkoordWie",
        "MOEDER",
        "akkoordHoe",
        "MONDELING",
        "akkoordOp",
        LocalDate.now(klok).toString(),
        "deelt",
        List.of("NAAM"),
        "toelichting",
        "tekst-" + merk);
  }

  private Map<String, Object> contact(String gezin) {
    return Map.of(
        "type",
        "OPVOEDEN",
        "plaats",
        "TELEFOON",
        "datum",
        LocalDate.now(klok).toString(),
        "minuten",
        5,
        "gezin",
        gezin);
  }

  private static String id(String antwoord) throws Exception {
    return JSON.readTree(antwoord).get("id").asText();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Map<String, List<String>> ids(Map<String, List<String>>... kanten) {
    var ids = new TreeMap<String, List<String>>();
    Stream.of(kanten)
        .flatMap(kant -> kant.entrySet().stream())
        .forEach(
            soort -> ids.merge(soort.getKey(), soort.getValue(), (een, twee) -> samen(een, twee)));
    return ids;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<String> samen(List<String>... lijsten) {
    return Stream.of(lijsten).flatMap(List::stream).toList();
  }

  /** Wat een beheerder erbij zette, hoeft niemand daarna nog te zien. */
  void ruimOp() {
    for (var tabel : List.of("instantie", "regeling"))
      jdbc.sql("update " + tabel + " set gesloten = nagekeken where naam like 'zz-%'").update();
  }
}
