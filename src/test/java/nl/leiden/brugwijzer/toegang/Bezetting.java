package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.AANGEVRAAGD;
import static nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort.AFGEWEZEN;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.ONTVANGST_BEVESTIGEN;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.SAMEN_AANVRAGEN;
import static nl.leiden.brugwijzer.doorverwijzing.Stap.UITSLAG_VASTLEGGEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.document.Proefmap;
import nl.leiden.brugwijzer.doorverwijzing.Akkoord;
import nl.leiden.brugwijzer.doorverwijzing.Doorverwijsbalie;
import nl.leiden.brugwijzer.doorverwijzing.DoorverwijzingId;
import nl.leiden.brugwijzer.doorverwijzing.Loop;
import nl.leiden.brugwijzer.doorverwijzing.Opdracht;
import nl.leiden.brugwijzer.doorverwijzing.Rit;
import nl.leiden.brugwijzer.doorverwijzing.Wereld;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gebruiker.beheer.Beheerwereld;
import nl.leiden.brugwijzer.gebruiker.beheer.Organisatiesoort;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.subsidie.AanvraagId;
import nl.leiden.brugwijzer.subsidie.Aanvraagbalie;
import nl.leiden.brugwijzer.subsidie.Besluitgrond;
import nl.leiden.brugwijzer.subsidie.Ronde;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld.School;
import nl.leiden.brugwijzer.subsidie.geld.Kassa;
import nl.leiden.brugwijzer.suggestie.Behandelproef;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaalwereld;
import nl.leiden.brugwijzer.suggestie.Uitkomstsoort;
import nl.leiden.brugwijzer.suggestie.publicatie.Publicatieopdracht;
import nl.leiden.brugwijzer.suggestie.publicatie.Veranderingen;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** De mensen van de toegangstabel, en een verse zaak per toestand. */
@Component
class Bezetting {

  private static final LocalDate WEEK = Testklok.BEGIN.toLocalDate();

  private final Loop loop;
  private final Doorverwijsbalie balie;
  private final Takenbalie taken;
  private final Proefmensen mensen;
  private final Kassa kassa;
  private final JdbcClient jdbc;
  private final Map<Wie, Gebruiker> spelers = new EnumMap<>(Wie.class);
  private final Proefmap proefmap;
  private final Subsidiewereld subsidies;
  private final Aanvraagbalie aanvragen;
  private final Veranderingen veranderingen;
  private final Signaalwereld signalen;
  private final Behandelproef behandel;
  private final Taskforcezaken taskforce;
  private final Beheerwereld beheerwereld;
  private int dag;
  private Wereld wereld;
  private School school;

  Bezetting(
      Loop loop,
      Doorverwijsbalie balie,
      Takenbalie taken,
      Proefmensen mensen,
      Kassa kassa,
      JdbcClient jdbc,
      Proefmap proefmap,
      Subsidiewereld subsidies,
      Aanvraagbalie aanvragen,
      Veranderingen veranderingen,
      Signaalwereld signalen,
      Behandelproef behandel,
      Taskforcezaken taskforce,
      Beheerwereld beheerwereld) {
    this.loop = loop;
    this.balie = balie;
    this.taken = taken;
    this.mensen = mensen;
    this.kassa = kassa;
    this.jdbc = jdbc;
    this.proefmap = proefmap;
    this.subsidies = subsidies;
    this.aanvragen = aanvragen;
    this.veranderingen = veranderingen;
    this.signalen = signalen;
    this.behandel = behandel;
    this.taskforce = taskforce;
    this.beheerwereld = beheerwereld;
  }

