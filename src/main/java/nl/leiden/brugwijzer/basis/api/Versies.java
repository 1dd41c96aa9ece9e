package nl.leiden.brugwijzer.basis.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Afdruk;
import nl.leiden.brugwijzer.basis.api.VersieVeranderd.Verschil;
import org.springframework.stereotype.Component;

/**
 * ETags. Een ETag volgt uit precies wat de vrager zag: verandert daar iets aan, dan verandert zij.
 */
@Component
class Versies {

  private static final int LENGTE = 24;

  private final ObjectMapper json;

  Versies(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Weigert een verzoek dat van een oudere versie uitgaat.
   *
   * @param nu zoals de vrager het nu zou lezen
   * @param jij wat de vrager stuurde, of null
   * @throws VersieVeranderd met wat er anders is
   */
  void keur(Gezien gezien, Object nu, Object jij) {
    var kenmerk = kenmerk(nu);
    if (!gezien.kenmerken().contains(kenmerk))
      throw new VersieVeranderd(kenmerk, jij == null ? List.of() : verschillen(nu, jij));
  }

  /** De ETag, met aanhalingstekens. */
  String kenmerk(Object beeld) {
    try {
      return '"' + Afdruk.van(json.writeValueAsBytes(beeld)).substring(0, LENGTE) + '"';
    } catch (JsonProcessingException kanNiet) {
      throw new IllegalStateException("een antwoord is altijd op te schrijven", kanNiet);
    }
  }

  private List<Verschil> verschillen(Object nu, Object jij) {
    JsonNode er = json.valueToTree(nu);
    JsonNode gestuurd = json.valueToTree(jij);
    var verschillen = new ArrayList<Verschil>();
    gestuurd
        .properties()
        .forEach(
            veld -> {
              if (!veld.getValue().equals(er.path(veld.getKey())))
                verschillen.add(
                    new Verschil(veld.getKey(), er.get(veld.getKey()), veld.getValue()));
            });
    return verschillen;
  }
}
