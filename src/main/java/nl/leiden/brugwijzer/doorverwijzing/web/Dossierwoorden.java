package nl.leiden.brugwijzer.doorverwijzing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Dossier;
import nl.leiden.brugwijzer.doorverwijzing.Reden;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.doorverwijzing.Status;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import org.springframework.stereotype.Component;

/** Zegt in gewone zinnen hoe het met een doorverwijzing staat. */
@Component
class Dossierwoorden {

  private final Woorden woorden;
  private final Dagwoorden dagen;

  Dossierwoorden(Woorden woorden, Dagwoorden dagen) {
    this.woorden = woorden;
    this.dagen = dagen;
  }

  /** Een punt op de stappenlijn; staat is {@code gedaan}, {@code nu} of {@code straks}. */
  public record Punt(String naam, String wanneer, String staat) {}

  /** De zin die zegt hoe het ervoor staat: de kern vet, de rest erachter. */
  public record Nu(String kern, String rest) {}

  /** Een regel van de tijdlijn. */
  public record Regel(Instant moment, String wat, String toelichting) {}

  Nu nu(Dossier d) {
    if (d.nu() == null) return new Nu(woorden.van("doorverwijzing.klaar." + d.status()), slot(d));
    var stap = d.nu().stap();
    var kern = woorden.van("doorverwijzing.nu." + stap.id(), d.bestemming(), wie(d));
    var rest = woorden.van("doorverwijzing.uiterlijk", dagen.lang(d.nu().taak().uiterlijk()));
    if (stap == Stap.ONTVANGST_BEVESTIGEN)
      rest +=
          " "
              + woorden.van(
                  d.alsVerzender() ? "doorverwijzing.stilte" : "doorverwijzing.stilte.ontvanger",
                  dagen.lang(d.nu().leiderOp()),
                  dagen.lang(d.nu().bellenOp()));
    return new Nu(kern, rest);
  }

  private String wie(Dossier d) {
    return d.vanMij() ? woorden.van("doorverwijzing.jij") : d.brugfunctionaris();
  }

  private String slot(Dossier d) {
    return d.opgelost() == null ? "" : woorden.van("doorverwijzing.opgelost." + d.opgelost());
  }

  List<Punt> stappenlijn(Dossier d) {
    var m = d.mijlpalen();
    var punten = new ArrayList<Punt>();
    punten.add(gedaan("verstuurd", m.verwezen()));
    if (d.soort() == Bestemming.Soort.INSTANTIE_MET_ACCOUNT)
      punten.add(punt("aangenomen", m.aangenomen(), d, Stap.ONTVANGST_BEVESTIGEN));
    if (d.soort() == Bestemming.Soort.REGELING)
      punten.add(punt("aangevraagd", m.aangenomen(), d, Stap.SAMEN_AANVRAGEN));
    punten.add(
        d.status() == Status.AFGEWEZEN || d.status() == Status.NIET_GELUKT
            ? new Punt(woorden.van("doorverwijzing.status." + d.status()), null, "gedaan")
            : punt(
                d.soort() == Bestemming.Soort.REGELING ? "toegekend" : "aangekomen",
                m.aangekomen(),
                d,
                null));
    punten.add(punt("nazorg", m.afgesloten(), d, Stap.NAZORG));
    return punten;
  }

  private Punt gedaan(String sleutel, Instant moment) {
    return new Punt(naam(sleutel), dagen.kort(dagen.dag(moment)), "gedaan");
  }

  private Punt punt(String sleutel, Instant moment, Dossier d, Stap stap) {
    if (moment != null) return gedaan(sleutel, moment);
    var nu = d.nu() != null && hoortBij(sleutel, d.nu().stap(), stap);
    return nu
        ? new Punt(naam(sleutel), uiterlijk(d.nu().taak().uiterlijk()), "nu")
        : new Punt(naam(sleutel), null, "straks");
  }

  private static boolean hoortBij(String sleutel, Stap nu, Stap stap) {
    return switch (sleutel) {
      case "aangenomen" ->
          nu == stap || nu == Stap.VRAAG_BEANTWOORDEN || nu == Stap.WACHTLIJST_BEVESTIGEN;
      case "aangekomen", "toegekend" ->
          nu == Stap.UITKOMST_TERUGKOPPELEN
              || nu == Stap.AANKOMST_NAGAAN
              || nu == Stap.UITSLAG_VASTLEGGEN;
      case "nazorg" -> nu == Stap.NAZORG || nu == Stap.VERVOLG_BEPALEN;
      default -> nu == stap;
    };
  }

  private String naam(String sleutel) {
    return woorden.van("doorverwijzing.punt." + sleutel);
  }

  private String uiterlijk(LocalDate dag) {
    return woorden.van("doorverwijzing.uiterlijk.kort", dagen.kort(dag));
  }

  List<Regel> tijdlijn(Dossier d) {
    return d.tijdlijn().stream()
        .map(m -> new Regel(m.moment(), wat(m, d), m.toelichting()))
        .toList();
  }

  private String wat(Dossier.Moment m, Dossier d) {
    var door = m.doorMij() ? woorden.van("doorverwijzing.jou") : m.door();
    if (m.namens() != null) door = woorden.van("doorverwijzing.namens", door, m.namens());
    return woorden.van("doorverwijzing.tijdlijn." + m.soort(), door, waarde(m), d.bestemming());
  }

  /** Een reden of een dag in woorden; een getal of een naam zoals die is. */
  private String waarde(Dossier.Moment m) {
    if (m.waarde() == null) return "";
    if (m.soort().endsWith("." + Antwoordsoort.AFGEWEZEN))
      return woorden.van("doorverwijzing.reden." + Reden.valueOf(m.waarde()));
    return m.soort().equals("VERZET") ? dagen.lang(LocalDate.parse(m.waarde())) : m.waarde();
  }
}
