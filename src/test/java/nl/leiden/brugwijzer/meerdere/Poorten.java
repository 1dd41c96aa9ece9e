package nl.leiden.brugwijzer.meerdere;

import java.io.IOException;
import java.net.ServerSocket;

/** Poorten waar nog niemand luistert. */
final class Poorten {

  private Poorten() {}

  static int vrij() {
    try (var deur = new ServerSocket(0)) {
      return deur.getLocalPort();
    } catch (IOException geenPoort) {
      throw new java.io.UncheckedIOException(geenPoort);
    }
  }
}
