package nl.leiden.brugwijzer.basis.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leiden.brugwijzer.basis.Afdruk;
import nl.leiden.brugwijzer.basis.Eenmalig;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Doet wat een POST vraagt één keer per sleutel, in dezelfde transactie als de handeling zelf. */
@Component
class Eenkeer {

  private final Eenmalig eenmalig;
  private final ObjectMapper json;

  Eenkeer(Eenmalig eenmalig, ObjectMapper json) {
    this.eenmalig = eenmalig;
    this.json = json;
  }

  /**
   * Doet het werk, of geeft de uitkomst van de eerste keer.
   *
   * @param inhoud wat er gestuurd is, of null
   * @param wie gebruikersnaam
   * @param werk geeft het id van wat er gemaakt of veranderd is
   * @throws nl.leiden.brugwijzer.basis.SleutelGebruikt als de sleutel bij een ander verzoek hoort
   */
  @Transactional
  UUID doe(Sleutel sleutel, Object inhoud, String wie, Supplier<UUID> werk) {
    return eenmalig.doe(sleutel.van(wie), wie, sleutel.weg(), afdruk(sleutel, inhoud), werk);
  }

  private String afdruk(Sleutel sleutel, Object inhoud) {
    try {
      var tekst = sleutel.pad() + "\n" + json.writeValueAsString(inhoud);
      return Afdruk.van(tekst.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException kanNiet) {
      throw new IllegalStateException("een verzoek is altijd weer op te schrijven", kanNiet);
    }
  }
}