  /** Een nieuwe school met een nieuw team, en alle anderen. */
  void nieuw() {
    wereld = loop.wereld();
    var anderTeam = mensen.organisatie();
    spelers.put(Wie.BO, wereld.bo());
    spelers.put(Wie.COLLEGA, wereld.collega());
    spelers.put(Wie.ANDERE_BO, mensen.brugfunctionaris());
    spelers.put(Wie.NOOR, wereld.noor());
    spelers.put(Wie.SAM, wereld.sam());
    spelers.put(Wie.LEIDER, wereld.leider());
    spelers.put(Wie.ANDER_TEAMLID, mensen.teamlid(anderTeam));
    spelers.put(Wie.ANDERE_LEIDER, mensen.teamleider(anderTeam));
    school = subsidies.bij(wereld.school());
    spelers.put(Wie.DIRECTEUR, school.directeur());
    spelers.put(Wie.SCHOOLBESTUUR, school.bestuur());
    spelers.put(Wie.ANDER_SCHOOLBESTUUR, subsidies.school().bestuur());
    spelers.put(Wie.ONDERWIJS, subsidies.kantoor(Rol.BELEID_ONDERWIJS));
    spelers.put(Wie.BESLISSER, subsidies.kantoor(Rol.BESLISSER));
    spelers.put(Wie.FINANCIEN, subsidies.kantoor(Rol.FINANCIEN));
    spelers.put(
        Wie.ANDERE_DIRECTEUR,
        mensen.nieuw(Rol.DIRECTEUR, mensen.organisatie(), mensen.vestiging()));
    spelers.put(Wie.ARMOEDE, subsidies.kantoor(Rol.BELEID_ARMOEDE));
    spelers.put(Wie.ANDERE_ARMOEDE, subsidies.kantoor(Rol.BELEID_ARMOEDE));
    spelers.put(Wie.VOORZITTER, mensen.met(Rol.TASKFORCEVOORZITTER));
    spelers.put(Wie.TASKFORCELID, mensen.met(Rol.TASKFORCELID));
    spelers.put(
        Wie.PROJECTLEIDER, mensen.nieuw(Rol.PROJECTLEIDER, wereld.bo().organisatie(), null));
    spelers.put(Wie.BEHEER, mensen.met(Rol.APPLICATIEBEHEERDER));
  }

  Gebruiker speler(Wie wie) {
    return spelers.get(wie);
  }

  Wereld wereld() {
    return wereld;
  }

