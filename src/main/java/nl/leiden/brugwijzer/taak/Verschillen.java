package nl.leiden.brugwijzer.taak;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Waarin het leesmodel anders is dan het hoort.
 *
 * @param ontbreekt rijen die er horen te zijn
 * @param teveel rijen die er niet horen te zijn
 * @param anders rijen zoals ze horen te zijn, waar nu iets anders staat
 */
record Verschillen(List<Taakrij> ontbreekt, List<Taakrij> teveel, List<Taakrij> anders) {

  /** Wat er moet veranderen om van {@code staat} naar {@code hoort} te komen. */
  static Verschillen tussen(Collection<Taakrij> hoort, Collection<Taakrij> staat) {
    var nu = perId(staat);
    var straks = perId(hoort);
    return new Verschillen(
        hoort.stream().filter(rij -> !nu.containsKey(rij.id())).toList(),
        staat.stream().filter(rij -> !straks.containsKey(rij.id())).toList(),
        hoort.stream()
            .filter(rij -> nu.containsKey(rij.id()) && !nu.get(rij.id()).equals(rij))
            .toList());
  }

  private static Map<UUID, Taakrij> perId(Collection<Taakrij> rijen) {
    return rijen.stream().collect(Collectors.toMap(Taakrij::id, Function.identity()));
  }

  /** Zonder wat er te veel is: wie niet alles zag, weet dat niet. */
  Verschillen zonderTeveel() {
    return new Verschillen(ontbreekt, List.of(), anders);
  }

  /** De zaken waar iets aan schort. */
  Set<UUID> zaken() {
    return alle().map(Taakrij::zaakId).collect(Collectors.toSet());
  }

  /** De taken waar iets aan schort. */
  Set<UUID> ids() {
    return alle().map(Taakrij::id).collect(Collectors.toSet());
  }

  private Stream<Taakrij> alle() {
    return Stream.of(ontbreekt, teveel, anders).flatMap(List::stream);
  }

  int aantal() {
    return ontbreekt.size() + teveel.size() + anders.size();
  }
}
