package nl.leiden.brugwijzer.suggestie.proces;

import java.util.List;
import java.util.stream.Stream;

/** Waar een signaal kan zijn, de korte weg erheen, en welke wekkers er dan staan. */
enum Signaalplek {
  BEOORDELEN(true, List.of(), List.of("signaalBeoordelen"), "triageTeLaat"),
  VRAAG(
      true, List.of("signaalBeoordelen=VRAAG"), List.of("vraagBeantwoorden"), "geenReactieOpVraag"),
  TWEE_SPOREN(
      true, List.of("signaalBeoordelen=OPGEPAKT"), List.of("gezinHelpen", "regelAanpakken")),
  UITVOEREN(
      true,
      List.of("signaalBeoordelen=OPGEPAKT", "regelAanpakken=UITVOERING_BREED"),
      List.of("gezinHelpen", "uitvoeren"),
      "uitvoeringTeLaat"),
  BELEID(
      true,
      List.of("signaalBeoordelen=OPGEPAKT", "regelAanpakken=NAAR_BELEID"),
      List.of("gezinHelpen", "beleidVolgen")),
  GEAGENDEERD(
      true,
      List.of("signaalBeoordelen=OPGEPAKT", "regelAanpakken=AGENDEREN"),
      List.of("gezinHelpen", "reactieVastleggen")),
  TASKFORCE(
      true,
      List.of("signaalBeoordelen=OPGEPAKT", "regelAanpakken=TASKFORCE"),
      List.of("gezinHelpen")),
  ALLEEN_GEZIN(
      true, List.of("signaalBeoordelen=OPGEPAKT", "regelAanpakken=KLAAR"), List.of("gezinHelpen")),
  ALLEEN_TASKFORCE(
      true,
      List.of("signaalBeoordelen=OPGEPAKT", "gezinHelpen=GEHOLPEN", "regelAanpakken=TASKFORCE"),
      List.of()),
  ANTWOORD(false, List.of("signaalBeoordelen=NIET_OVERGENOMEN"), List.of("antwoordSturen")),
  SAMENGEVOEGD(false, List.of("samengevoegd!"), List.of()),
  GESPLITST(false, List.of("gesplitst!"), List.of()),
  TEVREDENHEID(
      null,
      List.of("signaalBeoordelen=NIET_OVERGENOMEN", "antwoordSturen=GESTUURD"),
      List.of("tevredenheid"),
      "tevredenheidVoorbij"),
  HEROPENING(
      null,
      List.of(
          "signaalBeoordelen=NIET_OVERGENOMEN",
          "antwoordSturen=GESTUURD",
          "tevredenheid=NIET_TEVREDEN"),
      List.of("heropeningBeslissen"));

  private final Boolean inAfhandeling;
  private final List<String> weg;
  private final List<String> open;
  private final List<String> wekkers;

  Signaalplek(Boolean inAfhandeling, List<String> weg, List<String> open, String... wekkers) {
    this.inAfhandeling = inAfhandeling;
    this.weg = weg;
    this.open = open;
    this.wekkers = Stream.concat(open.stream(), Stream.of(wekkers)).toList();
  }

  static Signaalplek van(String stap) {
    return Stream.of(values()).filter(p -> p.open.contains(stap)).findFirst().orElseThrow();
  }

  static Stream<Signaalplek> inAfhandeling() {
    return Stream.of(values()).filter(p -> Boolean.TRUE.equals(p.inAfhandeling));
  }

  static Stream<Signaalplek> inAntwoord() {
    return Stream.of(values()).filter(p -> Boolean.FALSE.equals(p.inAfhandeling));
  }

  static Stream<Signaalplek> lopend() {
    return Stream.concat(inAfhandeling(), inAntwoord());
  }

  static Stream<Signaalplek> naAntwoord() {
    return Stream.of(values()).filter(p -> p.inAfhandeling == null);
  }

  Procesgang loop(Procesgang gang) {
    gang.signaalVanGezinDatVastzit();
    for (var stap : weg)
      if (stap.endsWith("!")) gang.bericht(stap.replace("!", ""));
      else gang.en(stap.split("=")[0], stap.split("=")[1]);
    return gang.staat(open.toArray(String[]::new)).wekt(wekkers.toArray(String[]::new)).loopt();
  }
}