  /** Een verse zaak die tot deze toestand gekomen is. */
  Zaak zaak(Toestand toestand) {
    return switch (toestand) {
      case CONCEPT -> zaak(concept(), toestand);
      case BIJ_TEAM -> zaak(naarTeam(), toestand);
      case OPGEPAKT_DOOR_NOOR -> {
        var rit = naarTeam();
        taken.pakOp(rit.taak(ONTVANGST_BEVESTIGEN), wereld.noor());
        yield zaak(rit, toestand);
      }
      case BIJ_SCHOOL -> zaak(loop.verstuur(wereld, wereld.zonderAccount()), toestand);
      case REGELING_AFGEWEZEN ->
          zaak(
              loop.verstuur(wereld, wereld.regeling())
                  .school(SAMEN_AANVRAGEN, AANGEVRAAGD)
                  .school(UITSLAG_VASTLEGGEN, AFGEWEZEN),
              toestand);
      case AFGEWEZEN_DOOR_TEAM -> zaak(naarTeam().team(ONTVANGST_BEVESTIGEN, AFGEWEZEN), toestand);
      case INGETROKKEN -> {
        var rit = naarTeam();
        var zaak = zaak(rit, toestand);
        rit.trekIn();
        yield zaak;
      }
      case SUBSIDIE_CONCEPT -> {
        var id = subsidies.compleet(verse());
        subsidies.bestand(id, school.directeur());
        yield aanvraag(id, toestand);
      }
      case SUBSIDIE_INGEDIEND -> aanvraag(subsidies.ingediend(verse()), toestand);
      case SUBSIDIE_AANVULLEN ->
          aanvraag(subsidies.omAanvullingGevraagd(verse(), speler(Wie.ONDERWIJS)), toestand);
      case SUBSIDIE_IN_BEOORDELING ->
          aanvraag(subsidies.inBeoordeling(verse(), speler(Wie.ONDERWIJS)), toestand);
      case SUBSIDIE_ZIENSWIJZE ->
          aanvraag(
              subsidies.voorgelegd(verse(), Subsidiewereld.weigeren(Besluitgrond.ACTIVITEITEN)),
              toestand);
      case SUBSIDIE_VOORGELEGD ->
          aanvraag(subsidies.voorgelegd(verse(), Subsidiewereld.klein()), toestand);
      case SUBSIDIE_BESLOTEN -> {
        var id = subsidies.besloten(verse(), Subsidiewereld.klein(), speler(Wie.ONDERWIJS));
        var zaak = aanvraag(id, toestand);
        zaak.namen().put("hash", subsidies.hash(id, Ronde.AANVRAAG));
        yield zaak;
      }
      case SUBSIDIE_GEWEIGERD -> metBesluit(subsidies.geweigerd(verse()), toestand);
      case SUBSIDIE_BEZWAAR, SUBSIDIE_BEZWAAR_COMPLEET -> {
        var id = subsidies.geweigerd(verse());
        var zaak = metBesluit(id, toestand);
        var gronden = toestand == Toestand.SUBSIDIE_BEZWAAR ? "" : "Dit klopt niet.";
        var bezwaar = subsidies.bezwaar(id, gronden, school.directeur());
        zaak.namen().put("bezwaar", bezwaar.toString());
        yield zaak;
      }
      case SUBSIDIE_VERLEEND ->
          aanvraag(subsidies.kleinVerleend(verse(), speler(Wie.ONDERWIJS)), toestand);
      case SUBSIDIE_WEG -> {
        var id = subsidies.begonnen(verse());
        aanvragen.gooiWeg(id, school.directeur());
        yield aanvraag(id, toestand);
      }
      case SIGNAAL_NIEUW -> signaal(signalen.gemeld(speler(Wie.BO)), toestand);
      case SIGNAAL_VRAAG ->
          signaal(signalen.gevraagd(speler(Wie.BO), speler(Wie.ARMOEDE)), toestand);
      case SIGNAAL_BEANTWOORD ->
          signaal(signalen.beantwoord(speler(Wie.BO), speler(Wie.ARMOEDE)), toestand);
      case SIGNAAL_OPGEPAKT ->
          signaal(signalen.opgepakt(speler(Wie.BO), speler(Wie.ARMOEDE)), toestand);
      case TASKFORCE_GEPLAND, TASKFORCE_VASTGESTELD, TASKFORCE_GEHOUDEN, TASKFORCE_ACTIE ->
          taskforce.zaak(toestand, speler(Wie.VOORZITTER), speler(Wie.TASKFORCELID));
      case SIGNAAL_GEZIN ->
          signaal(behandel.metGezin(speler(Wie.BO), speler(Wie.ARMOEDE)), toestand);
      case SIGNAAL_UITVOEREN -> uitgezet(Uitkomstsoort.UITVOERING_BREED, toestand);
      case SIGNAAL_GEAGENDEERD -> uitgezet(Uitkomstsoort.AGENDEREN, toestand);
      case SIGNAAL_TASKFORCE -> uitgezet(Uitkomstsoort.TASKFORCE, toestand);
      case SIGNAAL_TE_BEANTWOORDEN -> {
        var id = behandel.teBeantwoorden(speler(Wie.BO), speler(Wie.ARMOEDE));
        var zaak = signaal(id, toestand);
        zaak.namen().put("uitkomst", behandel.uitkomst(id).toString());
        zaak.namen().put("lijst", behandel.ontvangers(id, speler(Wie.ARMOEDE)));
        yield zaak;
      }
      case SIGNAAL_HEROPENING ->
          signaal(behandel.heropeningGevraagd(speler(Wie.BO), speler(Wie.ARMOEDE)), toestand);
      case BETALINGEN -> betalingen();
      case TERUGVORDERING -> {
        var aanvraag = kassa.teruggevorderd();
        yield new Zaak(aanvraag, Map.of("terugvorderingen", aanvraag.toString()));
      }
    };
  }

  /** Een school heeft hoogstens één concept; wat een vorige rij achterliet, gaat eerst weg. */
  private School verse() {
    jdbc.sql(
            "update aanvraag set weggegooid = gewijzigd where vestiging = ? and status = 'CONCEPT'")
        .param(school.vestiging())
        .update();
    return school;
  }

  private Zaak metBesluit(AanvraagId id, Toestand toestand) {
    var zaak = aanvraag(id, toestand);
    vind("besluit", "select id from besluit where aanvraag_id = ?", id.waarde(), zaak.namen());
    return zaak;
  }

