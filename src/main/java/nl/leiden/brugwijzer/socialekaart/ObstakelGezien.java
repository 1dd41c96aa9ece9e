package nl.leiden.brugwijzer.socialekaart;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Een gezin liep vast bij een regeling of een instantie. Zonder iets van het gezin: wie dit hoort,
 * kan alleen tellen.
 *
 * @param kenmerk hetzelfde voor dezelfde doorverwijzing, en daar niet naar terug te rekenen
 * @param regeling null als het bij een instantie was
 * @param instantie null als het bij een regeling was
 * @param vestiging BRIN6 van de school waar het gezin hoort
 */
public record ObstakelGezien(
    String kenmerk,
    UUID regeling,
    UUID instantie,
    Obstakel obstakel,
    String vestiging,
    LocalDate dag) {}
