package nl.leiden.brugwijzer.suggestie.taskforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.proef.Samen;
import nl.leiden.brugwijzer.proef.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Van een signaal dat wacht tot een verslag bij de leden. */
@BrugwijzerTest
class TaskforceTest {

  @Autowired Taskforcewereld wereld;
  @Autowired Proefbron bron;
  @Autowired Agendapunten agendapunten;
  @Autowired Agendabalie agendabalie;
  @Autowired Agendavaststelling vaststelling;
  @Autowired Vergaderbalie vergaderbalie;
  @Autowired Vergaderboek boek;
  @Autowired Besluitentafel besluiten;
  @Autowired Verslagtafel verslag;
  @Autowired Ledenbalie leden;
  @Autowired Proefmensen mensen;
  @Autowired Testklok klok;
  @Autowired JdbcClient jdbc;

  Gebruiker nadia;
  Gebruiker omar;
  UUID signaal;

  @BeforeEach
  void mensen() {
    nadia = wereld.voorzitter();
    omar = wereld.lid();
    signaal = UUID.randomUUID();
  }

  @AfterEach
  void klokTerug() {
    klok.herstel();
  }

  @Test
  void eenSignaalWachtMaarEenKeer() {
    var een = agendapunten.draagAan(signaal, "Zwemmen", "Kan het anders?", nadia);
    assertThat(agendapunten.draagAan(signaal, "Nog eens", "Kan het?", nadia)).isEqualTo(een);
    var tegelijk = UUID.randomUUID();
    var uitkomsten =
        Samen.doe(
            IntStream.range(0, 4)
                .mapToObj(
                    i ->
                        (Samen.Handeling)
                            () -> agendapunten.draagAan(tegelijk, "Zwemmen", "Kan het?", nadia))
                .toList());
    assertThat(uitkomsten).allMatch(Samen.Uitkomst::gelukt);
    assertThat(uitkomsten.stream().map(Samen.Uitkomst::waarde).distinct()).hasSize(1);
  }

  @Test
  void watTeruggenomenWordtKanLaterWeerKomen() {
    var id = wereld.gepland(nadia);
    var punt = wereld.opAgenda(id, signaal, nadia);
    agendapunten.neemTerug(signaal, nadia);
    agendapunten.neemTerug(signaal, nadia);
    assertThat(wereld.punten(id, nadia)).isEmpty();
    assertThat(agendapunten.draagAan(signaal, "Zwemmen", "Kan het?", nadia)).isNotEqualTo(punt);
  }

  @Test
  void naHetVaststellenBlijftEenTeruggenomenPuntTeZien() {
    var id = wereld.vastgesteld(nadia, signaal, UUID.randomUUID());
    agendapunten.neemTerug(signaal, nadia);
    assertThat(wereld.punten(id, omar))
        .extracting(Puntbeeld::stand)
        .containsExactly(Puntstand.INGETROKKEN, Puntstand.OP_AGENDA);
    besluiten.bewaar(id, List.of(wereld.bij(id, 1, Uitkomst.BESLUIT, "Doen.")), nadia);
    wereld.op(Taskforcewereld.DAG, () -> besluiten.rondAf(id, nadia));
    assertThat(bron.besluiten(signaal)).isEmpty();
  }

  @Test
  void naDeSluitingZetAlleenDeVoorzitterErNogIetsOpMetEenReden() {
    var id = wereld.gepland(nadia);
    var vrij = new Puntgegevens("Wijkbudget", "Doen jullie mee?", Ambitie.IEDEREEN_DOET_MEE, 10);
    agendabalie.voegToe(id, UUID.randomUUID(), vrij, "", omar);
    var punt = wereld.wachtend(nadia);
    wereld.op(
        Taskforcewereld.SLUITING.plusDays(1),
        () -> {
          assertThatThrownBy(() -> agendabalie.voegToe(id, UUID.randomUUID(), vrij, "", omar))
              .isInstanceOf(KanNietMeer.class);
          assertThatThrownBy(() -> agendabalie.zetOp(id, punt, " ", nadia))
              .isInstanceOfSatisfying(
                  OngeldigeInvoer.class, fout -> assertThat(fout.veld()).isEqualTo("reden"));
          agendabalie.zetOp(id, punt, "Het haast.", nadia);
        });
    assertThat(wereld.punten(id, nadia))
        .extracting(Puntbeeld::laterOmdat)
        .containsExactly(null, "Het haast.");
  }

