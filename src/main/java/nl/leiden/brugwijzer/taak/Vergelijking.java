package nl.leiden.brugwijzer.taak;

/**
 * Wat een vergelijking van de takenlijst met de motor opleverde.
 *
 * @param vergeleken hoeveel open taken de motor had
 * @param ontbreekt hoeveel daarvan niet in de lijst stonden
 * @param teveel hoeveel er in de lijst stonden die de motor niet open had
 * @param anders hoeveel er anders in de lijst stonden
 * @param hersteld hoeveel rijen er hersteld zijn
 */
public record Vergelijking(int vergeleken, int ontbreekt, int teveel, int anders, int hersteld) {

  static final Vergelijking NIETS = new Vergelijking(0, 0, 0, 0, 0);

  /** Of lijst en motor gelijk waren. */
  public boolean gelijk() {
    return ontbreekt + teveel + anders == 0;
  }

  Vergelijking plus(int taken, Verschillen gevonden, int ervanHersteld) {
    return new Vergelijking(
        vergeleken + taken,
        ontbreekt + gevonden.ontbreekt().size(),
        teveel + gevonden.teveel().size(),
        anders + gevonden.anders().size(),
        hersteld + ervanHersteld);
  }
}
