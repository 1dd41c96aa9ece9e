package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import nl.leiden.brugwijzer.basis.KanNietMeer;

/** Er is te weinig over voor dit bedrag; weigeren is dan verplicht (artikel 4:25 Awb). */
public class PlafondBereikt extends KanNietMeer {

  private final String schooljaar;
  private final BigDecimal beschikbaar;
  private final int plaats;

  PlafondBereikt(String schooljaar, BigDecimal beschikbaar, int plaats) {
    super("geld.fout.plafondbereikt", schooljaar, beschikbaar, plaats);
    this.schooljaar = schooljaar;
    this.beschikbaar = beschikbaar;
    this.plaats = plaats;
  }

  /** Het schooljaar waarvoor er te weinig is. */
  public String schooljaar() {
    return schooljaar;
  }

  /** Wat er nog wel is; een deel verlenen besluit een mens. */
  public BigDecimal beschikbaar() {
    return beschikbaar;
  }

  /** De plaats van de aanvraag in de volgorde. */
  public int plaats() {
    return plaats;
  }
}
