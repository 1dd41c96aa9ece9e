package nl.leiden.brugwijzer.gezin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Wat een andere kamer op het scherm van een gezin laat zien: zijn doorverwijzingen. */
public interface Gezinsblok {

  /** De regels bij dit gezin voor zover deze gebruiker ze mag zien, de laatste eerst. */
  List<Regel> vanGezin(UUID gezin, Gebruiker wie);

  /** Het pad waar je voor dit gezin een nieuwe begint. */
  String padNieuw(UUID gezin);

  /**
   * Eén regel.
   *
   * @param tekst waar het over gaat, in woorden
   * @param status hoe het ervoor staat, in woorden
   * @param datum wanneer er voor het laatst iets veranderde
   * @param pad waar het scherm staat, zonder host
   */
  record Regel(String tekst, String status, LocalDate datum, String pad) {}
}
