package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Dag;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geld;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Punten;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Woord;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom.Tarief;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.stereotype.Component;

/** De brieven over aanvullen, verdagen en te laat beslissen. */
@Component
class Klokbrieven {

  private static final Rechtsbron BETALEN = Rechtsbron.wet("artikel 4:87 Awb");
  private static final Duur BETALEN_BINNEN = Duur.weken(6);

  private final Briefpost post;
  private final Briefbron bron;
  private final Aanvraagklok aanvraagklok;
  private final Bezwaartermijn bezwaartermijn;
  private final Gewonedagen dagen;
  private final Clock klok;

  Klokbrieven(
      Briefpost post,
      Briefbron bron,
      Aanvraagklok aanvraagklok,
      Bezwaartermijn bezwaartermijn,
      Gewonedagen dagen,
      Clock klok) {
    this.post = post;
    this.bron = bron;
    this.aanvraagklok = aanvraagklok;
    this.bezwaartermijn = bezwaartermijn;
    this.dagen = dagen;
    this.klok = klok;
  }

  /** Wat er ontbreekt, en tot wanneer de school kan aanvullen. */
  void aanvullen(Aanvraag a, List<String> punten, LocalDate uiterlijk, Gebruiker wie) {
    post.geefUit(
        a,
        Briefsoort.AANVULVERZOEK,
        metSom(a, Soort.AANVULLEN, begin(a, Briefsoort.AANVULVERZOEK))
            .dag(Dag.UITERLIJK, uiterlijk)
            .punten(Punten.ONTBREEKT, punten),
        wie);
  }

  /** Er is meer tijd om aan te vullen. */
  void aanvultijd(Aanvraag a, String reden, Klokbeeld.Lopend straks, Gebruiker wie) {
    bijKlok(a, Briefsoort.AANVULTIJD, reden, straks, wie);
  }

  /** De beslistermijn staat stil (artikel 4:15, tweede lid, Awb). */
  void opschorting(
      Aanvraag a, Opschorting.Grond grond, String reden, Klokbeeld.Lopend straks, Gebruiker wie) {
    var soort = Briefsoort.OPSCHORTING;
    var feiten = metKlok(a, soort, reden, straks).woord(Woord.ARTIKEL, grond.artikel());
    post.geefUit(a, soort, feiten, wie);
  }

  /** De beslistermijn loopt weer. */
  void hervatting(Aanvraag a, String reden, Klokbeeld.Lopend straks, Gebruiker wie) {
    bijKlok(a, Briefsoort.HERVATTING, reden, straks, wie);
  }

  private void bijKlok(
      Aanvraag a, Briefsoort soort, String reden, Klokbeeld.Lopend straks, Gebruiker wie) {
    post.geefUit(a, soort, metKlok(a, soort, reden, straks), wie);
  }

  private Briefgegevens metKlok(
      Aanvraag a, Briefsoort soort, String reden, Klokbeeld.Lopend straks) {
    var g = begin(a, soort).woord(Woord.REDENEN, reden);
    return straks.uiterlijk() == null
        ? g
        : metSom(a, Soort.valueOf(straks.soort()), g).dag(Dag.UITERLIJK, straks.uiterlijk());
  }

  /** De beslissing komt later (artikel 4:14 Awb); staat de klok stil, dan nog zonder nieuwe dag. */
  void verdaging(
      Aanvraag a, String reden, Klokbeeld.Lopend eerst, Klokbeeld.Lopend straks, Gebruiker wie) {
    var soort = Briefsoort.VERDAGING;
    var feiten =
        metKlok(a, soort, reden, straks)
            .dag(Dag.EERDER, eerst.uiterlijk())
            .woord(Woord.ARTIKEL, Klokzet.Verdagen.ARTIKEL);
    post.geefUit(a, soort, feiten, wie);
  }

  /** De ingebrekestelling is ontvangen; zegt vanaf wanneer het geld kost. */
  void ingebreke(Aanvraag a, LocalDate eerder, Dwangsom dwangsom, Gebruiker wie) {
    var soort = Briefsoort.ONTVANGST_INGEBREKESTELLING;
    post.geefUit(
        a,
        soort,
        metSom(a, Soort.INGEBREKESTELLING, begin(a, soort))
            .dag(Dag.ONTVANGEN, dwangsom.ingebrekestelling())
            .dag(Dag.EERDER, eerder)
            .dag(Dag.UITERLIJK, dwangsom.eersteDag().minusDays(1))
            .dag(Dag.EERSTE_DAG, dwangsom.eersteDag())
            .dag(Dag.LAATSTE_DAG, dwangsom.laatsteDag()),
        wie);
  }

  /** Wat te laat beslissen kostte (artikel 4:18 Awb); alleen als er een bedrag is. */
  void dwangsom(
      Aanvraag a, Ingebrekebeeld stand, List<Tarief> tarieven, String waarom, Gebruiker wie) {
    if (stand.dagen() == 0 || stand.bedrag() == null) return;
    var vandaag = LocalDate.now(klok);
    var eerste = stand.dwangsom().eersteDag();
    post.geefUit(
        a,
        Briefsoort.DWANGSOM,
        begin(a, Briefsoort.DWANGSOM)
            .dag(Dag.ONTVANGEN, stand.dwangsom().ingebrekestelling())
            .dag(Dag.EERSTE_DAG, eerste)
            .dag(Dag.LAATSTE_DAG, eerste.plusDays(stand.dagen() - 1L))
            .dag(
                Dag.BETALEN, Termijn.van(BETALEN, vandaag, BETALEN_BINNEN).reken(dagen).uiterlijk())
            .dag(Dag.REAGEREN, bezwaartermijn.uiterlijk(vandaag))
            .punten(Punten.REAGEREN_SOM, bron.som(Bezwaartermijn.na(vandaag)))
            .geld(Geld.DWANGSOM, stand.bedrag())
            .woord(Woord.DAGEN, Integer.toString(stand.dagen()))
            .woord(Woord.REDENEN, waarom)
            .tarieven(tarieven),
        wie);
  }

  private Briefgegevens begin(Aanvraag a, Briefsoort soort) {
    return bron.begin(a, soort, LocalDate.now(klok));
  }

  private Briefgegevens metSom(Aanvraag a, Soort soort, Briefgegevens g) {
    return aanvraagklok
        .lopend(a.id(), soort)
        .map(termijn -> g.punten(Punten.SOM, bron.som(termijn)))
        .orElse(g);
  }
}
