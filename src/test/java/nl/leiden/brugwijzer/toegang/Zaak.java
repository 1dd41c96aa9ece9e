package nl.leiden.brugwijzer.toegang;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Eén doorverwijzing met alles wat daarbij hoort.
 *
 * @param namen wat er in een rij tussen accolades kan staan; {@code taken} is het {id} van
 *     /taken/{id}
 */
record Zaak(UUID id, Map<String, String> namen) {

  private static final Pattern ACCOLADES = Pattern.compile("(?:(\\w+)/)?\\{(\\w+)(?::[^}]*)?}");

  /** Het verzoek van deze rij, over deze zaak. */
  MockHttpServletRequestBuilder verzoek(Rij rij) {
    var verzoek = MockMvcRequestBuilders.request(rij.methode(), URI.create(vul(rij.pad())));
    if (rij.vanApi()) return alsProgramma(verzoek, rij);
    UriComponentsBuilder.fromUriString("?" + vul(rij.formulier()))
        .build()
        .getQueryParams()
        .forEach(
            (naam, waarden) ->
                waarden.stream()
                    .filter(waarde -> waarde != null)
                    .forEach(waarde -> verzoek.param(naam, waarde.replace('+', ' '))));
    return verzoek;
  }

  private MockHttpServletRequestBuilder alsProgramma(
      MockHttpServletRequestBuilder verzoek, Rij rij) {
    if (rij.methode() == HttpMethod.POST) verzoek.header("Idempotency-Key", UUID.randomUUID());
    if (!rij.formulier().isEmpty())
      verzoek.contentType(MediaType.APPLICATION_JSON).content(vul(rij.formulier()));
    return verzoek;
  }

  /** Het lezen waar de versie uit blijkt. */
  MockHttpServletRequestBuilder lezen(Rij rij) {
    return MockMvcRequestBuilders.get(URI.create(vul(rij.versieVan())));
  }

  private String vul(String tekst) {
    return ACCOLADES
        .matcher(tekst)
        .replaceAll(
            gat -> {
              var voor = gat.group(1) == null ? "" : gat.group(1) + "/";
              var naam = gat.group(2).equals("id") ? gat.group(1) : gat.group(2);
              return voor + waarde(naam);
            });
  }

  /** Alleen letters: in een willekeurig getal kan een BSN staan. */
  private static String letters() {
    return UUID.randomUUID()
        .toString()
        .chars()
        .mapToObj(c -> (char) (c % 26 + 'a') + "")
        .collect(Collectors.joining());
  }

  private String waarde(String naam) {
    if (naam.equals("nieuw") || naam.equals("klus")) return UUID.randomUUID().toString();
    if (naam.equals("naam")) return letters();
    if (naam.equals("code")) return "proef-" + letters().substring(0, 20);
    var waarde = namen.get(naam);
    if (waarde == null) throw new IllegalArgumentException("geen " + naam + " in deze toestand");
    return waarde;
  }
}
