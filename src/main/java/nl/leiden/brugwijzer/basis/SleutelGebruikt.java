package nl.leiden.brugwijzer.basis;

/** Deze sleutel hoort al bij een ander verzoek van dezelfde gebruiker (409). */
public class SleutelGebruikt extends Situatie {

  SleutelGebruikt() {
    super("fout.sleutelgebruikt");
  }
}
