package nl.leiden.brugwijzer.taak.web;

import java.util.List;
import nl.leiden.brugwijzer.taak.Taakfilter;
import nl.leiden.brugwijzer.taak.Taakzicht;
import nl.leiden.brugwijzer.taak.Weergave;

/**
 * Een weergave om te kiezen.
 *
 * @param nu of dit is wat er nu staat
 */
record Weergavelink(Weergave weergave, String href, boolean nu) {

  static List<Weergavelink> van(List<Weergave> weergaven, Taakzicht lijst, Taakfilter filter) {
    return weergaven.stream()
        .map(w -> new Weergavelink(w, Lijstadres.van(w.lijst(), w.filter()), w.is(lijst, filter)))
        .toList();
  }
}