  @Test
  void puntenSchuivenOpEnNeerEnDeMinutenTellenOp() {
    var id = wereld.gepland(nadia);
    var een = wereld.opAgenda(id, signaal, nadia);
    var twee = wereld.opAgenda(id, UUID.randomUUID(), nadia);
    agendabalie.schuif(id, twee, true, nadia);
    agendabalie.schuif(id, twee, true, nadia);
    assertThat(wereld.punten(id, nadia)).extracting(Puntbeeld::id).containsExactly(twee, een);
    agendabalie.schuif(id, twee, false, nadia);
    assertThat(wereld.punten(id, nadia)).extracting(Puntbeeld::id).containsExactly(een, twee);
    var nu = wereld.punten(id, nadia).get(0);
    agendabalie.beschrijf(
        id,
        een,
        nu.versie(),
        new Puntgegevens("Zwemmen", "Kan het?", Ambitie.PREVENTIE_EN_VROEGSIGNALERING, 80),
        nadia);
    var blad = boek.open(id, nadia);
    assertThat(blad.minuten()).isEqualTo(95);
    assertThat(blad.teLang()).isEqualTo(5);
    assertThat(blad.begint(1)).hasToString("15:20");
  }

  @Test
  void bijHetVaststellenBlijftHetBewijsVanDatMoment() {
    bron.metBewijs(signaal, "Minder dan 10 keer gemeld.");
    var id = wereld.gepland(nadia);
    wereld.opAgenda(id, signaal, nadia);
    assertThat(wereld.punten(id, nadia).get(0).bewijs())
        .containsExactly("Minder dan 10 keer gemeld.");
    assertThat(wereld.punten(id, omar)).isEmpty();
    vaststelling.stelVast(id, nadia);
    vaststelling.stelVast(id, nadia);
    bron.metBewijs(signaal, "12 keer gemeld.");
    assertThat(wereld.punten(id, omar).get(0).bewijs())
        .containsExactly("Minder dan 10 keer gemeld.");
    assertThat(wereld.punten(id, omar).get(0).signaal()).isNull();
    assertThat(berichten(id, omar))
        .containsExactlyInAnyOrder("taskforce.gepland", "taskforce.agenda");
    assertThat(boek.open(id, omar).documenten().regels())
        .extracting(r -> r.document().naam())
        .containsExactly("agenda-2026-12-07.pdf");
    assertThatThrownBy(() -> wereld.opAgenda(id, UUID.randomUUID(), nadia))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenLegeAgendaStaatNooitVast() {
    var id = wereld.gepland(nadia);
    assertThatThrownBy(() -> vaststelling.stelVast(id, nadia)).isInstanceOf(KanNietMeer.class);
  }

  @Test
  void besluitEnTerugAntwoordenDoorschuivenNiet() {
    var terug = UUID.randomUUID();
    var later = UUID.randomUUID();
    var id = wereld.vastgesteld(nadia, signaal, terug, later);
    besluiten.bewaar(
        id,
        List.of(
            wereld.bij(id, 0, Uitkomst.BESLUIT, "Wij vragen de wethouder."),
            wereld.bij(id, 1, Uitkomst.TERUG, "Dit is al geregeld."),
            wereld.bij(id, 2, Uitkomst.DOORGESCHOVEN, "")),
        nadia);
    assertThat(bron.besluiten(signaal)).isEmpty();
    assertThat(wereld.punten(id, omar).get(0).besluit().besluit()).isEmpty();
    assertThatThrownBy(() -> besluiten.rondAf(id, nadia)).isInstanceOf(KanNietMeer.class);
    wereld.op(Taskforcewereld.DAG, () -> besluiten.rondAf(id, nadia));
    besluiten.rondAf(id, nadia);
    assertThat(bron.besluiten(signaal)).containsExactly("Wij vragen de wethouder.");
    assertThat(bron.besluiten(terug)).containsExactly("Dit is al geregeld.");
    assertThat(bron.besluiten(later)).isEmpty();
    assertThat(wereld.punten(id, omar))
        .extracting(Puntbeeld::stand)
        .containsExactly(Puntstand.BESLOTEN, Puntstand.TERUG, Puntstand.DOORGESCHOVEN);
    var volgende = wereld.gepland(nadia);
    wereld.opAgenda(volgende, later, nadia);
    assertThat(wereld.punten(volgende, nadia).get(0).eerder()).isTrue();
  }

  @Test
  void wieIngehaaldIsVerliestAlleenZijnEigenPuntNiet() {
    var id = wereld.vastgesteld(nadia, signaal, UUID.randomUUID());
    var een = wereld.bij(id, 0, Uitkomst.BESLUIT, "Van mij.");
    var twee = wereld.bij(id, 1, Uitkomst.TERUG, "Ook van mij.");
    besluiten.bewaar(
        id, List.of(wereld.bij(id, 0, Uitkomst.BESLUIT, "Van een ander.")), wereld.voorzitter());
    var ingehaald = besluiten.bewaar(id, List.of(een, twee), nadia);
    assertThat(ingehaald)
        .singleElement()
        .satisfies(p -> assertThat(p.besluit().besluit()).isEqualTo("Van een ander."));
    assertThat(wereld.punten(id, nadia))
        .extracting(p -> p.besluit().besluit())
        .containsExactly("Van een ander.", "Ook van mij.");
    assertThat(besluiten.bewaar(id, List.of(twee), nadia)).isEmpty();
  }

  @Test
  void afrondenKanPasAlsElkPuntCompleetIs() {
    var id = wereld.vastgesteld(nadia, signaal, UUID.randomUUID(), UUID.randomUUID());
    var zonderDag = wereld.bij(id, 1, Uitkomst.BESLUIT, "Doen.");
    besluiten.bewaar(
        id,
        List.of(
            wereld.bij(id, 0, Uitkomst.BESLUIT, ""),
            new Besluitinvoer(
                zonderDag.punt(),
                zonderDag.versie(),
                Uitkomst.BESLUIT,
                "Doen.",
                omar.gebruikersnaam(),
                null)),
        nadia);
    wereld.op(
        Taskforcewereld.DAG,
        () ->
            assertThatThrownBy(() -> besluiten.rondAf(id, nadia))
                .isInstanceOfSatisfying(
                    OngeldigeInvoer.class,
                    fout ->
                        assertThat(fout.fouten())
                            .extracting(Fout::veld)
                            .containsExactly(
                                "punten[0].besluit", "punten[1].actiedag", "punten[2].uitkomst")));
  }

  @Test
  void hetVerslagBegintMetDeBesluitenEnGaatNaarDeLeden() {
    var id = wereld.gehouden(nadia, omar);
    var punt = wereld.punten(id, nadia).get(0);
    assertThat(punt.verslag()).isEqualTo("Wij vragen de wethouder.");
    var tekst = new Verslagtafel.Tekst(punt.id(), punt.versie(), "Na een goed gesprek: doen.");
    var v = boek.open(id, nadia).vergadering();
    verslag.bewaar(id, "Omar en Nadia", v.versie(), List.of(tekst), nadia);
    var oud = new Verslagtafel.Tekst(punt.id(), punt.versie(), "Ingehaald");
    assertThat(verslag.bewaar(id, "Omar en Nadia", v.versie(), List.of(oud), nadia)).hasSize(1);
    verslag.verstuur(id, nadia);
    verslag.verstuur(id, nadia);
    assertThat(wereld.punten(id, omar).get(0).verslag()).isEqualTo("Na een goed gesprek: doen.");
    assertThat(boek.open(id, omar).documenten().regels())
        .extracting(r -> r.document().naam())
        .containsExactlyInAnyOrder("agenda-2026-12-07.pdf", "verslag-2026-12-07.pdf");
    assertThat(berichten(id, omar)).containsOnlyOnce("taskforce.verslag");
    assertThat(berichten(id, nadia)).isEmpty();
    assertThatThrownBy(() -> verslag.bewaar(id, "", 0, List.of(), nadia))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void watOpEenAfgelasteVergaderingStondWachtWeer() {
    var id = wereld.vastgesteld(nadia, signaal);
    assertThatThrownBy(() -> vergaderbalie.lastAf(id, "", nadia))
        .isInstanceOf(OngeldigeInvoer.class);
    vergaderbalie.lastAf(id, "De zaal is dicht.", nadia);
    vergaderbalie.lastAf(id, "Nog eens.", nadia);
    assertThat(boek.open(id, omar).vergadering().afgelastOmdat()).isEqualTo("De zaal is dicht.");
    assertThat(berichten(id, omar)).containsOnlyOnce("taskforce.afgelast");
    var volgende = wereld.gepland(nadia);
    assertThat(wereld.opAgenda(volgende, signaal, nadia)).isNotNull();
  }

  @Test
  void wieGeenLidMeerIsZietNietsMeer() {
    var id = wereld.vastgesteld(nadia, signaal);
    assertThat(wereld.punten(id, omar)).hasSize(1);
    var document = boek.open(id, omar).documenten().regels().get(0).document().id();
    leden.beeindig(wereld.lidmaatschap(omar), nadia);
    assertThatThrownBy(() -> boek.open(id, omar)).isInstanceOf(NietGevonden.class);
    assertThatThrownBy(() -> boek.komend(omar)).isInstanceOf(NietGevonden.class);
    assertThat(
            jdbc.sql("select count(*) from document where id = ?")
                .param(document)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    var nooitLid = mensen.met(Rol.TASKFORCELID);
    assertThatThrownBy(() -> boek.open(id, nooitLid)).isInstanceOf(NietGevonden.class);
    wereld.maakLid(omar);
    assertThat(wereld.punten(id, omar)).hasSize(1);
  }

  @Test
  void wieNogActiesHeeftBlijftLid() {
    wereld.gehouden(nadia, omar);
    assertThatThrownBy(() -> leden.beeindig(wereld.lidmaatschap(omar), nadia))
        .isInstanceOf(KanNietMeer.class);
  }

  @Test
  void eenLidRegeltNiets() {
    var id = wereld.gepland(nadia);
    for (var wie : List.of(omar, mensen.met(Rol.BELEID_ONDERWIJS))) {
      assertThatThrownBy(() -> wereld.gepland(wie)).isInstanceOf(NietToegestaan.class);
      assertThatThrownBy(() -> vaststelling.stelVast(id, wie)).isInstanceOf(NietToegestaan.class);
      assertThatThrownBy(() -> boek.wachtend(wie)).isInstanceOf(NietToegestaan.class);
      assertThatThrownBy(() -> leden.nu(wie)).isInstanceOf(NietToegestaan.class);
    }
  }

  @Test
  void eenLidZietVoorHetVaststellenAlleenWatHijZelfAandroeg() {
    var id = wereld.gepland(nadia);
    wereld.opAgenda(id, signaal, nadia);
    agendabalie.voegToe(
        id, UUID.randomUUID(), new Puntgegevens("Van mij", "Mag dit?", null, 5), "", omar);
    assertThat(wereld.punten(id, omar))
        .extracting(p -> p.gegevens().titel())
        .containsExactly("Van mij");
  }

  private List<String> berichten(UUID zaak, Gebruiker wie) {
    return jdbc.sql("select soort from bericht where zaak_id = ? and aan = ?")
        .params(zaak, wie.gebruikersnaam())
        .query(String.class)
        .list();
  }
}
