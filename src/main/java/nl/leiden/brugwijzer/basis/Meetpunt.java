package nl.leiden.brugwijzer.basis;

import java.util.List;

/** Wat een kamer over haar eigen werk meet, in een vast aantal vragen die op een index leunen. */
public interface Meetpunt {

  /** Alle getallen van nu; ook wat er niet is, staat erbij als nul. */
  List<Meting> meet();
}
