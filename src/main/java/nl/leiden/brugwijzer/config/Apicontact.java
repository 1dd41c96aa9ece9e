package nl.leiden.brugwijzer.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bij wie een gebruiker van de API terecht kan; staat in de beschrijving.
 *
 * @param naam wie het is
 * @param website waar meer staat
 */
@ConfigurationProperties("brugwijzer.api.contact")
record Apicontact(
    @DefaultValue("Brugwijzer") String naam,
    @DefaultValue("https://example.org/brugwijzer") String website,
    @DefaultValue("brugwijzer@voorbeeld.example") String email) {}
