package nl.leiden.brugwijzer.subsidie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Een wettelijke termijn. Hij begint de dag na {@code sinds}, kan stilstaan, kan één keer verdaagd
 * worden, en begint nooit stilletjes opnieuw: elke verandering geeft een nieuwe termijn.
 *
 * @param bron waar hij staat; daaruit volgt of hij naar een gewone dag verschuift
 * @param sinds de dag van de gebeurtenis; die telt niet mee
 * @param verdaging of null
 */
public record Termijn(
    Rechtsbron bron,
    LocalDate sinds,
    Duur duur,
    List<Opschorting> opschortingen,
    Verdaging verdaging) {

  private static final int ATW_ARTIKEL_2_VANAF = 3;

  public Termijn {
    opschortingen =
        opschortingen.stream().sorted(Comparator.comparing(Opschorting::eersteDag)).toList();
  }

  /** Een termijn die nog niet stilgestaan heeft en niet verdaagd is. */
  public static Termijn van(Rechtsbron bron, LocalDate sinds, Duur duur) {
    return new Termijn(bron, sinds, duur, List.of(), null);
  }

  /** Een termijn tot en met een dag die een regeling of besluit zelf noemt. */
  public static Termijn tot(Rechtsbron bron, LocalDate sinds, LocalDate dag) {
    return van(bron, sinds, Duur.dagen((int) (dag.toEpochDay() - sinds.toEpochDay())));
  }

  /** Laat de termijn stilstaan; {@link Opschorting} zegt of de dag zelf nog meetelt. */
  public Termijn schortOp(Opschorting.Grond grond, LocalDate dag) {
    if (opschortingen.stream().anyMatch(o -> o.open() && o.grond() == grond)) return this;
    return met(erbij(new Opschorting(grond, dag, null)));
  }

  /**
   * Laat de termijn verder lopen.
   *
   * @param tot de dag van de aanvulling, of de dag nadat de gegeven termijn verstreek; telt weer
   *     mee
   */
  public Termijn hervat(Opschorting.Grond grond, LocalDate tot) {
    return met(
        opschortingen.stream()
            .map(o -> o.open() && o.grond() == grond ? new Opschorting(grond, o.sinds(), tot) : o)
            .toList());
  }

  /** Dezelfde termijn alsof wat nu stilstaat, meteen weer ging lopen; om vooruit te kijken. */
  public Termijn zonderOpenOpschorting() {
    return met(opschortingen.stream().filter(o -> !o.open()).toList());
  }

  /**
   * Kondigt een latere beslissing aan.
   *
   * @throws AlVerdaagd als dat al eens gebeurd is
   * @throws TermijnVerstreken als de laatste dag voorbij is
   */
  public Termijn verdaag(Verdaging later, Gewonedagen dagen) {
    if (verdaging != null) throw new AlVerdaagd();
    var som = reken(dagen);
    if (!som.staatStil() && later.op().isAfter(som.uiterlijk())) throw new TermijnVerstreken();
    return new Termijn(bron, sinds, duur, opschortingen, later);
  }

  /** De uiterste dag, met de rekensom. */
  public Rekensom reken(Gewonedagen dagen) {
    var regels = new ArrayList<Rekenregel>();
    var laatste = duur.na(sinds);
    regels.add(regel(Rekenregel.Soort.DUUR, sinds, laatste, bron.artikel()));
    if (verdaging != null) {
      var verdaagd = verdaging.met().na(laatste);
      regels.add(regel(Rekenregel.Soort.VERDAAGD, laatste, verdaagd, verdaging.bron().artikel()));
      laatste = verdaagd;
    }
    var vrij = sinds.plusDays(1);
    for (var stil : opschortingen) {
      var van = later(stil.eersteDag(), vrij);
      if (van.isAfter(laatste)) continue;
      if (stil.open()) return new Rekensom(null, regels);
      var aantal = (int) (stil.tot().toEpochDay() - van.toEpochDay());
      if (aantal <= 0) continue;
      var verder = laatste.plusDays(aantal);
      regels.add(regel(Rekenregel.Soort.OPGESCHORT, laatste, verder, stil.grond().artikel()));
      laatste = verder;
      vrij = stil.tot();
    }
    return new Rekensom(atw(laatste, dagen, regels), regels);
  }

  private LocalDate atw(LocalDate laatste, Gewonedagen dagen, List<Rekenregel> regels) {
    if (!verschuift()) return laatste;
    var genoeg = drieDagenOfMeer() ? dagen.metTweeGewone(sinds, laatste) : laatste;
    if (!genoeg.equals(laatste))
      regels.add(
          regel(
              Rekenregel.Soort.TWEE_GEWONE_DAGEN,
              laatste,
              genoeg,
              "artikel 2 Algemene termijnenwet"));
    var gewoon = dagen.vanaf(genoeg);
    if (!gewoon.equals(genoeg))
      regels.add(
          regel(
              Rekenregel.Soort.EERSTE_GEWONE_DAG,
              genoeg,
              gewoon,
              "artikel 1 Algemene termijnenwet"));
    return gewoon;
  }

  /** Alleen een termijn uit een wet, en niet als hij te lang is (Algemene termijnenwet 1 en 4). */
  private boolean verschuift() {
    var zelf = bron.isWet() && duur.kortGenoegVoorAtw();
    return verdaging == null
        ? zelf
        : zelf && verdaging.bron().isWet() && verdaging.met().kortGenoegVoorAtw();
  }

  private boolean drieDagenOfMeer() {
    return duur.na(sinds).toEpochDay() - sinds.toEpochDay() >= ATW_ARTIKEL_2_VANAF;
  }

  private Termijn met(List<Opschorting> nieuw) {
    return new Termijn(bron, sinds, duur, nieuw, verdaging);
  }

  private List<Opschorting> erbij(Opschorting nieuw) {
    var alle = new ArrayList<>(opschortingen);
    alle.add(nieuw);
    return alle;
  }

  private static Rekenregel regel(
      Rekenregel.Soort soort, LocalDate van, LocalDate tot, String artikel) {
    return new Rekenregel(soort, tot, (int) (tot.toEpochDay() - van.toEpochDay()), artikel);
  }

  private static LocalDate later(LocalDate een, LocalDate twee) {
    return een.isAfter(twee) ? een : twee;
  }
}
