package nl.leiden.brugwijzer.monitor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Aantallen met hun totalen. Staat er op een regel één klein aantal verborgen, of is uit de rest te
 * zien hoe groot de kleine ten minste zijn, dan verbergt zij op die regel nog een aantal.
 */
public final class Onderdruktabel {

  private final Onderdrukking onderdrukking;
  private final int kolommen;
  private final long[] aantallen;
  private final List<int[]> regels;
  private final BitSet klein = new BitSet();
  private final BitSet erbij = new BitSet();

  private Onderdruktabel(
      Onderdrukking onderdrukking, int kolommen, long[] aantallen, List<int[]> regels) {
    this.onderdrukking = onderdrukking;
    this.kolommen = kolommen;
    this.aantallen = aantallen;
    this.regels = regels;
    for (var i = 0; i < aantallen.length; i++) klein.set(i, onderdrukking.isKlein(aantallen[i]));
    verberg();
  }

  static Onderdruktabel rij(Onderdrukking onderdrukking, long[] rij) {
    var alles = Arrays.copyOf(rij, rij.length + 1);
    alles[rij.length] = Arrays.stream(rij).sum();
    var regel = IntStream.range(0, alles.length).toArray();
    return new Onderdruktabel(onderdrukking, alles.length, alles, List.of(regel));
  }

  static Onderdruktabel tabel(Onderdrukking onderdrukking, long[][] cellen) {
    var rijen = cellen.length + 1;
    var kolommen = (cellen.length == 0 ? 0 : cellen[0].length) + 1;
    var alles = new long[rijen * kolommen];
    for (var r = 0; r < cellen.length; r++)
      for (var k = 0; k < cellen[r].length; k++)
        for (var plek :
            new int[] {
              r * kolommen + k, (r + 1) * kolommen - 1, (rijen - 1) * kolommen + k, alles.length - 1
            }) alles[plek] += cellen[r][k];
    return new Onderdruktabel(onderdrukking, kolommen, alles, regels(rijen, kolommen));
  }

  /** Elke rij en elke kolom, met haar totaal achteraan. */
  private static List<int[]> regels(int rijen, int kolommen) {
    var langs =
        IntStream.range(0, rijen)
            .mapToObj(rij -> IntStream.range(rij * kolommen, (rij + 1) * kolommen).toArray());
    var omlaag =
        IntStream.range(0, kolommen)
            .mapToObj(k -> IntStream.range(0, rijen).map(rij -> rij * kolommen + k).toArray());
    return Stream.concat(langs, omlaag).toList();
  }

  List<int[]> regels() {
    return regels;
  }

  /** Wat er in een cel staat; het totaal staat achteraan, in de rij en in de kolom. */
  public String cel(int rij, int kolom) {
    var plek = rij * kolommen + kolom;
    return erbij.get(plek) ? Onderdrukking.VERBORGEN : onderdrukking.toon(aantallen[plek]);
  }

  /** Of het aantal in een cel te lezen is. */
  public boolean leesbaar(int rij, int kolom) {
    return !dicht(rij * kolommen + kolom);
  }

  /** Het totaal van alles. */
  public String totaal() {
    return cel(aantallen.length / kolommen - 1, kolommen - 1);
  }

  private void verberg() {
    var veranderd = true;
    while (veranderd) {
      veranderd = false;
      for (var regel : regels) veranderd |= verberg(regel);
    }
  }

  /** Verbergt wat er op deze regel bij moet; onwaar als er niets bij hoeft. */
  private boolean verberg(int[] regel) {
    var verborgen = verborgen(regel);
    var totaal = regel[regel.length - 1];
    var ander = kleinsteLeesbare(IntStream.of(regel).filter(plek -> plek != totaal));
    if (verborgen == 0 || (ander.isEmpty() && dicht(totaal))) return false;
    if (verborgen == 1) {
      erbij.set(ander.orElse(totaal));
      return true;
    }
    if (!verraadt(regel, verborgen)) return false;
    if (ander.isPresent()) erbij.set(ander.getAsInt());
    else IntStream.of(regel).filter(this::dicht).forEach(erbij::set);
    return true;
  }

  /** Een nul dekt niets: dat er in een vakantiemaand niets was, weet iedereen. */
  long verborgen(int[] regel) {
    return IntStream.of(regel).filter(plek -> dicht(plek) && aantallen[plek] > 0).count();
  }

  /** Of uit het totaal te zien is dat elk klein aantal op deze regel bijna te groot is. */
  private boolean verraadt(int[] regel, long verborgen) {
    var totaal = regel[regel.length - 1];
    if (dicht(totaal) || IntStream.of(regel).anyMatch(erbij::get)) return false;
    var zichtbaar =
        IntStream.of(regel)
            .filter(plek -> plek != totaal && !dicht(plek))
            .mapToLong(plek -> onderdrukking.hoogstens(aantallen[plek]))
            .sum();
    var grootste = onderdrukking.grootsteKlein();
    var tenMinste =
        onderdrukking.afgerond(aantallen[totaal]) - zichtbaar - (verborgen - 1) * grootste;
    return 2 * tenMinste > grootste;
  }

  private OptionalInt kleinsteLeesbare(IntStream plekken) {
    return plekken
        .filter(plek -> !dicht(plek))
        .reduce((een, ander) -> aantallen[ander] < aantallen[een] ? ander : een);
  }

  private boolean dicht(int plek) {
    return klein.get(plek) || erbij.get(plek);
  }
}