  private Zaak aanvraag(AanvraagId id, Toestand toestand) {
    var concept = subsidies.concept();
    var namen = new HashMap<String, String>();
    namen.put("subsidies", id.toString());
    namen.put("subsidieaanvragen", id.toString());
    namen.put("subsidieregelingen", concept.toString());
    namen.put("stap", toestand.stap());
    namen.put("versie", Integer.toString(subsidies.versie(id)));
    namen.put("school", school.vestiging());
    namen.put("open", subsidies.open().toString());
    namen.put("zet", "verdagen");
    namen.put("zaaksoort", "subsidieaanvraag");
    namen.put("zaakId", id.toString());
    vind("documenten", "select id from document where zaak_id = ?", id.waarde(), namen);
    namen.put(
        "regelingversie",
        jdbc.sql("select versie from subsidieregeling where id = ?")
            .param(concept)
            .query(String.class)
            .single());
    return new Zaak(id.waarde(), namen);
  }

  private String versie(String tabel, String code) {
    return jdbc.sql("select versie::text from " + tabel + " where code = ?")
        .param(code)
        .query(String.class)
        .single();
  }

  private Zaak uitgezet(Uitkomstsoort soort, Toestand toestand) {
    var id = behandel.uitgezet(soort, speler(Wie.BO), speler(Wie.ARMOEDE));
    var zaak = signaal(id, toestand);
    zaak.namen().put("volgstap", toestand.stap());
    return zaak;
  }

  private Zaak signaal(SignaalId id, Toestand toestand) {
    var namen = new HashMap<String, String>();
    namen.put("signalen", id.toString());
    namen.put("stap", toestand.stap());
    namen.put("thema", "GELD");
    namen.put("themaversie", versie("signaalthema", "GELD"));
    namen.put("eigenaar", "BUITEN");
    namen.put("eigenaarversie", versie("signaaleigenaar", "BUITEN"));
    return new Zaak(id.waarde(), namen);
  }

  private Zaak betalingen() {
    var aanvraag = kassa.verleend("400");
    return new Zaak(aanvraag, kassa.inElkeToestand(aanvraag));
  }

  private Rit naarTeam() {
    return loop.verstuur(wereld, wereld.metAccount());
  }

  private Zaak zaak(Rit rit, Toestand toestand) {
    return zaak(rit.zaak(), toestand);
  }

  private UUID concept() {
    var id = new DoorverwijzingId(UUID.randomUUID());
    balie.bewaarConcept(
        new Opdracht(
            id,
            null,
            "Fam. Proef",
            Hulpvraag.GELD,
            null,
            false,
            Akkoord.Wie.MOEDER,
            Akkoord.Hoe.MONDELING,
            null,
            Set.of(),
            null,
            false,
            false,
            null,
            null),
        null,
        wereld.bo());
    return id.waarde();
  }

  private Zaak zaak(UUID id, Toestand toestand) {
    var namen = new HashMap<String, String>();
    namen.put("zaak", id.toString());
    namen.put("doorverwijzingen", id.toString());
    namen.put("stap", toestand.stap());
    namen.put("bo", wereld.bo().gebruikersnaam());
    namen.put("collega", wereld.collega().gebruikersnaam());
    namen.put("sam", wereld.sam().gebruikersnaam());
    namen.put("noor", wereld.noor().gebruikersnaam());
    namen.put("dag", WEEK.plusDays(7 + dag++ % 300).toString());
    namen.put("waarnemen", mensen.waarneming(wereld.sam(), wereld.noor(), WEEK, WEEK.plusDays(4)));
    namen.put("vreemde", speler(Wie.ANDER_TEAMLID).gebruikersnaam());
    namen.put("buiten", wereld.zonderAccount().toString());
    namen.put("cursor", Cursor.van(Testklok.BEGIN.toInstant(), UUID.randomUUID()).alsTekst());
    namen.put("instanties", kopie("instantie", wereld.zonderAccount()));
    namen.put("regelingen", kopie("regeling", wereld.regeling()));
    beheer(namen);
    var map = proefmap.nieuw(wereld.bo(), wereld.collega());
    namen.put("zaaksoort", proefmap.zaaksoort());
    namen.put("zaakId", map.toString());
    namen.put("proefmap", map.toString());
    namen.put("documenten", proefmap.bestand(map, wereld.bo()).toString());
    namen.put("sleutel", mensen.afmeldsleutel(wereld.sam()));
    vind("taken", "select id from taak where zaak_id = ? limit 1", id, namen);
    vind("gezinnen", "select gezin_id from doorverwijzing where id = ?", id, namen);
    vind(
        "berichten",
        "select id from bericht where aan = '"
            + wereld.noor().gebruikersnaam()
            + "' and zaak_id = ? limit 1",
        id,
        namen);
    namen.put("stapels", stapel(namen.get("taken")));
    namen.put("weergaven", weergave());
    namen.put("gedaan", verandering());
    if (namen.containsKey("gezinnen")) {
      namen.put("gezin", namen.get("gezinnen"));
      namen.put("contactmomenten", contact(UUID.fromString(namen.get("gezin"))));
    }
    return new Zaak(id, namen);
  }

