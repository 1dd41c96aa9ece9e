package nl.leiden.brugwijzer.reis;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Telt wat er over de lijn komt, koppen en compressie meegerekend. */
class Weegschaal {

  private final Map<String, String> adressen = new HashMap<>();
  private final Map<String, Long> gewichten = new LinkedHashMap<>();

  Weegschaal(Page pagina) {
    var lijn = pagina.context().newCDPSession(pagina);
    lijn.on(
        "Network.requestWillBeSent",
        bericht -> {
          var adres = bericht.getAsJsonObject("request").get("url").getAsString();
          adressen.put(
              bericht.get("requestId").getAsString(), adres.replaceFirst("^https?://[^/]+", ""));
        });
    lijn.on(
        "Network.loadingFinished",
        bericht ->
            gewichten.merge(
                adressen.get(bericht.get("requestId").getAsString()),
                bericht.get("encodedDataLength").getAsLong(),
                Long::sum));
    lijn.send("Network.enable");
  }

  long bytes() {
    return gewichten.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public String toString() {
    return "%.1f kB %s".formatted(bytes() / 1000.0, gewichten);
  }
}
