package nl.leiden.brugwijzer.document;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * De afzender van brieven. Alleen een gemeente zelf mag haar huisstijl voeren; zonder instelling is
 * de brief neutraal.
 *
 * @param afzender naam boven de brief
 * @param adres postadres, regel voor regel
 * @param contact telefoon, mail of website, regel voor regel
 * @param logo PNG dat de plaats van de naam inneemt, of null
 * @param kleur accentkleur, zoals #0f524a
 */
@ConfigurationProperties("brugwijzer.brief")
record Briefinstellingen(
    @DefaultValue("Gemeente (voorbeeld)") String afzender,
    @DefaultValue({"Postbus 1", "1000 AA Voorbeeldstad"}) List<String> adres,
    @DefaultValue({"Telefoon 14 000", "www.voorbeeld.example"}) List<String> contact,
    Resource logo,
    @DefaultValue("#0f524a") String kleur) {}
