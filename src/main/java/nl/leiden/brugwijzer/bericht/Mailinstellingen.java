package nl.leiden.brugwijzer.bericht;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Hoe Brugwijzer mailt.
 *
 * @param afzender adres waar mail vandaan komt
 * @param bezorgen of deze server zelf mail wegbrengt; een test zet dit uit en doet het met de hand
 * @param tussenpoos hoe vaak de postbode kijkt of er nog mail ligt
 * @param opgevenNa hoe lang een mail geprobeerd wordt
 */
@ConfigurationProperties("brugwijzer.mail")
record Mailinstellingen(
    @DefaultValue("brugwijzer@voorbeeld.invalid") String afzender,
    @DefaultValue("true") boolean bezorgen,
    @DefaultValue("5s") Duration tussenpoos,
    @DefaultValue("3d") Duration opgevenNa) {}
