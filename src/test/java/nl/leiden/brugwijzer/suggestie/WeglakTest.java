package nl.leiden.brugwijzer.suggestie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.document.Proefdrukker;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
import nl.leiden.brugwijzer.suggestie.Splitsbalie.Deel;
import nl.leiden.brugwijzer.suggestie.Volgbalie.Kaartwijziging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrugwijzerTest
class WeglakTest {

  private static final String NAAM = "Zwaantje Kuikenvoer";

  @Autowired Signaalwereld wereld;
  @Autowired Behandelproef behandel;
  @Autowired Triagebalie triage;
  @Autowired Gezinsbalie gezinnen;
  @Autowired Behandelbalie behandelbalie;
  @Autowired Volgbalie volgbalie;
  @Autowired Splitsbalie splitsen;
  @Autowired Antwoordbalie antwoorden;
  @Autowired Tevredenheidsbalie tevredenheid;
  @Autowired Publicatiebalie publicaties;
  @Autowired Regelingbeheer regelingen;
  @Autowired Signaaldossier dossier;
  @Autowired Signaaldossiers dossiers;
  @Autowired Documenten documenten;
  @Autowired Weglakbalie balie;
  @Autowired JdbcClient jdbc;

  private Gebruiker bo;
  private Gebruiker alex;

  @BeforeEach
  void mensen() {
    bo = wereld.melder();
    alex = wereld.armoede();
  }

  @Test
  void deTijdlijnBlijftLeesbaarAlsHetWoordOokEenCodeVanOnszelfIs() {
    var id = wereld.gemeld(Signaalwereld.inhoud("Bij Armoede zegt men nee."), bo);
    balie.lak(id, "armoede", Weglakreden.NAAM, alex);
    assertThat(dossiers.open(id, alex).inhoud().zin()).isEqualTo("Bij [weggelakt] zegt men nee.");
    assertThat(dossiers.open(id, alex).tijdlijn())
        .anyMatch(moment -> moment.zin().equals("Het signaal ging naar Beleid Armoede."));
  }

  @Test
  void naHetWeglakkenStaatHetNergensMeerMaarWelDatErIetsWegIs() throws Exception {
    var id = overalDeNaam();
    assertThat(tabellenMet(NAAM))
        .contains(
            "signaal",
            "signaal_vraag",
            "signaal_uitkomst",
            "signaal_antwoord",
            "signaal_terugkoppeling",
            "signaal_gebeurtenis",
            "verandering",
            "agendapunt",
            "regeling_verandering",
            "regeling_voorwaarde");
    var eerder = behandel.tijdlijn(id).size();
    balie.lak(id, "zwaantje  kuikenvoer", Weglakreden.NAAM, alex);
    assertThat(tabellenMet(NAAM)).isEmpty();
    assertThat(wereld.signaal(id).inhoud().zin()).isEqualTo("[weggelakt] mag niet zwemmen.");
    assertThat(behandel.tijdlijn(id)).hasSize(eerder + 1).endsWith("WEGGELAKT_NAAM");
    var pdf = documenten.lijst(Signaaladres.verwijzing(id), alex).regels();
    assertThat(pdf).hasSize(1);
    try (var inhoud = documenten.open(pdf.get(0).document().id(), alex).inhoud()) {
      assertThat(Proefdrukker.tekst(inhoud.readAllBytes()))
          .contains("[weggelakt]")
          .doesNotContain("Kuikenvoer");
    }
  }

  private SignaalId overalDeNaam() {
    var regeling = behandel.regeling(alex);
    var id =
        wereld.gemeld(
            new Signaalinhoud(
                NAAM + " mag niet zwemmen.",
                regeling,
                null,
                "De regel van " + NAAM,
                RegelVan.GEMEENTE,
                Obstakel.INKOMENSGRENS,
                Vaak.EEN_KEER,
                true,
                "Help " + NAAM + " eerst.",
                null,
                "GELD",
                false),
            bo);
    triage.stelVraag(id, null, "Wie is " + NAAM + "?", alex);
    triage.beantwoord(id, null, NAAM + " zit in groep 4.", bo);
    triage.neemAan(id, null, alex);
    gezinnen.help(id, null, NAAM + " kan vandaag komen.", alex);
    behandelbalie.zetUit(id, null, met(Uitkomstsoort.TASKFORCE), alex);
    behandelbalie.haalTerug(id, alex);
    behandelbalie.zetUit(id, null, met(Uitkomstsoort.AGENDEREN), alex);
    dossier.maak(id, alex);
    volgbalie.gedaan(id, Stap.REACTIE_VASTLEGGEN, null, NAAM + " is bekend.", null, alex);
    behandelbalie.zetUit(id, null, met(Uitkomstsoort.UITVOERING_BREED), alex);
    var kaart =
        new Kaartwijziging(
            regeling,
            regelingen.lees(regeling).versie(),
            LocalDate.of(2027, 1, 1),
            "Anders door " + NAAM + ".",
            "Geldt ook voor " + NAAM + ".",
            null);
    volgbalie.gedaan(id, Stap.UITVOEREN, null, "Klaar voor " + NAAM + ".", kaart, alex);
    publicaties.publiceer(
        id, behandel.uitkomst(id), NAAM, "Voor " + NAAM, LocalDate.of(2027, 1, 1), alex);
    behandelbalie.klaar(id, null, alex);
    behandel.beantwoord(id, alex);
    tevredenheid.geefOordeel(id, null, false, NAAM + " wacht nog.", bo);
    return id;
  }

