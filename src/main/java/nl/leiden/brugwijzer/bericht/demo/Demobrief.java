package nl.leiden.brugwijzer.bericht.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Een mail zoals de demo haar bewaart. */
record Demobrief(UUID id, String aan, String onderwerp, String tekst, Instant moment) {

  /** De tekst per regel, zodat het scherm van een adres een link kan maken. */
  List<String> regels() {
    return tekst.lines().toList();
  }
}
