package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom.Tarief;

/** Wat een dag te laat beslissen kost; zonder deze bedragen tonen we alleen de dagen. */
public interface Dwangsombedragen {

  /** De tarieven die op deze dag gelden; leeg als er geen zijn ingesteld. */
  List<Tarief> op(LocalDate dag);
}