  private static Uitkomstkeuze met(Uitkomstsoort soort) {
    return new Uitkomstkeuze(
        soort, "Over " + NAAM, "Voor " + NAAM, NAAM, "VNG, t.a.v. " + NAAM, Behandelproef.DAG);
  }

  @Test
  void ookInEenDeelVerdwijntHetEnInEenAnderSignaalNiet() {
    var geheel = wereld.gemeld(Signaalwereld.inhoud("Over Zeepaard Blubber."), bo);
    var ander = wereld.gemeld(Signaalwereld.inhoud("Over Zeepaard Blubber."), bo);
    var delen =
        splitsen.splits(
            geheel,
            List.of(
                new Deel("Zeepaard Blubber, een.", "GELD", Eigenaar.ARMOEDE),
                new Deel("En twee.", "TAAL", Eigenaar.ARMOEDE)),
            null,
            alex);
    balie.lak(geheel, "Zeepaard Blubber", Weglakreden.HERKENBAAR, alex);
    assertThat(wereld.signaal(delen.get(0)).inhoud().zin()).isEqualTo("[weggelakt], een.");
    assertThat(behandel.tijdlijn(delen.get(0))).endsWith("WEGGELAKT_HERKENBAAR");
    assertThat(behandel.tijdlijn(delen.get(1))).doesNotContain("WEGGELAKT_HERKENBAAR");
    assertThat(wereld.signaal(ander).inhoud().zin()).contains("Blubber");
  }

  @Test
  void alleenHeleWoordenDieErStaanKunnenWeg() {
    var id = wereld.gemeld(Signaalwereld.inhoud("Januari is te laat."), bo);
    for (var mis : List.of("Jan", "staat er niet", " ", "x"))
      assertThatThrownBy(() -> balie.lak(id, mis, Weglakreden.NAAM, alex))
          .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> balie.lak(id, "Januari", null, alex))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(wereld.signaal(id).inhoud().zin()).isEqualTo("Januari is te laat.");
  }

  @Test
  void watEenPersoonsgegevenLijktStaatKlaarOmTeKiezen() {
    var id = wereld.gemeld(Signaalwereld.inhoud("Bel moeder op 06 12345678."), bo);
    assertThat(balie.bekijk(id, alex).vondsten())
        .extracting(Weglakblad.Vondst::tekst)
        .contains("06 12345678");
    balie.lak(id, "06 12345678", Weglakreden.CONTACT, alex);
    assertThat(wereld.signaal(id).inhoud().zin()).isEqualTo("Bel moeder op [weggelakt].");
  }

  @Test
  void alleenDeEigenaarLaktWeg() {
    var id = wereld.gemeld(bo);
    assertThatThrownBy(() -> balie.lak(id, "toets", Weglakreden.NAAM, bo))
        .isInstanceOf(NietToegestaan.class);
    assertThatThrownBy(() -> balie.bekijk(id, wereld.onderwijs())).isInstanceOf(NietGevonden.class);
  }

  @Test
  void buitenHetWeglakkenBlijftDeTijdlijnZoalsZijIs() {
    var id = wereld.gemeld(bo);
    assertThatThrownBy(
            () ->
                jdbc.sql("update signaal_gebeurtenis set waarde = 'x' where signaal_id = ?")
                    .param(id.waarde())
                    .update())
        .isInstanceOf(DataAccessException.class);
    balie.lak(id, "toets", Weglakreden.NAAM, alex);
    assertThatThrownBy(
            () ->
                jdbc.sql("delete from signaal_gebeurtenis where signaal_id = ?")
                    .param(id.waarde())
                    .update())
        .isInstanceOf(DataAccessException.class);
  }

  /** Elke tabel van het eigen schema en van de motor, helemaal doorzocht. */
  private List<String> tabellenMet(String stuk) {
    return jdbc
        .sql(
            """
            select table_schema || '.' || quote_ident(table_name) from information_schema.tables
            where table_schema not in ('pg_catalog', 'information_schema')
              and table_type = 'BASE TABLE'
            """)
        .query(String.class)
        .list()
        .stream()
        .filter(
            tabel ->
                jdbc.sql("select exists (select from " + tabel + " t where t::text ilike ?)")
                    .param("%" + stuk + "%")
                    .query(Boolean.class)
                    .single())
        .map(tabel -> tabel.substring(tabel.indexOf('.') + 1))
        .toList();
  }
}
