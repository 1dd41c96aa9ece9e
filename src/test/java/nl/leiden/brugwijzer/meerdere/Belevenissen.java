package nl.leiden.brugwijzer.meerdere;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Wat de gebruikers meemaakten, in aantallen per soort. */
final class Belevenissen {

  private final Map<String, LongAdder> verzoeken = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> herhaald = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> fouten = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> collega = new ConcurrentHashMap<>();

  void verzoek(String langs) {
    tel(verzoeken, langs);
  }

  /** Het eerste verzoek mislukte; de vrager herhaalde het zelf. */
  void herhaald(String soort) {
    tel(herhaald, soort);
  }

  /** Iemand kreeg een fout te zien. */
  void fout(String soort) {
    tel(fouten, soort);
  }

  /** Een collega was eerder: geen fout, maar zo gaat dat in een team. */
  void collega(String soort) {
    tel(collega, soort);
  }

  private static void tel(Map<String, LongAdder> waar, String wat) {
    waar.computeIfAbsent(wat, nieuw -> new LongAdder()).increment();
  }

  private static long som(Map<String, LongAdder> waar) {
    return waar.values().stream().mapToLong(LongAdder::sum).sum();
  }

  private static String soorten(Map<String, LongAdder> waar) {
    return new TreeMap<>(waar)
        .entrySet().stream()
            .map(e -> e.getKey() + ":" + e.getValue().sum())
            .collect(Collectors.joining(" "));
  }

  /** Hoeveel fouten mensen zagen. */
  long fouten() {
    return som(fouten);
  }

  /** Hoeveel verzoeken de eerste keer mislukten. */
  long mislukt() {
    return som(herhaald) + som(fouten);
  }

  void schrijf(String naam, Verslag verslag) {
    verslag.regel(naam + ".verzoeken", som(verzoeken));
    verslag.regel(naam + ".verzoeken.per.exemplaar", soorten(verzoeken));
    verslag.regel(naam + ".zelf.herhaald", som(herhaald) + " " + soorten(herhaald));
    verslag.regel(naam + ".fouten.gezien", som(fouten) + " " + soorten(fouten));
    verslag.regel(naam + ".collega.was.eerder", som(collega) + " " + soorten(collega));
  }
}
