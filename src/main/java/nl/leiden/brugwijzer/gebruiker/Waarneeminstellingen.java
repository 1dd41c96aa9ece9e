package nl.leiden.brugwijzer.gebruiker;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Grenzen aan waarnemen.
 *
 * @param hoogstensWeken hoelang één waarneming kan duren; eigen keuze: lang genoeg voor verlof,
 *     kort genoeg dat iemand er opnieuw over nadenkt
 */
@ConfigurationProperties("brugwijzer.waarnemen")
record Waarneeminstellingen(@DefaultValue("13") int hoogstensWeken) {}
