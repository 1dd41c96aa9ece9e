package nl.leiden.brugwijzer.privacy;

/** Een ingestelde sleutel voor persoonsgegevens is niet bruikbaar. */
public class VerkeerdeSleutel extends RuntimeException {

  VerkeerdeSleutel(String waarom) {
    super(waarom);
  }
}
