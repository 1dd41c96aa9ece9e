package nl.leiden.brugwijzer.subsidie;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Onze eigen werktijden, en termijnen die de gemeente zelf stelt; wat in een wet staat, is geen
 * instelling.
 *
 * @param gemeente code van de organisatie die de subsidie geeft
 * @param werkdagen hoelang een stap duurt die geen wettelijke termijn heeft
 * @param zienswijzeWeken hoelang een school heeft voor haar zienswijze
 * @param bezwaarAanvulWeken hoelang een school heeft om een bezwaar compleet te maken (6:6 Awb)
 * @param commissieWeken hoelang de gemeente heeft als een commissie over bezwaar adviseert; niet
 *     nagezocht, dus een instelling
 * @param vaststellenWeken hoelang de gemeente heeft om vast te stellen; de Awb zegt redelijk, en
 *     noemt acht weken (artikel 4:13)
 */
@ConfigurationProperties("brugwijzer.subsidie")
record SubsidieInstellingen(
    @DefaultValue("gemeente") String gemeente,
    @DefaultValue("10") int werkdagen,
    @DefaultValue("2") int zienswijzeWeken,
    @DefaultValue("4") int bezwaarAanvulWeken,
    @DefaultValue("12") int commissieWeken,
    @DefaultValue("8") int vaststellenWeken) {}
