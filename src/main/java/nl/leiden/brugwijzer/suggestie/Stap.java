package nl.leiden.brugwijzer.suggestie;

import java.util.Optional;
import java.util.stream.Stream;

/** De stappen die mensen bij een signaal doen: de eigenaar, of wie het meldde. */
public enum Stap {
  BEOORDELEN("signaalBeoordelen", false),
  VRAAG_BEANTWOORDEN("vraagBeantwoorden", true),
  GEZIN_HELPEN("gezinHelpen", false),
  REGEL_AANPAKKEN("regelAanpakken", false),
  UITVOEREN("uitvoeren", false),
  BELEID_VOLGEN("beleidVolgen", false),
  REACTIE_VASTLEGGEN("reactieVastleggen", false),
  ANTWOORD_STUREN("antwoordSturen", false),
  TEVREDENHEID("tevredenheid", true),
  HEROPENING_BESLISSEN("heropeningBeslissen", false);

  private final String id;
  private final boolean vanMelder;

  Stap(String id, boolean vanMelder) {
    this.id = id;
    this.vanMelder = vanMelder;
  }

  /** Het id van de taak in het model. */
  public String id() {
    return id;
  }

  /** Of de melder aan zet is. */
  public boolean vanMelder() {
    return vanMelder;
  }

  /** De stap bij een taak in het model. */
  public static Optional<Stap> met(String id) {
    return Stream.of(values()).filter(stap -> stap.id.equals(id)).findFirst();
  }
}
