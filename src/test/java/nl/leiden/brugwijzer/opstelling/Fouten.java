package nl.leiden.brugwijzer.opstelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Verzamelt wat niet klopt, in zinnen. */
final class Fouten {

  private final List<String> zinnen = new ArrayList<>();

  void als(boolean mis, String zin) {
    if (mis) zinnen.add(zin);
  }

  void gelijk(Object is, Object hoort, String waarvan) {
    als(!Objects.equals(is, hoort), waarvan + " is " + is + " en hoort " + hoort + " te zijn");
  }

  void erbij(List<String> meer) {
    zinnen.addAll(meer);
  }

  List<String> zinnen() {
    return zinnen;
  }
}
