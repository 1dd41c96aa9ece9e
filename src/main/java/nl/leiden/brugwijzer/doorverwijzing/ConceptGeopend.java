package nl.leiden.brugwijzer.doorverwijzing;

import nl.leiden.brugwijzer.basis.KanNietMeer;

/** Dit is nog een concept: het scherm om verder te schrijven is een ander. */
public class ConceptGeopend extends KanNietMeer {

  private final transient DoorverwijzingId id;

  ConceptGeopend(DoorverwijzingId id) {
    super("doorverwijzing.fout.nogconcept");
    this.id = id;
  }

  /** Het concept. */
  public DoorverwijzingId id() {
    return id;
  }
}
