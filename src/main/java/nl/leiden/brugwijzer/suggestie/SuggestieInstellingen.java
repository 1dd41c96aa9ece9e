package nl.leiden.brugwijzer.suggestie;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Onze eigen werktijden; wat per thema verschilt, staat bij het thema.
 *
 * @param vraagWerkdagen hoelang een melder heeft om een vraag te beantwoorden
 * @param gezinWerkdagen hoelang het helpen van een gezin dat vastzit mag duren
 * @param werkdagen hoelang een andere stap van de eigenaar mag duren
 * @param telaatWerkdagen hoeveel werkdagen na de afgesproken dag de leidinggevende het hoort
 * @param tevredenDagen hoelang een melder kan zeggen of het antwoord hielp, in kalenderdagen
 */
@ConfigurationProperties("brugwijzer.suggestie")
record SuggestieInstellingen(
    @DefaultValue("5") int vraagWerkdagen,
    @DefaultValue("3") int gezinWerkdagen,
    @DefaultValue("10") int werkdagen,
    @DefaultValue("5") int telaatWerkdagen,
    @DefaultValue("14") int tevredenDagen) {}
