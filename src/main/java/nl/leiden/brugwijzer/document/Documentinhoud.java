package nl.leiden.brugwijzer.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** De inhoud van documenten, in stukken: er is nooit meer dan één stuk in het geheugen. */
@Repository
class Documentinhoud {

  static final int STUK = 128 << 10;

  private final JdbcClient jdbc;

  Documentinhoud(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Schrijft de inhoud van een nieuw document, in de lopende transactie. */
  OutputStream schrijf(UUID id) {
    return new Schrijver(id);
  }

  /** Leest de inhoud stuk voor stuk; houdt geen verbinding vast terwijl de lezer traag is. */
  InputStream lees(UUID id) {
    return new Lezer(id);
  }

  void wis(UUID id) {
    jdbc.sql("delete from documentstuk where document_id = ?").param(id).update();
  }

  private final class Schrijver extends OutputStream {

    private final UUID id;
    private final byte[] stuk = new byte[STUK];
    private int gevuld;
    private int nummer;

    Schrijver(UUID id) {
      this.id = id;
    }

    @Override
    public void write(int teken) {
      write(new byte[] {(byte) teken}, 0, 1);
    }

    @Override
    public void write(byte[] bron, int vanaf, int lengte) {
      for (var gedaan = 0; gedaan < lengte; ) {
        var n = Math.min(lengte - gedaan, STUK - gevuld);
        System.arraycopy(bron, vanaf + gedaan, stuk, gevuld, n);
        gevuld += n;
        gedaan += n;
        if (gevuld == STUK) bewaar();
      }
    }

    @Override
    public void close() {
      if (gevuld > 0) bewaar();
    }

    private void bewaar() {
      jdbc.sql("insert into documentstuk (document_id, nummer, inhoud) values (?, ?, ?)")
          .params(id, nummer++, gevuld == STUK ? stuk : Arrays.copyOf(stuk, gevuld))
          .update();
      gevuld = 0;
    }
  }

  private final class Lezer extends InputStream {

    private final UUID id;
    private byte[] stuk = new byte[0];
    private int plek;
    private int nummer;

    Lezer(UUID id) {
      this.id = id;
    }

    @Override
    public int read() throws IOException {
      var een = new byte[1];
      return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] doel, int vanaf, int lengte) {
      if (lengte == 0) return 0;
      if (plek == stuk.length && !volgende()) return -1;
      var n = Math.min(lengte, stuk.length - plek);
      System.arraycopy(stuk, plek, doel, vanaf, n);
      plek += n;
      return n;
    }

    private boolean volgende() {
      var gevonden =
          jdbc.sql("select inhoud from documentstuk where document_id = ? and nummer = ?")
              .params(id, nummer)
              .query(byte[].class)
              .optional();
      if (gevonden.isEmpty()) return false;
      stuk = gevonden.get();
      plek = 0;
      nummer++;
      return true;
    }
  }
}
