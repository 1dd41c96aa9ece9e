package nl.leiden.brugwijzer.doorverwijzing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Onze eigen termijnen; geen wettelijke. Wat de sociale kaart per bestemming zegt, gaat voor.
 *
 * @param antwoordWerkdagen hoe lang de verzender heeft voor een vraag, een vervolg of een aanvraag
 * @param wachtlijstWeken om de hoeveel weken een ontvanger de wachtlijst bevestigt
 * @param uitkomstWerkdagen hoe lang een ontvanger heeft om de uitkomst terug te koppelen
 * @param nazorgWeken hoe lang na de uitkomst de nazorg is
 * @param leiderNaWerkdagen hoeveel werkdagen te laat de teamleider het hoort
 * @param bellenNaWerkdagen hoeveel werkdagen te laat de verzender gaat bellen
 */
@ConfigurationProperties("brugwijzer.doorverwijzing")
record DoorverwijzingInstellingen(
    @DefaultValue("5") int antwoordWerkdagen,
    @DefaultValue("4") int wachtlijstWeken,
    @DefaultValue("15") int uitkomstWerkdagen,
    @DefaultValue("6") int nazorgWeken,
    @DefaultValue("2") int leiderNaWerkdagen,
    @DefaultValue("5") int bellenNaWerkdagen) {}
