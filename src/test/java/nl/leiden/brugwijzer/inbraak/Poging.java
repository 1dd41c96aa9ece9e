package nl.leiden.brugwijzer.inbraak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Eén manier om meer te krijgen dan je hebt, uit {@code inbraak/escalatie.md}.
 *
 * @param kop extra kop, of leeg
 * @param verwacht statussen met komma's ertussen, of een woord
 */
record Poging(
    String soort,
    String wie,
    String methode,
    String pad,
    String kop,
    String inhoud,
    String verwacht) {

  static List<Poging> alle() {
    try (var lijst = Poging.class.getResourceAsStream("/inbraak/escalatie.md")) {
      return new String(lijst.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(regel -> regel.startsWith("| ") && !regel.startsWith("| soort "))
          .flatMap(Poging::per)
          .toList();
    } catch (IOException onleesbaar) {
      throw new UncheckedIOException(onleesbaar);
    }
  }

  /** Een regel voor elk van wie het probeert. */
  private static Stream<Poging> per(String regel) {
    var cellen = Arrays.stream(regel.split("\\|", -1)).map(String::strip).toList();
    var verzoek = cellen.get(3).split(" ", 2);
    return Arrays.stream(cellen.get(2).split(", "))
        .map(
            wie ->
                new Poging(
                    cellen.get(1),
                    wie,
                    verzoek[0],
                    verzoek[1],
                    cellen.get(4),
                    cellen.get(5),
                    cellen.get(6)));
  }

  /** Met wat er in deze proef achter de namen zit. */
  Poging met(Map<String, String> waarden) {
    return new Poging(
        soort, wie, methode, vul(pad, waarden), vul(kop, waarden), vul(inhoud, waarden), verwacht);
  }

  private static String vul(String tekst, Map<String, String> waarden) {
    for (var waarde : waarden.entrySet())
      tekst = tekst.replace("{" + waarde.getKey() + "}", waarde.getValue());
    return tekst;
  }

  boolean isJson() {
    return inhoud.startsWith("{");
  }

  @Override
  public String toString() {
    return "%s: %s, %s %s %s %s".formatted(soort, wie, methode, pad, kop, inhoud).strip();
  }
}
