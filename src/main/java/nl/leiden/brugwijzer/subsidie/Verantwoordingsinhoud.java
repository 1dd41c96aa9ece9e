package nl.leiden.brugwijzer.subsidie;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Wat een school over de gesubsidieerde activiteiten schrijft (artikel 4:45 Awb); in een concept
 * mag alles nog ontbreken.
 *
 * @param uren per week, zoals het werkelijk was
 * @param kosten eerst de regels van de begroting, daarna wat er anders nog was
 * @param jaren de kosten per schooljaar; bij één schooljaar is dat het totaal
 * @param nietGedaan wat er niet gebeurde en waarom; leeg als alles volgens plan ging
 */
public record Verantwoordingsinhoud(
    String activiteiten,
    BigDecimal uren,
    List<Kosten> kosten,
    List<Jaarkosten> jaren,
    String nietGedaan) {

  /**
   * Een regel met kosten, in euro's.
   *
   * @param begroot null als deze regel niet in de begroting stond
   * @param gemaakt null zolang het niet is ingevuld
   */
  public record Kosten(String omschrijving, BigDecimal begroot, BigDecimal gemaakt) {

    Kosten met(BigDecimal uitkomst) {
      return new Kosten(omschrijving, begroot, uitkomst);
    }
  }

  /** De kosten van één schooljaar, in euro's; null zolang ze niet zijn ingevuld. */
  public record Jaarkosten(String schooljaar, BigDecimal bedrag) {}

  public Verantwoordingsinhoud {
    kosten = List.copyOf(kosten);
    jaren = List.copyOf(jaren);
  }

  /** Waar een school mee begint: haar eigen begroting, nog zonder uitkomst. */
  static Verantwoordingsinhoud bij(Aanvraaginhoud aanvraag, List<String> schooljaren) {
    return new Verantwoordingsinhoud(
        "",
        null,
        aanvraag.begroting().posten().stream()
            .map(post -> new Kosten(post.omschrijving(), post.bedrag(), null))
            .toList(),
        schooljaren.stream().map(jaar -> new Jaarkosten(jaar, null)).toList(),
        "");
  }

  /** Alle kosten bij elkaar. */
  @JsonIgnore
  public BigDecimal totaal() {
    return kosten.stream()
        .map(Kosten::gemaakt)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** De kosten van een schooljaar; null als die niet zijn ingevuld. */
  public BigDecimal van(String schooljaar) {
    return jaren.stream()
        .filter(jaar -> jaar.schooljaar().equals(schooljaar))
        .map(Jaarkosten::bedrag)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * Wat deze school hoort in te vullen: de begrotingsregels en schooljaren staan vast, wat zij
   * daarbij typt niet.
   */
  Verantwoordingsinhoud op(Verantwoordingsinhoud begin) {
    var vast = begin.kosten.size();
    var regels =
        IntStream.range(0, Math.max(vast, kosten.size()))
            .mapToObj(n -> n < vast ? begin.kosten.get(n).met(gemaakt(n)) : kosten.get(n))
            .toList();
    var samen = new Verantwoordingsinhoud(activiteiten, uren, regels, List.of(), nietGedaan);
    var een = begin.jaren.size() == 1;
    var perJaar =
        begin.jaren.stream()
            .map(j -> new Jaarkosten(j.schooljaar(), een ? samen.totaal() : van(j.schooljaar())))
            .toList();
    return new Verantwoordingsinhoud(activiteiten, uren, regels, perJaar, nietGedaan);
  }

  private BigDecimal gemaakt(int regel) {
    return regel < kosten.size() ? kosten.get(regel).gemaakt() : null;
  }
}
