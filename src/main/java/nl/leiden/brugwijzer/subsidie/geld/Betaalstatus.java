package nl.leiden.brugwijzer.subsidie.geld;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Hoe het met een betaling staat. */
public enum Betaalstatus {
  GEPLAND,
  KLAARGEZET,
  VRIJGEGEVEN,
  GEEXPORTEERD,
  BETAALD,
  TERUGGEDRAAID,
  VERVALLEN;

  private static final Map<Betaalstatus, Set<Betaalstatus>> OVERGANGEN =
      Map.of(
          GEPLAND, EnumSet.of(KLAARGEZET, VERVALLEN),
          KLAARGEZET, EnumSet.of(VRIJGEGEVEN, GEPLAND, VERVALLEN),
          VRIJGEGEVEN, EnumSet.of(GEEXPORTEERD, GEPLAND, VERVALLEN),
          GEEXPORTEERD, EnumSet.of(BETAALD, TERUGGEDRAAID),
          BETAALD, EnumSet.of(TERUGGEDRAAID),
          TERUGGEDRAAID, Set.of(),
          VERVALLEN, Set.of());

  /** Of deze toestand naar die andere kan. */
  public boolean kanNaar(Betaalstatus ander) {
    return OVERGANGEN.get(this).contains(ander);
  }

  /** Of zij nog betaald wordt, ook als zij al bij de bank is. */
  boolean komtNog() {
    return isOpen() || this == GEEXPORTEERD;
  }

  /** Of er nog geen geld de deur uit kan zijn: dan kan de betaling nog vervallen. */
  boolean isOpen() {
    return kanNaar(VERVALLEN);
  }
}
