package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.Instant;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom;

/**
 * Een ingebrekestelling en wat zij kost.
 *
 * @param dagen hoeveel dagen er tot nu toe tellen, of tot het besluit
 * @param bedrag daarbij in euro's, of null als de gemeente geen tarieven heeft ingesteld
 * @param besloten of het besluit er is; dan komt er niets meer bij
 * @param klaar of afgehandeld kan worden: er is besloten, of meer wordt het niet
 * @param afgehandeldOp wanneer de gemeente haar afhandelde, of null
 */
public record Ingebrekebeeld(
    Dwangsom dwangsom,
    boolean opPapier,
    String doorNaam,
    int dagen,
    BigDecimal bedrag,
    boolean besloten,
    boolean klaar,
    String toelichting,
    String afgehandeldNaam,
    Instant afgehandeldOp) {}
