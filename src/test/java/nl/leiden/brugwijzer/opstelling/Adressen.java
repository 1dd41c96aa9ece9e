package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.databind.JsonNode;

/** Rekent met blokken van IPv4-adressen. */
final class Adressen {

  private Adressen() {}

  static boolean bevat(JsonNode blok, String adres) {
    if (!bevat(blok.path("cidr").asText(), adres)) return false;
    for (var uitzondering : blok.path("except"))
      if (bevat(uitzondering.asText(), adres)) return false;
    return true;
  }

  private static boolean bevat(String cidr, String adres) {
    if (!cidr.matches("\\d+(\\.\\d+){3}/\\d+")) return false;
    var delen = cidr.split("/");
    var schuif = 32 - Integer.parseInt(delen[1]);
    return getal(delen[0]) >>> schuif == getal(adres) >>> schuif;
  }

  private static long getal(String adres) {
    var som = 0L;
    for (var deel : adres.split("\\.")) som = som << 8 | Integer.parseInt(deel);
    return som;
  }
}
