package nl.leiden.brugwijzer.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Wat er in een brief staat. Alle tekst is platte tekst; de opmaak doet {@link Brieven}.
 *
 * @param onderwerp waar de brief over gaat; ook de titel van het bestand
 * @param kenmerk nummer van de zaak
 * @param uwKenmerk wat de ontvanger zelf als kenmerk gebruikt, of null
 * @param datum dag op de brief
 * @param aan naam en adres van de ontvanger, regel voor regel
 * @param inhoud wat er in staat, van boven naar beneden
 * @param ondertekening wie de brief stuurt, regel voor regel
 * @param rechtsmiddel wat de ontvanger kan doen als die het er niet mee eens is, of null
 */
public record Brieftekst(
    String onderwerp,
    String kenmerk,
    String uwKenmerk,
    LocalDate datum,
    List<String> aan,
    List<Blok> inhoud,
    List<String> ondertekening,
    Rechtsmiddel rechtsmiddel) {

  /** Een stuk van de inhoud. */
  public sealed interface Blok {

    /** Naam van het fragment dat dit blok tekent. */
    default String vorm() {
      return "blok-" + getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Een tussenkop. */
  public record Kop(String tekst) implements Blok {}

  /** Een alinea. */
  public record Alinea(String tekst) implements Blok {}

  /**
   * Een alinea die naar een pagina verwijst.
   *
   * @param voor tekst voor de link
   * @param tekst waar de link op staat; zegt zonder de rest waar hij heen gaat
   * @param adres volledig adres
   * @param na tekst na de link
   */
  public record Link(String voor, String tekst, String adres, String na) implements Blok {}

  /** Een opsomming. */
  public record Lijst(List<String> punten) implements Blok {}

  /** Stappen op volgorde. */
  public record Stappen(List<String> punten) implements Blok {}

  /** De uitkomst waar de brief om draait, zo dat iemand hem niet mist. */
  public record Kader(String titel, String tekst) implements Blok {}

  /**
   * Een tabel; de eerste kolom noemt waar een rij over gaat, de andere staan rechts.
   *
   * @param bijschrift zegt wat de tabel laat zien
   * @param totaal de onderste rij, of null
   */
  public record Tabel(
      String bijschrift, List<String> koppen, List<List<String>> rijen, List<String> totaal)
      implements Blok {}

  /**
   * Gegevens onder elkaar: links hoe iets heet, rechts wat er staat. Een lange tekst mag, met
   * regeleinden.
   *
   * @param rijen paren van naam en tekst
   */
  public record Gegevens(String bijschrift, List<List<String>> rijen) implements Blok {}

  /**
   * De rechtsmiddelenclausule (Awb 3:45), bij elkaar op één bladzijde.
   *
   * @param uiterlijk laatste dag, of null als er geen termijn is
   */
  public record Rechtsmiddel(String titel, LocalDate uiterlijk, List<Blok> inhoud) {}
}
