package nl.leiden.brugwijzer.basis.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.Afdruk;
import nl.leiden.brugwijzer.basis.api.VersieVeranderd.Verschil;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * ETags. Een ETag volgt uit precies wat de vrager zag: verandert daar iets aan, dan verandert zij.
 */
@Component
public class Versies {

  private static final int LENGTE = 24;

  private final ObjectMapper json;

  Versies(ObjectMapper json) {
    this.json = json;
  }

  /** Een antwoord met zijn ETag. */
  public <T> ResponseEntity<T> antwoord(T beeld) {
    return ResponseEntity.ok().eTag(kenmerk(beeld)).body(beeld);
  }

  /** Een antwoord op wat zojuist gemaakt is. */
  public <T> ResponseEntity<T> gemaakt(String plek, T beeld) {
    return ResponseEntity.created(java.net.URI.create(plek)).eTag(kenmerk(beeld)).body(beeld);
  }

  /**
   * Weigert een verzoek dat van een oudere versie uitgaat.
   *
   * @param nu zoals de vrager het nu zou lezen
   * @param jij wat de vrager stuurde, of null
   * @throws VersieVeranderd met wat er anders is
   */
  public void keur(Gezien gezien, Object nu, Object jij) {
    var kenmerk = kenmerk(nu);
    if (!gezien.kenmerken().contains(kenmerk))
      throw new VersieVeranderd(kenmerk, jij == null ? List.of() : verschillen(nu, jij));
  }

  private String kenmerk(Object beeld) {
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
