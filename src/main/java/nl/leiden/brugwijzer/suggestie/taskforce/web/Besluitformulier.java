package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.taskforce.Besluitinvoer;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntbeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Uitkomst;

/**
 * Wat er bij elk punt getypt is.
 *
 * @param doe {@code afronden}, of iets anders om alleen te bewaren
 */
record Besluitformulier(List<@Valid Rij> punten, String doe) {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("[d-M-uuuu][uuuu-MM-dd]").withResolverStyle(ResolverStyle.STRICT);

  /** Een punt; de dag blijft tekst, zodat een verkeerde dag de rest niet meeneemt. */
  record Rij(
      UUID punt,
      Integer versie,
      Uitkomst uitkomst,
      @Size(max = 2000, message = "{fout.taskforce.lang}") @ZonderBsn String besluit,
      String eigenaar,
      @Size(max = 10, message = "{fout.taskforce.actiedag}") String actiedag) {

    static Rij van(Puntbeeld p) {
      var b = p.besluit();
      return new Rij(
          p.id(),
          p.versie(),
          b.uitkomst(),
          b.besluit(),
          b.eigenaar(),
          b.actiedag() == null ? "" : b.actiedag().toString());
    }

    /** Dezelfde tekst, nu op de versie die er staat. */
    Rij opVersie(int nu) {
      return new Rij(punt, nu, uitkomst, besluit, eigenaar, actiedag);
    }
  }

  Besluitformulier {
    punten =
        punten == null
            ? List.of()
            : punten.stream().filter(rij -> rij != null && rij.punt() != null).toList();
  }

  static Besluitformulier van(List<Puntbeeld> punten) {
    return new Besluitformulier(punten.stream().map(Rij::van).toList(), null);
  }

  boolean rondtAf() {
    return "afronden".equals(doe);
  }

  /** Dezelfde tekst; wie ingehaald is, bewaart hierna op de versie die er nu staat. */
  Besluitformulier na(List<Puntbeeld> ingehaald) {
    var rijen =
        punten.stream()
            .map(
                rij ->
                    ingehaald.stream()
                        .filter(p -> p.id().equals(rij.punt()))
                        .findFirst()
                        .map(p -> rij.opVersie(p.versie()))
                        .orElse(rij))
            .toList();
    return new Besluitformulier(rijen, null);
  }

  /**
   * @throws OngeldigeInvoer naast elke dag die niet te lezen is
   */
  List<Besluitinvoer> invoer() {
    var fouten = new ArrayList<Fout>();
    var gelezen = new ArrayList<Besluitinvoer>();
    for (var i = 0; i < punten.size(); i++) {
      var rij = punten.get(i);
      gelezen.add(
          new Besluitinvoer(
              rij.punt(),
              rij.versie() == null ? -1 : rij.versie(),
              rij.uitkomst(),
              Tekst.schoon(rij.besluit()),
              Tekst.schoon(rij.eigenaar()).isEmpty() ? null : rij.eigenaar(),
              dag(i, Tekst.schoon(rij.actiedag()), fouten)));
    }
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
    return gelezen;
  }

  private static LocalDate dag(int rij, String getypt, List<Fout> fouten) {
    if (getypt.isEmpty()) return null;
    try {
      return LocalDate.parse(getypt, DAG);
    } catch (DateTimeParseException geenDag) {
      fouten.add(new Fout("punten[" + rij + "].actiedag", "fout.taskforce.actiedag"));
      return null;
    }
  }
}