  /** Een vers lid van het team van Noor, en een vers schoolbestuur. */
  private void beheer(Map<String, String> namen) {
    var lid = mensen.teamlid(wereld.team());
    namen.put("gebruikers", beheerwereld.id(lid).toString());
    namen.put("lidmail", lid.email());
    namen.put("team", wereld.team());
    namen.put("waarneming", mensen.waarneming(lid, wereld.noor(), WEEK, WEEK.plusDays(4)));
    namen.put("organisatie", beheerwereld.organisatie(Organisatiesoort.SCHOOLBESTUUR));
    namen.put("vrijeschool", mensen.vestiging());
  }

  /** De gemeente vertelde wat er met een signaal is gedaan. */
  private String verandering() {
    var id = UUID.randomUUID();
    var opdracht =
        new Publicatieopdracht(
            id,
            UUID.randomUUID(),
            "S2026-00001",
            "Proef",
            "Het is nu anders.",
            "GELD",
            "Geld",
            null,
            WEEK,
            Testklok.BEGIN.toInstant(),
            3);
    return veranderingen.publiceer(opdracht, speler(Wie.ARMOEDE)).toString();
  }

  /** Noor probeerde deze taak, en nog een die er niet is, samen op te pakken. */
  private String stapel(String taak) {
    var id = UUID.randomUUID();
    jdbc.sql("insert into taakstapel (id, wie, lid, moment) values (:id, :noor, :noor, now())")
        .param("id", id)
        .param("noor", wereld.noor().gebruikersnaam())
        .update();
    jdbc.sql(
            """
            insert into taakstapel_regel (stapel_id, volgorde, taak_id, uitkomst)
            values (?, 0, ?, 'GELUKT')
            """)
        .params(id, taak == null ? UUID.randomUUID() : UUID.fromString(taak))
        .update();
    return id.toString();
  }

  /** Noor bewaarde een weergave voor zichzelf. */
  private String weergave() {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into weergave (id, naam, van, organisatie, gedeeld, lijst, wanneer, aangemaakt)
            values (?, ?, ?, ?, false, 'TEAM', 'TE_LAAT', now())
            """)
        .params(id, "w" + id, wereld.noor().gebruikersnaam(), wereld.noor().organisatie())
        .update();
    return id.toString();
  }

  private void vind(String naam, String sql, UUID zaak, Map<String, String> namen) {
    jdbc.sql(sql).param(zaak).query((rij, nummer) -> rij.getString(1)).list().stream()
        .filter(waarde -> waarde != null)
        .findFirst()
        .ifPresent(waarde -> namen.put(naam, waarde));
  }

  /** Een eigen bestemming, zodat bewerken en sluiten geen andere rij van de tabel raakt. */
  private String kopie(String tabel, UUID van) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into %1$s select (jsonb_populate_record(t, jsonb_build_object('id', :id::text))).*
            from %1$s t where id = :van"""
                .formatted(tabel))
        .param("id", id)
        .param("van", van)
        .update();
    return id.toString();
  }

  private String contact(UUID gezin) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into contactmoment (id, vestiging, gezin_id, door, datum, ondersteuningstype,
              plaats, minuten, aangemaakt)
            values (?, ?, ?, ?, '2026-11-16', 'OPVOEDEN', 'TELEFOON', 5, ?)
            """)
        .params(
            id,
            wereld.school(),
            gezin,
            wereld.bo().gebruikersnaam(),
            java.sql.Timestamp.from(Instant.from(Testklok.BEGIN)))
        .update();
    return id.toString();
  }
}
