package nl.leiden.brugwijzer.privacy;

import java.util.Map;

/** De kluis van een applicatie die als eigen proces draait. */
public final class Proefkluis {

  private Proefkluis() {}

  /** Met de sleutel uit application-demo.yml. */
  public static Kluis vanDeDemo() {
    return new Kluis(
        new Sleutels("demo", "ZGl0LWlzLWRlLXNsZXV0ZWwtdmFuLWRlLWRlbW8tISE=", Map.of()));
  }
}
