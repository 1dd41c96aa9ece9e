package nl.leiden.brugwijzer.config.demo;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leiden.brugwijzer.config.StartGeweigerd;

/** Houdt een map voor één Brugwijzer; het besturingssysteem geeft hem vrij als het proces stopt. */
final class Slot implements AutoCloseable {

  private final FileChannel bestand;

  private Slot(FileChannel bestand) {
    this.bestand = bestand;
  }

  /** Doet de map op slot. */
  static Slot op(Path map) {
    try {
      Files.createDirectories(map);
      var slot = new Slot(FileChannel.open(map.resolve("slot"), CREATE, WRITE));
      if (slot.dicht()) return slot;
      slot.close();
    } catch (IOException onbruikbaar) {
      throw new StartGeweigerd(
          "De map " + map.toAbsolutePath() + " is niet te gebruiken: " + onbruikbaar + ".",
          "Start vanuit een map waar je mag schrijven, of kies er een:\n"
              + "    --brugwijzer.demo.map=andere-map");
    }
    throw new StartGeweigerd(
        "Er draait al een Brugwijzer op de map " + map.toAbsolutePath() + ".",
        "Stop die eerst. Of start met een eigen map en poort:\n"
            + "    --brugwijzer.demo.map=andere-map --server.port=8081");
  }

  private boolean dicht() throws IOException {
    try {
      return bestand.tryLock() != null;
    } catch (OverlappingFileLockException zelfProces) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    bestand.close();
  }
}
