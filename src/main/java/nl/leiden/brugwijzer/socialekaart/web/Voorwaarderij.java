package nl.leiden.brugwijzer.socialekaart.web;

import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.socialekaart.Voorwaarde;

/**
 * Eén voorwaarde in het formulier; de dagen zijn tekst, want die blijft staan als zij niet klopt.
 */
record Voorwaarderij(
    @Size(max = 500, message = "{fout.kaart.lang}") @ZonderBsn String tekst,
    @Size(max = 10, message = "{fout.kaart.dag}") @ZonderBsn String vanaf,
    @Size(max = 10, message = "{fout.kaart.dag}") @ZonderBsn String tot,
    @Size(max = 300, message = "{fout.kaart.lang}") @ZonderBsn String bron) {

  private static final Pattern TE_HOOG = Pattern.compile("voorwaarden\\[[0-9]{3,}].*");
  private static final LocalDate EERSTE = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAATSTE = LocalDate.of(2100, 1, 1);

  /** De fout van een onleesbare dag; die noemt zelf al de rij op het scherm. */
  static final String DAG = "fout.kaart.dag";

  static final Voorwaarderij LEEG = new Voorwaarderij("", "", "", "");

  Voorwaarderij {
    tekst = tekst == null ? "" : tekst;
    vanaf = vanaf == null ? "" : vanaf;
    tot = tot == null ? "" : tot;
    bron = bron == null ? "" : bron;
  }

  static Voorwaarderij van(Voorwaarde v) {
    return new Voorwaarderij(
        v.tekst(),
        v.vanaf() == null ? "" : v.vanaf().toString(),
        v.tot() == null ? "" : v.tot().toString(),
        v.bron());
  }

  /** Spring telt rijen niet na en struikelt over een verzonnen nummer. */
  static void moetPassen(String parameter) {
    if (TE_HOOG.matcher(parameter).matches())
      throw new OngeldigeInvoer("voorwaarden", "fout.kaart.voorwaarden", 20);
  }

  boolean isLeeg() {
    return (tekst + vanaf + tot + bron).isBlank();
  }

  Voorwaarde voorwaarde(int rij) {
    return new Voorwaarde(tekst, dag(vanaf, rij, "vanaf"), dag(tot, rij, "tot"), bron);
  }

  private static LocalDate dag(String getypt, int rij, String veld) {
    if (Tekst.schoon(getypt).isEmpty()) return null;
    try {
      var dag = LocalDate.parse(getypt);
      if (!dag.isBefore(EERSTE) && dag.isBefore(LAATSTE)) return dag;
    } catch (DateTimeException geenDag) {
      // valt door naar dezelfde weigering
    }
    throw new OngeldigeInvoer("voorwaarden[" + rij + "]." + veld, DAG);
  }

  /** De voorwaarden als één tekst, om versies te vergelijken. */
  static String inWoorden(List<Voorwaarde> voorwaarden) {
    return voorwaarden.stream().map(v -> van(v).inWoorden()).collect(Collectors.joining(" / "));
  }

  private String inWoorden() {
    return Stream.of(tekst, vanaf, tot, bron)
        .filter(deel -> !deel.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
