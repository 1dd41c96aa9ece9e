package nl.leiden.brugwijzer.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.basis.api.VersieVeranderd;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Een antwoord van {@code application/problem+json}.
 *
 * @param erbij wat er naast status, titel en uitleg in staat
 * @param kenmerk de huidige ETag, of null
 */
record Probleem(
    Foutsoort soort, int status, String uitleg, Map<String, Object> erbij, String kenmerk) {

  Probleem(Foutsoort soort, String uitleg) {
    this(soort, soort.status(), uitleg, Map.of(), null);
  }

  Probleem met(int andereStatus) {
    return new Probleem(soort, andereStatus, uitleg, erbij, kenmerk);
  }

  Probleem met(List<Veldfout> fouten) {
    return fouten.isEmpty() ? this : met("fouten", fouten);
  }

  /** Met het nummer waaronder beheer de fout terugvindt. */
  Probleem met(String nummer) {
    return met("nummer", nummer);
  }

  Probleem met(VersieVeranderd versie) {
    var meer = versie.verschillen().isEmpty() ? this : met("verschillen", versie.verschillen());
    return new Probleem(soort, status, uitleg, meer.erbij, versie.kenmerk());
  }

  private Probleem met(String naam, Object waarde) {
    var meer = new LinkedHashMap<>(erbij);
    meer.put(naam, waarde);
    return new Probleem(soort, status, uitleg, meer, kenmerk);
  }

  ResponseEntity<ProblemDetail> antwoord(Foutteksten teksten) {
    var probleem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), uitleg);
    probleem.setTitle(teksten.titel(soort));
    erbij.forEach(probleem::setProperty);
    var antwoord = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (kenmerk != null) antwoord.header(HttpHeaders.ETAG, kenmerk);
    return antwoord.body(probleem);
  }
}
