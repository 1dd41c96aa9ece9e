package nl.leiden.brugwijzer.doorverwijzing.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Dossier;
import nl.leiden.brugwijzer.doorverwijzing.Dossier.Moment;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import nl.leiden.brugwijzer.doorverwijzing.Status;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import org.springframework.stereotype.Component;

/**
 * De weg van een doorverwijzing in een paar punten: wat er was, waar het nu is, wat er nog komt.
 */
@Component
class Stappenlijn {

  private final Woorden woorden;
  private final Dagwoorden dagen;

  Stappenlijn(Woorden woorden, Dagwoorden dagen) {
    this.woorden = woorden;
    this.dagen = dagen;
  }

  /** Een punt op de lijn; staat is {@code gedaan}, {@code nu} of {@code straks}. */
  public record Punt(String naam, String wanneer, String staat) {}

  List<Punt> van(Dossier d) {
    var punten = new ArrayList<Punt>();
    punten.add(gedaan("verstuurd", d.mijlpalen().verwezen()));
    begin(d, punten);
    if (d.status() == Status.INGETROKKEN) {
      if (d.mijlpalen().aangekomen() != null)
        punten.add(gedaan("aangekomen", d.mijlpalen().aangekomen()));
      punten.add(gedaan("ingetrokken", d.mijlpalen().afgesloten()));
      return punten.stream().filter(punt -> !punt.staat().equals("straks")).toList();
    }
    uitkomst(d, punten);
    punten.add(punt("nazorg", d.mijlpalen().afgesloten(), d, Stap.NAZORG));
    return punten;
  }

  private void begin(Dossier d, List<Punt> punten) {
    if (d.soort() == Bestemming.Soort.INSTANTIE_MET_ACCOUNT) {
      if (isNu(d, Stap.VRAAG_BEANTWOORDEN)) punten.add(nu("vraag", d));
      punten.add(punt("aangenomen", beantwoord(d), d, Stap.ONTVANGST_BEVESTIGEN));
    }
    if (d.soort() == Bestemming.Soort.REGELING)
      punten.add(punt("aangevraagd", d.mijlpalen().aangenomen(), d, Stap.SAMEN_AANVRAGEN));
    if (d.status() == Status.WACHTLIJST) punten.add(nu("wachtlijst", d));
    else if (d.wachtSinds() != null)
      punten.add(new Punt(naam("wachtlijst"), dagen.kort(d.wachtSinds()), "gedaan"));
  }

  private void uitkomst(Dossier d, List<Punt> punten) {
    if (d.uitkomst() == null || isGoed(d.uitkomst())) {
      var sleutel = d.soort() == Bestemming.Soort.REGELING ? "toegekend" : "aangekomen";
      var nu = d.status() == Status.WACHTLIJST ? null : Stap.UITKOMST_TERUGKOPPELEN;
      punten.add(punt(sleutel, d.mijlpalen().aangekomen(), d, nu));
      return;
    }
    var afgewezen = d.uitkomst() == Antwoordsoort.AFGEWEZEN;
    punten.add(
        gedaan(afgewezen ? "afgewezen" : "nietgelukt", laatste(d, "." + d.uitkomst().name())));
    var vervolg = laatste(d, Stap.VERVOLG_BEPALEN.name() + ".");
    if (vervolg != null || isNu(d, Stap.VERVOLG_BEPALEN))
      punten.add(punt("vervolg", vervolg, d, Stap.VERVOLG_BEPALEN));
  }

  private static boolean isGoed(Antwoordsoort uitkomst) {
    return switch (uitkomst) {
      case HULP_GESTART, AFGEROND, AANGEKOMEN, TOEGEKEND -> true;
      default -> false;
    };
  }

  /** Wanneer de ontvanger voor het eerst iets anders dan een vraag antwoordde, of null. */
  private static Instant beantwoord(Dossier d) {
    return d.tijdlijn().stream()
        .filter(m -> m.soort().startsWith(Stap.ONTVANGST_BEVESTIGEN.name() + "."))
        .filter(m -> !m.soort().endsWith(Antwoordsoort.VRAAG.name()))
        .map(Moment::moment)
        .findFirst()
        .orElse(null);
  }

  private static Instant laatste(Dossier d, String soort) {
    return d.tijdlijn().stream()
        .filter(m -> m.soort().contains(soort))
        .map(Moment::moment)
        .reduce((eerder, later) -> later)
        .orElse(null);
  }

  private Punt punt(String sleutel, Instant moment, Dossier d, Stap stap) {
    if (moment != null) return gedaan(sleutel, moment);
    return isNu(d, stap) ? nu(sleutel, d) : new Punt(naam(sleutel), null, "straks");
  }

  private Punt gedaan(String sleutel, Instant moment) {
    return new Punt(naam(sleutel), moment == null ? null : dagen.kort(dagen.dag(moment)), "gedaan");
  }

  private Punt nu(String sleutel, Dossier d) {
    return new Punt(naam(sleutel), dagen.termijn(d.nu().taak().uiterlijk()), "nu");
  }

  /** Drie stappen wachten op dezelfde uitkomst, elk op hun eigen weg. */
  private static boolean isNu(Dossier d, Stap stap) {
    if (d.nu() == null || stap == null) return false;
    var nu = d.nu().stap();
    return nu == stap
        || stap == Stap.UITKOMST_TERUGKOPPELEN
            && (nu == Stap.AANKOMST_NAGAAN || nu == Stap.UITSLAG_VASTLEGGEN);
  }

  private String naam(String sleutel) {
    return woorden.van("doorverwijzing.punt." + sleutel);
  }
}
