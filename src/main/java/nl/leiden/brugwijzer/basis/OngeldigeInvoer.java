package nl.leiden.brugwijzer.basis;

import java.util.List;
import org.springframework.validation.Errors;

/** Invoer die een regel van het domein breekt; elke fout hoort naast haar veld (400). */
public class OngeldigeInvoer extends Situatie {

  private final transient List<Fout> fouten;

  /**
   * Eén fout.
   *
   * @param veld de naam van het veld zoals formulier en API het noemen
   * @param sleutel tekst die zegt wat er mis is en wat te doen
   * @param waarden wat er in de tekst wordt ingevuld
   */
  public record Fout(String veld, String sleutel, Object... waarden) {}

  /** Invoer met één fout. */
  public OngeldigeInvoer(String veld, String sleutel, Object... waarden) {
    this(List.of(new Fout(veld, sleutel, waarden)));
  }

  /** Invoer met een of meer fouten, in de volgorde van het formulier. */
  public OngeldigeInvoer(List<Fout> fouten) {
    super(fouten.get(0).sleutel(), fouten.get(0).waarden());
    this.fouten = List.copyOf(fouten);
  }

  /** Alle fouten. */
  public List<Fout> fouten() {
    return fouten;
  }

  /** Het veld van de eerste fout. */
  public String veld() {
    return fouten.get(0).veld();
  }

  /** Zet de fouten bij die van een formulier. */
  public void meldBij(Errors formulier) {
    fouten.forEach(f -> formulier.rejectValue(f.veld(), f.sleutel(), f.waarden(), null));
  }
}
